// SPDX-License-Identifier: EPL-2.0
package org.minato.core.domain;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.domain.internal.AddressSource;
import org.minato.core.domain.internal.BundleSource;
import org.minato.core.domain.internal.DomainCatalogue;
import org.minato.core.domain.internal.DomainSource;
import org.minato.core.finding.Finding;
import org.minato.model.domain.Category;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The installed domains: every resolved bundle with a {@code minato.domain} at its root, started or not. Descriptors
 * are read when first asked for, once. A broken descriptor is a finding, never a failure. Safe for several threads.
 */
@Component(service = Domains.class)
public final class Domains {

    private final Supplier<Stream<DomainSource>> sources;
    private final String version;
    private @Nullable DomainCatalogue catalogue;

    /** The domains among the bundles of a framework; the constructor that the service runtime calls. */
    @Activate
    public Domains(BundleContext context) {
        this(() -> BundleSource.all(context), context.getBundle().getVersion().toString());
    }

    private Domains(Supplier<Stream<DomainSource>> sources, String version) {
        this.sources = sources;
        this.version = version;
    }

    /** Domains by the addresses of their descriptors, where there is no framework; every version fits. */
    public static Domains of(List<URL> descriptors) {
        List<URL> addresses = List.copyOf(descriptors);
        return new Domains(() -> addresses.stream().map(address -> new AddressSource(address, address.toString())), "");
    }

    /** All domains whose descriptor could be read, by bundle name. */
    public List<InstalledDomain> all() {
        return catalogue().domains();
    }

    /** The domain that models name by an id. */
    public Optional<InstalledDomain> find(String id) {
        return catalogue().domain(id);
    }

    /** The category of a key such as {@code fisheries.smart-buoy}, from whichever domain declares it. */
    public Optional<Category> category(String key) {
        return catalogue().category(key);
    }

    /** The rule books of all domains, in the order of domains and descriptors. */
    public List<RuleBookLocation> ruleBookLocations() {
        return catalogue().ruleBooks();
    }

    /** What is faulty in the descriptors: names the bundle and, where there is one, the line. */
    public List<Finding> findings() {
        return catalogue().findings();
    }

    /**
     * What would be faulty if a plugin were added: its descriptor is broken, it needs another Minato, or it declares
     * what another plugin declares. Adds nothing.
     *
     * @param bundle symbolic name of the plugin; a present bundle of that name counts as replaced
     * @param descriptor address of its {@code minato.domain}
     */
    public List<Finding> faultsOf(String bundle, URL descriptor) {
        List<DomainSource> others =
                sources.get().filter(source -> !source.name().equals(bundle)).toList();
        int before = DomainCatalogue.read(others, version, InstalledDomain::new)
                .findings()
                .size();
        List<DomainSource> all = new ArrayList<>(others);
        all.add(new AddressSource(descriptor, bundle));
        List<Finding> findings =
                DomainCatalogue.read(all, version, InstalledDomain::new).findings();
        return findings.subList(before, findings.size());
    }

    private synchronized DomainCatalogue catalogue() {
        DomainCatalogue present = catalogue;
        if (present == null) {
            present = DomainCatalogue.read(sources.get().toList(), version, InstalledDomain::new);
            catalogue = present;
        }
        return present;
    }
}
