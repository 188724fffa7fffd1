// SPDX-License-Identifier: EPL-2.0
package org.minato.core.effective.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.model.refmodel.AdjustableFeature;

/** Values of features as settings write them: one value, or several separated by commas; references by id. */
final class FeatureValue {

    private FeatureValue() {}

    /** Whether a setting may change a feature at all: neither containment, nor id, nor anything computed. */
    static boolean isAdjustable(EStructuralFeature feature) {
        boolean plain = feature.isChangeable() && !feature.isTransient() && !feature.isDerived();
        boolean identity = feature instanceof EAttribute attribute && attribute.isID();
        boolean containment = feature instanceof EReference reference && reference.isContainment();
        return plain && !identity && !containment;
    }

    /**
     * The typed value.
     *
     * @throws RuntimeException where the text is no value of the feature
     */
    static Object parse(EStructuralFeature feature, String text, EObject root) {
        if (!feature.isMany()) {
            return one(feature, text.strip(), root);
        }
        List<Object> values = new ArrayList<>();
        for (String part : text.split("[,、]")) {
            if (!part.isBlank()) {
                values.add(one(feature, part.strip(), root));
            }
        }
        return values;
    }

    private static Object one(EStructuralFeature feature, String text, EObject root) {
        Object value = feature instanceof EAttribute attribute
                ? EcoreUtil.createFromString(attribute.getEAttributeType(), text)
                : byId(text, root);
        if (value == null || !feature.getEType().isInstance(value)) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }

    private static @Nullable Object byId(String id, EObject root) {
        for (var all = root.eAllContents(); all.hasNext(); ) {
            EObject element = all.next();
            if (id.equals(EcoreUtil.getID(element))) {
                return element;
            }
        }
        return null;
    }

    /** The limit of the point that a value is beyond; empty where there is none. */
    static String limitBroken(Object value, AdjustableFeature point) {
        EStructuralFeature feature = point.getElement().eClass().getEStructuralFeature(point.getFeature());
        if (!(feature instanceof EAttribute attribute) || feature.isMany()) {
            return "";
        }
        String minimum = point.getMinimum();
        if (minimum != null && compare(attribute, value, minimum) < 0) {
            return "≥ " + minimum;
        }
        String maximum = point.getMaximum();
        return maximum != null && compare(attribute, value, maximum) > 0 ? "≤ " + maximum : "";
    }

    private static int compare(EAttribute attribute, Object value, String limit) {
        Object other = EcoreUtil.createFromString(attribute.getEAttributeType(), limit);
        return other == null ? 0 : SettingValue.compare(value, other);
    }
}
