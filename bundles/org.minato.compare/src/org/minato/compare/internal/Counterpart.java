// SPDX-License-Identifier: EPL-2.0
package org.minato.compare.internal;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.minato.compare.Comparison;

/** What a reference to an element of the older version leads to in the newer one. */
final class Counterpart {
    private Counterpart() {}

    /** The element that it has become, or one with its id that is of another type, if the reference allows that. */
    static Optional<EObject> of(Comparison comparison, EObject target, EReference reference) {
        return comparison
                .after(target)
                .or(() -> sameId(comparison, target))
                .filter(reference.getEReferenceType()::isInstance);
    }

    private static Optional<EObject> sameId(Comparison comparison, EObject target) {
        String id = EcoreUtil.getID(target);
        return id == null || id.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(comparison.after().eResource().getEObject(id));
    }
}
