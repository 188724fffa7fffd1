// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * Goes through the contents of elements in the order of the file, without making lists for features that are empty. Safe
 * for several threads.
 */
public final class Contents {
    private static final Map<EClass, EReference[]> CONTAINMENTS = new ConcurrentHashMap<>();

    private Contents() {}

    /** The references of a class that contain elements, in the order of the file. */
    public static EReference[] containments(EClass type) {
        EReference[] known = CONTAINMENTS.get(type);
        if (known == null) {
            List<EReference> found = new ArrayList<>();
            for (EReference reference : type.getEAllReferences()) {
                if (reference.isContainment() && !reference.isDerived()) {
                    found.add(reference);
                }
            }
            known = found.toArray(EReference[]::new);
            CONTAINMENTS.put(type, known);
        }
        return known;
    }

    /** Gives an element and everything inside it, in the order of the file. */
    public static void all(EObject element, Consumer<EObject> visitor) {
        visitor.accept(element);
        direct(element, child -> all(child, visitor));
    }

    /** Gives what is directly inside an element, in the order of the file. */
    public static void direct(EObject element, Consumer<EObject> visitor) {
        EClass type = element.eClass();
        InternalEObject owner = (InternalEObject) element;
        for (EReference reference : containments(type)) {
            int number = type.getFeatureID(reference);
            if (owner.eIsSet(number)) {
                Object content = owner.eGet(number, false, true);
                if (content instanceof List<?> list) {
                    for (int i = 0, size = list.size(); i < size; i++) {
                        visitor.accept((EObject) list.get(i));
                    }
                } else if (content instanceof EObject child) {
                    visitor.accept(child);
                }
            }
        }
    }
}
