// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.minato.model.base.BasePackage;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.domain.DomainPackage;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.model.rules.RulesPackage;

/** The packages of the metamodel. Naming them here initialises them, which the command line relies on. */
final class Packages {

    private static final String PREFIX = "urn:minato:";

    private static final List<EPackage> ALL = List.of(
            BasePackage.eINSTANCE,
            RefmodelPackage.eINSTANCE,
            RulesPackage.eINSTANCE,
            DeploymentPackage.eINSTANCE,
            DomainPackage.eINSTANCE);

    private Packages() {}

    static List<EPackage> all() {
        return ALL;
    }

    /** The package of a namespace of any format version. */
    static Optional<EPackage> byNamespace(String namespace) {
        if (!namespace.startsWith(PREFIX)) {
            return Optional.empty();
        }
        int end = namespace.indexOf(':', PREFIX.length());
        String name = end < 0 ? "" : namespace.substring(PREFIX.length(), end);
        return ALL.stream().filter(p -> name.equals(p.getName())).findFirst();
    }

    /** The format version that a namespace names; empty where it is not one of ours. */
    static Optional<Integer> version(String namespace) {
        if (byNamespace(namespace).isEmpty()) {
            return Optional.empty();
        }
        String number = namespace.substring(namespace.lastIndexOf(':') + 1);
        return number.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(number)) : Optional.empty();
    }

    /** The class of a name in the package of a namespace. */
    static Optional<EClass> type(String namespace, String name) {
        return byNamespace(namespace)
                .map(p -> p.getEClassifier(name))
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast);
    }
}
