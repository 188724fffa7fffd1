// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.table;

import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A text in a cell; a character typed on the cell begins a new text. */
final class TextCell extends TextCellEditor {
    TextCell(Composite table) {
        super(table, SWT.SINGLE);
    }

    @Override
    protected void doSetFocus() {
        super.doSetFocus();
        if (typed != 0) {
            text.setText(String.valueOf(typed));
            text.setSelection(1);
            typed = 0;
        }
    }

    private char typed;

    @Override
    public void activate(ColumnViewerEditorActivationEvent event) {
        typed = event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && event.character > ' '
                ? event.character
                : 0;
        super.activate(event);
    }
}
