// SPDX-License-Identifier: EPL-2.0
package org.minato.core.domain.internal;

import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.domain.DomainRules;
import org.minato.core.domain.InstalledDomain;
import org.minato.core.domain.RuleBookLocation;
import org.minato.core.errors.UnreadableFileException;
import org.minato.core.files.Limits;
import org.minato.core.files.Locations;
import org.minato.core.files.internal.Opening;
import org.minato.core.finding.Finding;
import org.minato.core.finding.FindingKind;
import org.minato.core.finding.Location;
import org.minato.core.finding.Severity;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.domain.Category;
import org.minato.model.domain.Connection;
import org.minato.model.domain.Containment;
import org.minato.model.domain.Domain;
import org.minato.model.refmodel.RefmodelPackage;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** What the descriptors of all sources say, read once; immutable afterwards. */
public final class DomainCatalogue {

    private final BiFunction<Domain, DomainSource, InstalledDomain> factory;
    private final String version;
    private final Texts texts = Texts.of(DomainRules.class);
    private final Map<String, InstalledDomain> domains = new LinkedHashMap<>();
    private final Map<String, Category> categories = new HashMap<>();
    private final List<RuleBookLocation> ruleBooks = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private DomainCatalogue(String version, BiFunction<Domain, DomainSource, InstalledDomain> factory) {
        this.version = version;
        this.factory = factory;
    }

    /** Reads the descriptors; version is that of Minato, empty where any fits. */
    public static DomainCatalogue read(
            List<DomainSource> sources, String version, BiFunction<Domain, DomainSource, InstalledDomain> factory) {
        DomainCatalogue catalogue = new DomainCatalogue(version, factory);
        sources.forEach(catalogue::add);
        return catalogue;
    }

    /** All domains in the order of their sources. */
    public List<InstalledDomain> domains() {
        return List.copyOf(domains.values());
    }

    /** The domain of an id. */
    public Optional<InstalledDomain> domain(String id) {
        return Optional.ofNullable(domains.get(id));
    }

    /** The category of a key. */
    public Optional<Category> category(String key) {
        return Optional.ofNullable(categories.get(key));
    }

    /** The rule books in the order of domains and descriptors. */
    public List<RuleBookLocation> ruleBooks() {
        return List.copyOf(ruleBooks);
    }

    /** What is faulty. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void add(DomainSource source) {
        Optional<URL> entry = source.entry(DomainSource.DESCRIPTOR);
        if (entry.isEmpty()) {
            return;
        }
        Opening.Opened opened;
        try {
            opened = Opening.read(
                    entry.get(), Opening.address(entry.get(), source.name(), DomainSource.DESCRIPTOR), Limits.DEFAULT);
        } catch (UnreadableFileException e) {
            LocalizedText text = texts.get("unreadable", source.name(), e.text(), e.remedy());
            Location place = Location.ofLine(e.file(), e.line(), e.column());
            findings.add(fault(DomainRules.UNREADABLE, Severity.ERROR, place, text));
            return;
        }
        for (Finding finding : opened.findings()) {
            findings.add(Finding.of(
                    finding.ruleBook(),
                    finding.clause(),
                    finding.severity(),
                    finding.kind(),
                    finding.location(),
                    texts.get("in-bundle", source.name(), finding.message())));
        }
        EObject root = opened.file().getContents().get(0);
        if (root instanceof Domain descriptor) {
            add(descriptor, source);
        } else {
            Location place = Location.ofFile(URI.createURI(entry.get().toString()));
            findings.add(fault(
                    DomainRules.UNREADABLE,
                    Severity.ERROR,
                    place,
                    texts.get("no-domain", source.name(), root.eClass().getName())));
        }
    }

    private void add(Domain descriptor, DomainSource source) {
        String id = descriptor.getId() == null ? "" : descriptor.getId();
        InstalledDomain earlier = domains.get(id);
        if (id.isEmpty()) {
            report(DomainRules.UNREADABLE, descriptor, "no-id", source.name());
        } else if (earlier != null) {
            report(DomainRules.DUPLICATE, descriptor, "duplicate", source.name(), id, earlier.bundleName());
        } else if (fits(descriptor, source)) {
            InstalledDomain domain = factory.apply(descriptor, source);
            domains.put(id, domain);
            categories(domain);
            ruleBooks(domain);
            templates(domain);
            types(domain);
        }
    }

    private boolean fits(Domain descriptor, DomainSource source) {
        String range = descriptor.getRequires();
        if (range == null || version.isEmpty()) {
            return true;
        }
        try {
            boolean fits = new VersionRange(range).includes(Version.parseVersion(version));
            if (!fits) {
                report(DomainRules.INCOMPATIBLE, descriptor, "incompatible", source.name(), range, version);
            }
            return fits;
        } catch (IllegalArgumentException e) {
            report(DomainRules.INCOMPATIBLE, descriptor, "bad-range", source.name(), range);
            return true;
        }
    }

    private void categories(InstalledDomain domain) {
        for (Category category : domain.descriptor().getCategories()) {
            String key = category.getKey();
            if (key != null && categories.putIfAbsent(key, category) != null) {
                report(DomainRules.DUPLICATE_CATEGORY, category, "duplicate-category", domain.bundleName(), key);
            }
        }
    }

    private void ruleBooks(InstalledDomain domain) {
        for (String path : domain.descriptor().getRuleBooks()) {
            domain.entry(path)
                    .ifPresentOrElse(
                            url -> ruleBooks.add(new RuleBookLocation(domain, path, url)),
                            () -> report(
                                    DomainRules.MISSING_ENTRY,
                                    domain.descriptor(),
                                    "missing-entry",
                                    domain.bundleName(),
                                    path));
        }
    }

    private void templates(InstalledDomain domain) {
        for (String path : domain.descriptor().getTemplates()) {
            if (domain.entry(path).isEmpty()) {
                report(DomainRules.MISSING_ENTRY, domain.descriptor(), "missing-entry", domain.bundleName(), path);
            }
        }
    }

    /** The rows of the connection table must name types of the metamodel; others allow nothing. */
    private void types(InstalledDomain domain) {
        for (Connection row : domain.descriptor().getConnections()) {
            type(domain, row, row.getSource());
            type(domain, row, row.getTarget());
        }
        for (Containment row : domain.descriptor().getContainments()) {
            type(domain, row, row.getParent());
            type(domain, row, row.getChild());
        }
    }

    private void type(InstalledDomain domain, EObject row, @Nullable String name) {
        if (name == null || !(RefmodelPackage.eINSTANCE.getEClassifier(name) instanceof EClass)) {
            report(DomainRules.UNKNOWN_TYPE, row, "unknown-type", domain.bundleName(), name == null ? "" : name);
        }
    }

    private void report(String rule, EObject element, String text, Object... arguments) {
        findings.add(fault(rule, Severity.ERROR, Locations.of(element), texts.get(text, arguments))
                .about(element));
    }

    private static Finding fault(String rule, Severity severity, Location place, LocalizedText text) {
        return Finding.of(DomainRules.BOOK, rule, severity, FindingKind.FAULT, place, text);
    }
}
