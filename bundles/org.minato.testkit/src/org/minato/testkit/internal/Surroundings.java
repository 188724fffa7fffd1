// SPDX-License-Identifier: EPL-2.0
package org.minato.testkit.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.minato.core.domain.Domains;
import org.minato.core.domain.InstalledDomain;
import org.minato.core.domain.RuleBookLocation;
import org.minato.core.files.ModelFiles;
import org.minato.core.finding.Finding;
import org.minato.model.base.Root;
import org.minato.rules.RuleBooks;
import org.minato.rules.spi.CodedCheck;
import org.minato.template.Templates;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * Where a domain is tested.
 *
 * @param domains the installed domains
 * @param files opens files with them
 * @param books the rule books of all of them, and the built-in one
 * @param templates the templates of all of them
 * @param domain the domain under contract
 * @param tests the files beside the test class
 * @param packed whether the domain is in a bundle as it is shipped, with all that the build puts there
 */
public record Surroundings(
        Domains domains,
        ModelFiles files,
        RuleBooks books,
        Templates templates,
        InstalledDomain domain,
        Entries tests,
        boolean packed) {

    private static final String BASE = "minato";

    /** The surroundings of a test class; the domain by its id, or that of the class's own bundle where the id is empty. */
    public static Surroundings of(Class<?> test, String id, List<CodedCheck> coded) {
        Bundle bundle = FrameworkUtil.getBundle(test);
        if (bundle == null) {
            ClassLoader loader = Objects.requireNonNull(test.getClassLoader());
            return plain(descriptors(loader), id, loader, coded);
        }
        BundleContext context = started();
        Domains domains = service(context, Domains.class);
        InstalledDomain own = own(domains, each -> each.bundleName().equals(bundle.getSymbolicName()), id);
        return new Surroundings(
                domains,
                service(context, ModelFiles.class),
                service(context, RuleBooks.class),
                service(context, Templates.class),
                own,
                new BundleEntries(bundle),
                true);
    }

    /** Surroundings without a framework, from the addresses of descriptors and the class path of the tests. */
    public static Surroundings plain(List<URL> descriptors, String id, ClassLoader loader, List<CodedCheck> coded) {
        Domains domains = Domains.of(descriptors);
        ModelFiles files = new ModelFiles(domains);
        InstalledDomain own = own(domains, each -> !each.id().equals(BASE), id);
        return new Surroundings(
                domains,
                files,
                new RuleBooks(domains, files, coded),
                new Templates(domains, List.of()),
                own,
                new ClassPathEntries(loader),
                false);
    }

    /** The ids of the rule books that the domain's descriptor names, as far as they can be read. */
    public List<String> ownBooks() {
        return domains.ruleBookLocations().stream()
                .filter(location -> location.domain() == domain)
                .map(RuleBookLocation::url)
                .map(this::bookId)
                .toList();
    }

    /** Where the domain's rule book of an id lies; absent for the built-in one. */
    public Optional<RuleBookLocation> location(String book) {
        return domains.ruleBookLocations().stream()
                .filter(location -> location.domain() == domain)
                .filter(location -> bookId(location.url()).equals(book))
                .findFirst();
    }

    private String bookId(URL url) {
        Root root = files.read(url).root();
        return String.valueOf(root.getId());
    }

    private static InstalledDomain own(Domains domains, Predicate<InstalledDomain> isOwn, String id) {
        return domains.all().stream()
                .filter(id.isEmpty() ? isOwn : each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException((id.isEmpty()
                                ? "No domain of the test's own bundle is installed: is minato.domain at its root?"
                                : "No domain with the id " + id + " is installed.")
                        + domains.findings().stream()
                                .map(Finding::toString)
                                .reduce("", (all, each) -> all + "\n" + each)));
    }

    private static List<URL> descriptors(ClassLoader loader) {
        try {
            return Collections.list(loader.getResources("minato.domain"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BundleContext started() {
        Bundle kit = FrameworkUtil.getBundle(Surroundings.class);
        try {
            kit.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
        return kit.getBundleContext();
    }

    private static <T> T service(BundleContext context, Class<T> type) {
        ServiceReference<T> reference = context.getServiceReference(type);
        T service = reference == null ? null : context.getService(reference);
        if (service == null) {
            throw new IllegalStateException("There is no service " + type.getName()
                    + ": is a component runtime (org.apache.felix.scr) started?");
        }
        return service;
    }
}
