// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** What an element has in its file that the model cannot hold: written back as it was, so that saving loses nothing. */
final class KeptContent {

    private final List<KeptAttribute> attributes = new ArrayList<>();
    private final List<KeptPiece> pieces = new ArrayList<>();

    List<KeptAttribute> attributes() {
        return attributes;
    }

    List<KeptPiece> pieces() {
        return pieces;
    }

    /** The kept text of a feature; null where none is kept. */
    @Nullable
    KeptAttribute attribute(EStructuralFeature feature) {
        for (KeptAttribute attribute : attributes) {
            if (attribute.feature() == feature) {
                return attribute;
            }
        }
        return null;
    }

    /** The references that lead nowhere and still count. */
    List<EReference> dangling(EObject element) {
        Set<EReference> features = new LinkedHashSet<>();
        for (KeptAttribute attribute : attributes) {
            if (attribute.feature() instanceof EReference reference
                    && !attribute.rest().isEmpty()
                    && attribute.standsFor(element)) {
                features.add(reference);
            }
        }
        for (KeptPiece piece : pieces) {
            if (piece.feature() instanceof EReference reference && piece.isNeeded(element)) {
                features.add(reference);
            }
        }
        return List.copyOf(features);
    }

    /** The attributes whose text their type does not allow and still counts. */
    List<EAttribute> illegal(EObject element) {
        Set<EAttribute> features = new LinkedHashSet<>();
        for (KeptAttribute attribute : attributes) {
            if (attribute.feature() instanceof EAttribute feature && attribute.standsFor(element)) {
                features.add(feature);
            }
        }
        for (KeptPiece piece : pieces) {
            if (piece.feature() instanceof EAttribute feature && piece.isNeeded(element)) {
                features.add(feature);
            }
        }
        return List.copyOf(features);
    }

    /** Drops what is kept of a feature. */
    void forget(EStructuralFeature feature) {
        attributes.removeIf(attribute -> attribute.feature() == feature);
        pieces.removeIf(piece -> piece.feature() == feature);
    }

    KeptContent copy() {
        KeptContent copy = new KeptContent();
        copy.attributes.addAll(attributes);
        copy.pieces.addAll(pieces);
        return copy;
    }

    /**
     * An attribute whose text is kept.
     *
     * @param feature the feature whose value it should have been; null for an unknown attribute
     * @param read what could be read of it: the value of the feature after reading
     * @param rest the references in it that could not be resolved
     */
    record KeptAttribute(
            String name,
            String value,
            @Nullable EStructuralFeature feature,
            @Nullable Object read,
            List<String> rest) {

        /** Whether the feature of an element still is as it was read, so that the text in the file still stands for it. */
        boolean standsFor(EObject element) {
            return feature == null || sameValue(read, valueOf(element, feature));
        }

        /** The present value of a feature in a form that later changes of the element do not touch; null when unset. */
        static @Nullable Object valueOf(EObject element, EStructuralFeature feature) {
            if (!element.eIsSet(feature)) {
                return null;
            }
            Object value = element.eGet(feature);
            return value instanceof EList<?> list ? List.copyOf(list) : value;
        }

        private static boolean sameValue(@Nullable Object before, @Nullable Object now) {
            if (before instanceof List<?> old && now instanceof List<?> present) {
                if (old.size() != present.size()) {
                    return false;
                }
                for (int i = 0; i < old.size(); i++) {
                    if (old.get(i) != present.get(i)) {
                        return false;
                    }
                }
                return true;
            }
            return before == now;
        }
    }

    /**
     * XML inside an element: an unknown element, a comment, stray text, or a reference that leads nowhere.
     *
     * @param after the contained element that it follows; null where it comes before all of them
     * @param feature the single-valued feature whose value it should have been; null for all others
     */
    record KeptPiece(
            String xml, @Nullable EObject after, @Nullable EStructuralFeature feature) {

        /** Whether it is still needed: not where the feature has been set since. */
        boolean isNeeded(EObject element) {
            return feature == null || feature.isMany() || !element.eIsSet(feature);
        }
    }
}
