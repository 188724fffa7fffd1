// SPDX-License-Identifier: EPL-2.0
package org.minato.compare.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.minato.model.base.BasePackage;

/** The features that make up what an element says. */
final class Compared {
    private static final Map<EClass, List<EStructuralFeature>> FEATURES = new ConcurrentHashMap<>();

    private Compared() {}

    /** Attributes and references of a class that a file holds, without what is inside its elements. */
    static List<EStructuralFeature> features(EClass type) {
        return FEATURES.computeIfAbsent(
                type,
                each -> each.getEAllStructuralFeatures().stream()
                        .filter(feature -> !feature.isTransient() && !feature.isDerived() && !feature.isVolatile())
                        .filter(feature -> !(feature instanceof EReference reference)
                                || !reference.isContainment() && !reference.isContainer())
                        .filter(feature -> feature != BasePackage.Literals.ROOT__FORMAT_VERSION)
                        .toList());
    }

    /** The values of a feature: none, one, or all of its list. */
    static List<?> values(EObject element, EStructuralFeature feature) {
        Object value = element.eIsSet(feature) ? element.eGet(feature) : null;
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }
}
