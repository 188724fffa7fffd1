// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.table;

import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** Shows which cell of the selected row has the keyboard by a frame around it; the row is shown as selected as ever. */
final class CellFrame extends FocusCellHighlighter {
    private final TableViewer viewer;

    CellFrame(TableViewer viewer) {
        super(viewer);
        this.viewer = viewer;
        viewer.getTable().addListener(SWT.PaintItem, this::paint);
    }

    private void paint(Event event) {
        ViewerCell cell = getFocusCell();
        if (cell != null
                && cell.getItem() == event.item
                && cell.getColumnIndex() == event.index
                && viewer.getTable().isFocusControl()) {
            Rectangle bounds = cell.getBounds();
            event.gc.setForeground(event.display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT));
            event.gc.setLineWidth(2);
            event.gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 3, bounds.height - 3);
        }
    }

    @Override
    protected void focusCellChanged(ViewerCell fresh, ViewerCell old) {
        super.focusCellChanged(fresh, old);
        viewer.getTable().redraw();
    }
}
