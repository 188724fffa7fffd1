// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.model.base.NamedElement;

/** What {@link org.minato.model.edit.Labels} reads: an element without a name is called by what it refers to. */
final class Labelling {
    private static final Map<EClass, EReference[]> INVERSE = new ConcurrentHashMap<>();

    private Labelling() {}

    /** Whether an element without a name is called by what this reference leads to. */
    static boolean shows(EReference reference) {
        return !reference.isContainment() && !reference.isTransient() && !reference.isDerived();
    }

    /** Gives the elements that may be called by the name of an element. */
    static void referring(EObject element, Incoming incoming, Consumer<EObject> found) {
        for (EReference inverse : inverses(element.eClass())) {
            if (((InternalEObject) element).eIsSet(element.eClass().getFeatureID(inverse))) {
                for (Object each : new ArrayList<>((List<?>) element.eGet(inverse, false))) {
                    unnamed((EObject) each, found);
                }
            }
        }
        for (EReference reference : incoming.references()) {
            if (shows(reference)) {
                for (EObject each : incoming.of(reference, element)) {
                    unnamed(each, found);
                }
            }
        }
    }

    private static void unnamed(EObject element, Consumer<EObject> found) {
        if (!(element instanceof NamedElement named) || isBlank(named.getNameJa()) && isBlank(named.getNameEn())) {
            found.accept(element);
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static EReference[] inverses(EClass type) {
        return INVERSE.computeIfAbsent(
                type,
                each -> each.getEAllReferences().stream()
                        .filter(reference -> reference.getEOpposite() != null
                                && reference.isMany()
                                && shows(reference.getEOpposite()))
                        .toArray(EReference[]::new));
    }
}
