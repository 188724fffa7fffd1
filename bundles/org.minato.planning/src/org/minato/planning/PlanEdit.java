// SPDX-License-Identifier: EPL-2.0
package org.minato.planning;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.LocalizedText;

/**
 * A change of a plan, made ready but not yet made: features with the values that they are to have. It can be shown
 * before it is made. Immutable; it is good for the state of the plan that it was made for.
 *
 * @param label what the menu for undoing calls it
 * @param changes the changes, in order
 */
public record PlanEdit(LocalizedText label, List<Change> changes) {

    /** Copies the list. */
    public PlanEdit {
        changes = List.copyOf(changes);
    }

    /**
     * One feature that gets a value.
     *
     * @param element the element
     * @param feature the feature
     * @param value the value, a collection where the feature has many; nothing takes it away
     */
    public record Change(
            EObject element,
            EStructuralFeature feature,
            @Nullable Object value) {

        /** Sets the feature without a way back. */
        public void make() {
            set(element, feature, value);
        }
    }

    /** Whether there is nothing to change. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Makes the changes at once, for files that nobody else has open. */
    public void apply() {
        changes.forEach(Change::make);
    }

    /** The changes as one command for the stack of an editing session, which can be undone and redone. */
    public Command command() {
        return new PlanCommand(this);
    }

    /** Sets a feature; nothing, or an empty collection, takes its value away. */
    static void set(EObject element, EStructuralFeature feature, @Nullable Object value) {
        if (value == null) {
            element.eUnset(feature);
        } else if (value instanceof Collection<?> values) {
            @SuppressWarnings("unchecked")
            EList<Object> present = (EList<Object>) element.eGet(feature);
            ECollections.setEList(present, List.copyOf(values));
        } else {
            element.eSet(feature, value);
        }
    }
}
