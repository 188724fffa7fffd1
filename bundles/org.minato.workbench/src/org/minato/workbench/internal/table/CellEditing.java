// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.table;

import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;

/** Connects a column's input to the viewer. */
final class CellEditing<R> extends EditingSupport {
    private final TableViewer table;
    private final DataTable.Reader reader;
    private final CellInput<R> input;
    private final Consumer<String> problem;
    private @Nullable Object shown;
    private @Nullable CellEditor made;

    CellEditing(TableViewer table, DataTable.Reader reader, CellInput<R> input, Consumer<String> problem) {
        super(table);
        this.table = table;
        this.reader = reader;
        this.input = input;
        this.problem = problem;
    }

    @SuppressWarnings("unchecked")
    private R row(Object element) {
        return (R) element;
    }

    @Override
    protected boolean canEdit(Object element) {
        return reader.read(() -> input.takes(row(element)));
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        problem.accept("");
        CellEditor before = made;
        if (before != null) {
            before.dispose();
        }
        CellEditor fresh = input.editor(table.getTable(), row(element));
        made = fresh;
        return fresh;
    }

    @Override
    protected Object getValue(Object element) {
        Object present = reader.read(() -> input.present(row(element)));
        shown = present;
        return present;
    }

    @Override
    protected void setValue(Object element, Object value) {
        if (value != null && !value.equals(shown)) {
            problem.accept(input.write(row(element), value).orElse(""));
            table.update(element, null);
        }
    }
}
