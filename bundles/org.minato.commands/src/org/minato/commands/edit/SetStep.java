// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import java.util.List;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Sets or clears a feature. Undo restores its value and order as a file holds them; EMF's own command fails to undo where
 * a list has an inverse.
 */
final class SetStep extends AbstractCommand {
    private final EObject element;
    private final EStructuralFeature feature;
    private final @Nullable Object value;
    private @Nullable Object before;

    SetStep(EObject element, EStructuralFeature feature, @Nullable Object value) {
        this.element = element;
        this.feature = feature;
        this.value = value;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        Object present = element.eIsSet(feature) ? element.eGet(feature) : null;
        before = present instanceof List<?> values ? List.copyOf(values) : present;
        set(value);
    }

    @Override
    public void undo() {
        set(before);
    }

    @Override
    public void redo() {
        set(value);
    }

    private void set(@Nullable Object now) {
        if (now == null) {
            element.eUnset(feature);
        } else {
            element.eSet(feature, now);
        }
    }
}
