// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.table;

import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationListener;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerEditorDeactivationEvent;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A table viewer whose cells are entered with mouse and keyboard, and that is not refreshed below the user's fingers. */
final class EditableTable extends TableViewer {
    private boolean isStale;

    EditableTable(Composite parent, int style) {
        super(parent, style);
    }

    void editByKeyboard() {
        TableViewerFocusCellManager focus = new TableViewerFocusCellManager(this, new CellFrame(this));
        TableViewerEditor.create(
                this,
                focus,
                new Activation(this),
                ColumnViewerEditor.TABBING_HORIZONTAL
                        | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
                        | ColumnViewerEditor.KEYBOARD_ACTIVATION);
        getColumnViewerEditor().addEditorActivationListener(new ColumnViewerEditorActivationListener() {
            @Override
            public void beforeEditorActivated(ColumnViewerEditorActivationEvent event) {
                // nothing to prepare
            }

            @Override
            public void afterEditorActivated(ColumnViewerEditorActivationEvent event) {
                // nothing to do
            }

            @Override
            public void beforeEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
                // nothing to prepare
            }

            @Override
            public void afterEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
                refreshIfStale();
            }
        });
    }

    private void refreshIfStale() {
        if (isStale) {
            getControl().getDisplay().asyncExec(() -> {
                if (isStale && !getControl().isDisposed()) {
                    refreshUnlessEditing();
                }
            });
        }
    }

    void refreshUnlessEditing() {
        isStale = isCellEditorActive();
        if (!isStale) {
            refresh();
        }
    }

    void finish() {
        if (isCellEditorActive()) {
            applyEditorValue();
        }
    }

    private static final class Activation extends ColumnViewerEditorActivationStrategy {
        Activation(TableViewer viewer) {
            super(viewer);
        }

        @Override
        protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
            return switch (event.eventType) {
                case ColumnViewerEditorActivationEvent.TRAVERSAL,
                        ColumnViewerEditorActivationEvent.PROGRAMMATIC,
                        ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION -> true;
                case ColumnViewerEditorActivationEvent.KEY_PRESSED ->
                    event.keyCode == SWT.F2
                            || event.keyCode == SWT.CR
                            || event.keyCode == SWT.KEYPAD_CR
                            || event.character > ' '
                                    && event.character != SWT.DEL
                                    && (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0;
                default -> false;
            };
        }
    }
}
