// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.minato.core.finding.Severity;
import org.minato.workbench.internal.form.FieldLabel;

/**
 * A table of rows by columns that are data. Cells are entered by double-click, Enter, F2 or typing; Tab goes to the next
 * cell. To be used in the UI thread.
 *
 * @param <R> what a row is
 */
public final class DataTable<R> {
    private static final int NARROWEST = 56;

    private final Reader reader;
    private final List<Column<R>> columns;
    private final EditableTable viewer;
    private List<R> rows = List.of();

    /** Looks at the model where it may be read. */
    public interface Reader {
        /** Calls the look and returns what it found. */
        <T> T read(Supplier<T> look);
    }

    /**
     * Makes the table, which fills its parent.
     *
     * @param parent a composite of the table's own
     * @param name what screen readers call it
     * @param problem is told why an entry was refused; an empty text takes that back
     * @param worst the worst finding about a row
     */
    public DataTable(
            Composite parent,
            Reader reader,
            String name,
            List<Column<R>> columns,
            Consumer<String> problem,
            Function<R, Optional<Severity>> worst) {
        this.reader = reader;
        this.columns = List.copyOf(columns);
        TableColumnLayout layout = new TableColumnLayout();
        parent.setLayout(layout);
        viewer = new EditableTable(parent, SWT.MULTI | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        FieldLabel.name(viewer.getTable(), name);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        boolean first = true;
        for (Column<R> column : this.columns) {
            TableViewerColumn shown = new TableViewerColumn(viewer, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
            shown.getColumn().setText(column.title());
            layout.setColumnData(shown.getColumn(), new ColumnWeightData(column.weight(), NARROWEST));
            shown.setLabelProvider(new CellLabels<>(column, reader, first ? worst : row -> Optional.empty()));
            column.input()
                    .ifPresent(input -> shown.setEditingSupport(new CellEditing<>(viewer, reader, input, problem)));
            first = false;
        }
        viewer.editByKeyboard();
    }

    /** Shows these rows; the selection stays where they are the same. */
    public void show(List<R> present) {
        if (!present.equals(rows)) {
            rows = List.copyOf(present);
            viewer.setInput(rows);
        } else {
            viewer.refreshUnlessEditing();
        }
    }

    /** The rows. */
    public List<R> rows() {
        return rows;
    }

    /** The rows selected. */
    @SuppressWarnings("unchecked")
    public List<R> selected() {
        List<R> selected = new ArrayList<>();
        for (Object row : viewer.getStructuredSelection()) {
            selected.add((R) row);
        }
        return selected;
    }

    /** Selects a row and shows it. */
    public void select(R row) {
        viewer.setSelection(new StructuredSelection(row), true);
    }

    /** Begins to enter the first cell of a row that can be entered. */
    public void enter(R row) {
        for (int i = 0; i < columns.size(); i++) {
            Optional<CellInput<R>> input = columns.get(i).input();
            if (input.isPresent() && reader.read(() -> input.get().takes(row))) {
                viewer.editElement(row, i);
                return;
            }
        }
    }

    /** Takes over what is just being entered in a cell. */
    public void finish() {
        viewer.finish();
    }

    /** Calls the action for a row that is double-clicked where nothing can be entered. */
    public void onOpen(Consumer<R> open) {
        viewer.getTable().addListener(SWT.MouseDoubleClick, event -> {
            ViewerCell cell = viewer.getCell(new Point(event.x, event.y));
            if (cell != null && !isEntered(cell)) {
                row(cell).ifPresent(open);
            }
        });
    }

    private boolean isEntered(ViewerCell cell) {
        return columns.get(cell.getColumnIndex())
                .input()
                .filter(input -> row(cell)
                        .filter(row -> reader.read(() -> input.takes(row)))
                        .isPresent())
                .isPresent();
    }

    @SuppressWarnings("unchecked")
    private Optional<R> row(ViewerCell cell) {
        return Optional.ofNullable((R) cell.getElement());
    }

    /** The viewer. */
    public TableViewer viewer() {
        return viewer;
    }
}
