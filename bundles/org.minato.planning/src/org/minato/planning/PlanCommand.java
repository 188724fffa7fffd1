// SPDX-License-Identifier: EPL-2.0
package org.minato.planning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** A plan edit on a command stack: keeps what was before. */
final class PlanCommand extends AbstractCommand {
    private final PlanEdit edit;
    private final Deque<PlanEdit.Change> before = new ArrayDeque<>();

    PlanCommand(PlanEdit edit) {
        this.edit = edit;
    }

    @Override
    public String getLabel() {
        return edit.label().in(Locale.getDefault());
    }

    @Override
    public boolean canExecute() {
        return !edit.isEmpty()
                && edit.changes().stream()
                        .allMatch(change -> change.element()
                                .eClass()
                                .getEAllStructuralFeatures()
                                .contains(change.feature()));
    }

    @Override
    public void execute() {
        before.clear();
        for (PlanEdit.Change change : edit.changes()) {
            before.push(new PlanEdit.Change(
                    change.element(), change.feature(), present(change.element(), change.feature())));
            change.make();
        }
    }

    private static @Nullable Object present(EObject element, EStructuralFeature feature) {
        if (feature.isMany()) {
            return new ArrayList<>((Collection<?>) element.eGet(feature));
        }
        return element.eIsSet(feature) ? element.eGet(feature) : null;
    }

    @Override
    public void undo() {
        before.forEach(PlanEdit.Change::make);
    }

    @Override
    public void redo() {
        execute();
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return edit.changes().stream().map(PlanEdit.Change::element).distinct().toList();
    }

    @Override
    public Collection<?> getResult() {
        return List.copyOf(getAffectedObjects());
    }
}
