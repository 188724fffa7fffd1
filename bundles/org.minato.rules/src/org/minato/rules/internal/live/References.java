// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.live;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;

/** What elements refer to, besides what they contain and are contained in. */
final class References {
    private static final Map<EClass, EReference[]> CROSSING = new ConcurrentHashMap<>();

    private References() {}

    /** Gives everything that an element refers to by its references, inverse ones among them. */
    static void all(EObject source, Consumer<EObject> visitor) {
        EClass type = source.eClass();
        for (EReference reference : crossing(type)) {
            int number = type.getFeatureID(reference);
            if (((InternalEObject) source).eIsSet(number)) {
                Object value = source.eGet(reference, false);
                if (value instanceof List<?> list) {
                    for (Object each : list) {
                        visitor.accept((EObject) each);
                    }
                } else if (value instanceof EObject target) {
                    visitor.accept(target);
                }
            }
        }
    }

    private static EReference[] crossing(EClass type) {
        return CROSSING.computeIfAbsent(
                type,
                each -> each.getEAllReferences().stream()
                        .filter(reference ->
                                !reference.isContainment() && !reference.isContainer() && !reference.isDerived())
                        .toArray(EReference[]::new));
    }
}
