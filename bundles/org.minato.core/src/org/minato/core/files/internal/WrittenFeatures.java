// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What is written of the elements of each type, worked out once a type. One thread. */
final class WrittenFeatures {

    private final Map<EClass, List<EStructuralFeature>> all = new HashMap<>();
    private final Map<EClass, List<EReference>> links = new HashMap<>();

    /** The features of a type that are written, in the order of the metamodel; the format version is not among them. */
    List<EStructuralFeature> of(EClass type) {
        return all.computeIfAbsent(
                type,
                t -> t.getEAllStructuralFeatures().stream()
                        .filter(Xmi::isWritten)
                        .filter(f -> !"formatVersion".equals(f.getName()))
                        .toList());
    }

    /** The references of a type that may lead to other files. */
    List<EReference> linksOf(EClass type) {
        return links.computeIfAbsent(
                type,
                t -> of(t).stream()
                        .filter(EReference.class::isInstance)
                        .map(EReference.class::cast)
                        .filter(r -> !r.isContainment())
                        .toList());
    }

    /** What a reference of an element leads to. */
    @SuppressWarnings("unchecked")
    static List<EObject> targets(EObject element, EReference reference) {
        Object value = element.eGet(reference, false);
        if (value instanceof List<?> list) {
            return (List<EObject>) list;
        }
        return value instanceof EObject target ? List.of(target) : List.of();
    }
}
