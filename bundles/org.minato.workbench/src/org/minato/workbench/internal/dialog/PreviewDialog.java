// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.dialog;

import java.util.List;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.minato.workbench.internal.text.Words;

/** Shows what a change would do, line by line, before the user agrees to it. */
public final class PreviewDialog extends LocalizedDialog {
    private static final int HEIGHT = 300;
    private static final int WIDTH = 820;

    /**
     * A line of the preview.
     *
     * @param kind what would happen
     * @param what to what
     * @param detail why, or how
     */
    public record Line(String kind, String what, String detail) {}

    private final List<Line> lines;

    /** @param action label of the button that agrees */
    public PreviewDialog(Shell shell, String title, String explanation, String action, List<Line> lines) {
        super(shell, title, explanation, action);
        this.lines = List.copyOf(lines);
    }

    /** Whether the user agreed. */
    public boolean accepted() {
        return open() == OK;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite frame = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = HEIGHT;
        data.widthHint = WIDTH;
        frame.setLayoutData(data);
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        TableViewer table = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION);
        table.getTable().setHeaderVisible(true);
        table.getTable().setData("field", "preview");
        table.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(table);
        column(table, columns, "preview.kind", 2, 0);
        column(table, columns, "preview.what", 4, 1);
        column(table, columns, "preview.detail", 7, 2);
        table.setInput(lines);
        return frame;
    }

    private static void column(TableViewer table, TableColumnLayout layout, String key, int weight, int index) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
        column.getColumn().setText(Words.of(key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                Line line = (Line) element;
                return index == 0
                        ? line.kind()
                        : index == 1 ? line.what() : line.detail().replace("\n", " / ");
            }

            @Override
            public String getToolTipText(Object element) {
                return index == 2 ? ((Line) element).detail() : getText(element);
            }
        });
    }

    @Override
    protected void validate() {
        allow(lines.isEmpty() ? Words.of("preview.nothing") : "");
    }
}
