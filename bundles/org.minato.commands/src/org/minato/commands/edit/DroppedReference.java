// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.minato.core.text.LocalizedText;

/**
 * A reference that a pasted element could not keep, since what it referred to is not in the model it was pasted into.
 *
 * @param element the pasted element
 * @param reference the feature that is now without that value
 * @param target what it referred to
 */
public record DroppedReference(EObject element, EReference reference, LocalizedText target) {
    /** The sentence that tells the user. */
    public LocalizedText message() {
        return Wording.text("dropped", Wording.of(element), Wording.of(reference), target);
    }
}
