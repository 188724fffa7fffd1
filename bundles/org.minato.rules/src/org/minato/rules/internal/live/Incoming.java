// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;

/** Who refers to whom by references that have no inverse. */
final class Incoming {
    private static final Map<EClass, EReference[]> ONE_WAY = new ConcurrentHashMap<>();

    private final Map<EReference, Map<EObject, List<EObject>>> sources = new HashMap<>();

    /** Whether a reference is one of those that are kept here. */
    static boolean isOneWay(EReference reference) {
        return reference.getEOpposite() == null
                && !reference.isContainment()
                && !reference.isContainer()
                && !reference.isDerived();
    }

    private static EReference[] oneWay(EClass type) {
        return ONE_WAY.computeIfAbsent(
                type,
                each -> each.getEAllReferences().stream()
                        .filter(Incoming::isOneWay)
                        .toArray(EReference[]::new));
    }

    /** Takes note of everything that an element refers to. */
    void add(EObject source) {
        each(source, true);
    }

    /** Forgets everything that an element refers to. */
    void remove(EObject source) {
        each(source, false);
    }

    private void each(EObject source, boolean added) {
        EClass type = source.eClass();
        for (EReference reference : oneWay(type)) {
            int number = type.getFeatureID(reference);
            if (((InternalEObject) source).eIsSet(number)) {
                change(source, reference, source.eGet(reference, false), added);
            }
        }
    }

    /** Takes note of, or forgets, targets of a reference. */
    void change(EObject source, EReference reference, Object targets, boolean added) {
        if (targets instanceof List<?> list) {
            list.forEach(target -> change(source, reference, target, added));
        } else if (targets instanceof EObject target) {
            Map<EObject, List<EObject>> bySource = sources.computeIfAbsent(reference, each -> new IdentityHashMap<>());
            if (added) {
                bySource.computeIfAbsent(target, each -> new ArrayList<>(1)).add(source);
            } else {
                List<EObject> known = bySource.get(target);
                if (known != null) {
                    removeOne(known, source);
                    if (known.isEmpty()) {
                        bySource.remove(target);
                    }
                }
            }
        }
    }

    private static void removeOne(List<EObject> known, EObject source) {
        for (int i = known.size() - 1; i >= 0; i--) {
            if (known.get(i) == source) {
                known.remove(i);
                return;
            }
        }
    }

    /** The elements that refer to one by a reference. */
    List<EObject> of(EReference reference, EObject target) {
        Map<EObject, List<EObject>> bySource = sources.get(reference);
        return bySource == null ? List.of() : bySource.getOrDefault(target, List.of());
    }

    /** The references by which anything is referred to. */
    Iterable<EReference> references() {
        return sources.keySet();
    }
}
