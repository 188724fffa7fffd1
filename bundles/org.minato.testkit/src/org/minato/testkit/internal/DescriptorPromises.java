// SPDX-License-Identifier: EPL-2.0
package org.minato.testkit.internal;

import java.net.URL;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.minato.core.domain.InstalledDomain;
import org.minato.model.base.NamedElement;
import org.minato.model.base.PropertyDefinition;
import org.minato.model.domain.Category;
import org.minato.model.domain.Domain;
import org.minato.model.refmodel.RefmodelPackage;

/** What the descriptor of a domain promises. */
public final class DescriptorPromises {
    private DescriptorPromises() {}

    /** The promises of a domain. */
    public static Stream<Promise> of(Surroundings at) {
        InstalledDomain domain = at.domain();
        Domain descriptor = domain.descriptor();
        String name = "The descriptor of " + domain.id();
        return Stream.of(
                new Promise(
                        name + " loads without findings",
                        () -> Proofs.noFindings(
                                "Mend minato.domain:", at.domains().findings())),
                new Promise(name + " is in canonical form", () -> {
                    URL url = domain.entry("minato.domain").orElseThrow();
                    Proofs.canonical(at.files(), url, at.files().read(url));
                }),
                new Promise(name + " has each text in both languages", () -> Proofs.bothLanguages(descriptor)),
                new Promise(name + " says of each statement what backs it", () -> Proofs.backed(descriptor)),
                new Promise(
                        "The categories of " + domain.id() + " have keys and names of their own",
                        () -> Proofs.none("Mend these categories and properties:", faults(domain))));
    }

    private static List<String> faults(InstalledDomain domain) {
        List<String> faults = new ArrayList<>();
        unnamed(domain.descriptor(), faults);
        Set<String> keys = new HashSet<>();
        for (Category category : domain.descriptor().getCategories()) {
            unnamed(category, faults);
            String key = String.valueOf(category.getKey());
            if (!keys.add(key)) {
                faults.add(Proofs.place(category) + ": the key " + key + " is there twice");
            }
            if (!key.startsWith(domain.id() + ".")) {
                faults.add(Proofs.place(category) + ": the key " + key + " does not begin with " + domain.id() + ".");
            }
            if (!(RefmodelPackage.eINSTANCE.getEClassifier(category.getAppliesTo()) instanceof EClass)) {
                faults.add(Proofs.place(category) + ": there is no type " + category.getAppliesTo());
            }
            if (category.getIcon() != null && domain.entry(category.getIcon()).isEmpty()) {
                faults.add(Proofs.place(category) + ": there is no icon " + category.getIcon());
            }
            properties(category, faults);
        }
        return faults;
    }

    private static void properties(Category category, List<String> faults) {
        Set<String> keys = new HashSet<>();
        for (PropertyDefinition property : category.getProperties()) {
            unnamed(property, faults);
            if (!keys.add(String.valueOf(property.getKey()))) {
                faults.add(Proofs.place(property) + ": the key " + property.getKey() + " is there twice");
            }
        }
    }

    private static void unnamed(NamedElement element, List<String> faults) {
        if (!Proofs.isWritten(element.getNameJa()) || !Proofs.isWritten(element.getNameEn())) {
            faults.add(Proofs.place(element) + ": it has no name in both languages");
        }
    }
}
