// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.minato.model.deployment.Organisation;
import org.minato.model.deployment.Task;
import org.minato.model.deployment.TaskState;
import org.minato.workbench.internal.form.CheckBox;
import org.minato.workbench.internal.form.FieldLabel;
import org.minato.workbench.internal.text.Words;

/** Shows the tasks of one organisation, or of all; done ones on demand. */
final class TaskFilter implements RowFilter<Task> {
    private final PlanContext context;
    private Optional<Organisation> of = Optional.empty();
    private boolean withDone;
    private List<Organisation> offered = List.of();
    private Runnable also = () -> {};
    private Combo who;

    TaskFilter(PlanContext context) {
        this.context = context;
    }

    /** What else is to be shown anew when another organisation is chosen. */
    TaskFilter also(Runnable refresh) {
        also = refresh;
        return this;
    }

    @Override
    public void create(Composite bar, Runnable changed) {
        context.toolkit().createLabel(bar, Words.of("plan.tasks.of"));
        who = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
        who.setData("feature", "plan.tasks.of");
        FieldLabel.name(who, Words.of("plan.tasks.of"));
        who.addListener(SWT.Selection, event -> {
            int index = who.getSelectionIndex();
            of = index < 1 ? Optional.empty() : Optional.of(offered.get(index - 1));
            changed.run();
            also.run();
        });
        Button done = CheckBox.of(bar, Words.of("plan.tasks.withDone"));
        done.addListener(SWT.Selection, event -> {
            withDone = done.getSelection();
            changed.run();
        });
        refresh();
    }

    /** The organisation whose tasks are shown; all where empty. */
    Optional<Organisation> organisation() {
        return of;
    }

    @Override
    public void refresh() {
        List<Organisation> present =
                context.model().read(() -> List.copyOf(context.plan().getOrganisations()));
        String[] names = context.model()
                .read(() -> Stream.concat(
                                Stream.of(Words.of("plan.tasks.all")),
                                present.stream().map(Words.labels()::of))
                        .toArray(String[]::new));
        if (!List.of(names).equals(List.of(who.getItems())) || !present.equals(offered)) {
            offered = present;
            of = of.filter(present::contains);
            who.setItems(names);
            who.select(of.map(chosen -> present.indexOf(chosen) + 1).orElse(0));
            who.getParent().layout();
        }
    }

    @Override
    public boolean shows(Task task) {
        return (withDone || task.getState() != TaskState.DONE)
                && (of.isEmpty() || of.get() == task.getWaitsFor() || of.get() == task.getOwner());
    }
}
