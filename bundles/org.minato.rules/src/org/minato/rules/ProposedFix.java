// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.minato.core.text.LocalizedText;
import org.minato.model.rules.FixAction;

/**
 * A way to put a violation right that a rule proposes. Immutable.
 *
 * @param label what it does
 * @param changes what is to be changed, in this order and together
 */
public record ProposedFix(LocalizedText label, List<Change> changes) {
    /** Copies the changes. */
    public ProposedFix {
        changes = List.copyOf(changes);
    }

    /**
     * One change.
     *
     * @param action what is done
     * @param target the element of the opened files to change or delete
     * @param feature the feature to change; absent where the element is deleted
     * @param type class of the element to create; absent for other actions
     * @param value value of the feature's Java type, elements being those of the opened files; only to set, add and
     *     remove
     */
    public record Change(
            FixAction action,
            EObject target,
            Optional<EStructuralFeature> feature,
            Optional<EClass> type,
            Optional<Object> value) {}
}
