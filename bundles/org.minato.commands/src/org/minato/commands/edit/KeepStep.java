// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import java.util.Optional;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.minato.core.files.DanglingReferences;

/** Keeps a reference that leads nowhere. */
final class KeepStep extends AbstractCommand {
    private final EObject element;
    private final EReference feature;
    private final String address;
    private Optional<DanglingReferences.State> before = Optional.empty();

    KeepStep(EObject element, EReference feature, String address) {
        this.element = element;
        this.feature = feature;
        this.address = address;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        before = Optional.of(DanglingReferences.state(element));
        DanglingReferences.keep(element, feature, address);
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
