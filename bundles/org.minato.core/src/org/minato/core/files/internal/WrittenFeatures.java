// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What is written of the elements of a type, in the order of the metamodel; the format version is not among it.
 *
 * @param all every feature
 * @param attributes those that are written as attributes, if they do not leave the file
 * @param texts attributes of many, which are written as elements
 * @param references those that contain and those that may leave the file, which are written as elements
 */
record WrittenFeatures(
        List<EStructuralFeature> all,
        List<EStructuralFeature> attributes,
        List<EAttribute> texts,
        List<EReference> references) {

    static WrittenFeatures of(EClass type) {
        List<EStructuralFeature> all = type.getEAllStructuralFeatures().stream()
                .filter(Xmi::isWritten)
                .filter(f -> !"formatVersion".equals(f.getName()))
                .toList();
        return new WrittenFeatures(
                all,
                all.stream().filter(WrittenFeatures::isAttribute).toList(),
                all.stream()
                        .filter(EAttribute.class::isInstance)
                        .map(EAttribute.class::cast)
                        .filter(EAttribute::isMany)
                        .toList(),
                all.stream()
                        .filter(EReference.class::isInstance)
                        .map(EReference.class::cast)
                        .toList());
    }

    private static boolean isAttribute(EStructuralFeature feature) {
        return feature instanceof EReference reference ? !reference.isContainment() : !feature.isMany();
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
