// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import java.util.Optional;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.minato.core.files.DanglingReferences;

/** Gives up the references of a feature that lead nowhere. */
final class ForgetStep extends AbstractCommand {
    private final EObject element;
    private final EReference feature;
    private Optional<DanglingReferences.State> before = Optional.empty();

    ForgetStep(EObject element, EReference feature) {
        this.element = element;
        this.feature = feature;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        before = Optional.of(DanglingReferences.state(element));
        DanglingReferences.forget(element, feature);
    }

    @Override
    public void undo() {
        before.ifPresent(DanglingReferences::restore);
    }

    @Override
    public void redo() {
        execute();
    }
}
