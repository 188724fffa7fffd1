// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Shell;
import org.minato.commands.edit.AddChild;
import org.minato.commands.edit.Delete;
import org.minato.workbench.internal.dialog.Ask;
import org.minato.workbench.internal.text.Words;

/** Adds and deletes the elements that are rows of tables. */
final class RowEdits {
    private final PlanContext context;

    RowEdits(PlanContext context) {
        this.context = context;
    }

    /** Puts a new element into a parent; empty where that was refused. */
    <R extends EObject> Optional<R> add(EObject parent, EReference containment, R fresh) {
        return context.model()
                .edit(domain -> AddChild.of(domain, parent, containment, fresh, AddChild.LAST))
                .map(change -> fresh);
    }

    /** Deletes elements, and asks first where others cannot be without them. */
    void delete(List<? extends EObject> elements) {
        Set<EObject> others = context.model()
                .read(() -> Delete.consequences(context.model().session().editingDomain(), elements));
        if (others.isEmpty() || confirm(others)) {
            context.model().edit(domain -> Delete.of(domain, elements));
        }
    }

    private boolean confirm(Set<EObject> others) {
        String names = context.model()
                .read(() -> others.stream()
                        .map(Words.labels()::of)
                        .sorted()
                        .limit(12)
                        .collect(Collectors.joining("\n")));
        return Ask.confirm(
                shell(),
                Words.of("edit.delete"),
                Words.of("edit.deleteMore", others.size(), names),
                Words.of("edit.delete"));
    }

    Shell shell() {
        return context.workbench().getWorkbenchWindow().getShell();
    }

    /** The table with buttons to add, open and delete its elements. */
    <R extends EObject> TablePart<R> editable(TableSpec<R> spec, EReference containment, Supplier<R> fresh) {
        TablePart<R> part = new TablePart<>(context, spec);
        spec.action(RowAction.always(
                Words.of("form.add"),
                () -> add(context.plan(), containment, fresh.get()).ifPresent(part::enter)));
        common(spec);
        return part;
    }

    /** Buttons to open and delete elements. */
    <R extends EObject> TableSpec<R> common(TableSpec<R> spec) {
        return spec.action(RowAction.onRows(
                        Words.of("form.open"), rows -> context.details().accept(rows.get(0))))
                .action(RowAction.onRows(Words.of("form.delete"), this::delete))
                .opening(row -> context.details().accept(row))
                .deleting(this::delete);
    }
}
