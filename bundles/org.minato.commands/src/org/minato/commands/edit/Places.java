// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Where elements may be put, as far as the metamodel decides. */
public final class Places {
    private Places() {}

    /** Containments of the parent that take one more element of the type, in the metamodel's order. */
    public static List<EReference> in(EObject parent, EClass type) {
        return parent.eClass().getEAllContainments().stream()
                .filter(containment -> fits(parent, containment, type, 1))
                .toList();
    }

    /** The first containment of the parent that takes an element of the type. */
    public static Optional<EReference> firstIn(EObject parent, EClass type) {
        return in(parent, type).stream().findFirst();
    }

    static boolean fits(EObject parent, EReference containment, EClass type, int count) {
        if (!containment.isContainment()
                || !containment.isChangeable()
                || !parent.eClass().getEAllReferences().contains(containment)
                || !containment.getEReferenceType().isSuperTypeOf(type)) {
            return false;
        }
        return containment.isMany() || count == 1 && !parent.eIsSet(containment);
    }
}
