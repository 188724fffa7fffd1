// SPDX-License-Identifier: EPL-2.0
package org.minato.compare;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.minato.core.text.LocalizedText;

/**
 * What another version of the model means for one place of the plan.
 *
 * @param kind what it means
 * @param planElement the element of the plan; absent where the plan has nothing about a new element
 * @param feature the reference of that element to the model; absent likewise
 * @param modelElement the element of the version that the plan has now, or a new element of the other version; absent
 *     for a reference that leads nowhere already, since its model was changed in place
 * @param text the same as a sentence
 */
public record Effect(
        Kind kind,
        Optional<EObject> planElement,
        Optional<EReference> feature,
        Optional<EObject> modelElement,
        LocalizedText text) {
    /** Kinds of effects. */
    public enum Kind {
        /** The plan refers to an element that the other version does not have. */
        LOST,

        /** The plan refers to an element that the other version has with other values or at another place. */
        CHANGED,

        /** The other version has an element that a plan has to say something about, and this one does not. */
        NEW
    }
}
