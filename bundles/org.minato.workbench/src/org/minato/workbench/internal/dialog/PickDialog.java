// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.dialog;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.minato.workbench.internal.text.Words;

/** Lets the user find and choose one or several things from a list by typing a part of their names. */
public final class PickDialog extends LocalizedDialog {
    private static final int HEIGHT = 320;

    private final List<?> candidates;
    private final ILabelProvider labels;
    private final boolean several;
    private TableViewer table;
    private Text search;
    private List<?> chosen = List.of();

    /** @param several whether more than one thing may be chosen */
    public PickDialog(Shell shell, String title, List<?> candidates, ILabelProvider labels, boolean several) {
        super(shell, title, Words.of(several ? "pick.several" : "pick.one"), Words.of("pick.action"));
        this.candidates = candidates;
        this.labels = labels;
        this.several = several;
    }

    /** What was chosen, in the list's order; nothing where the user gave up. */
    public List<?> pick() {
        return open() == OK ? chosen : List.of();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayout(new GridLayout());
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Words.of("pick.search"));
        search.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        table = new TableViewer(
                area, (several ? SWT.MULTI : SWT.SINGLE) | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = HEIGHT;
        table.getControl().setLayoutData(data);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setLabelProvider(labels);
        table.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parentElement, Object element) {
                return lower(labels.getText(element)).contains(lower(search.getText()));
            }
        });
        table.setInput(candidates);
        search.addModifyListener(event -> filter());
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.getControl().setFocus();
            }
        });
        table.addSelectionChangedListener(event -> validate());
        table.addDoubleClickListener(event -> okPressed());
        selectFirst();
        return area;
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private void filter() {
        table.refresh();
        selectFirst();
    }

    private void selectFirst() {
        if (table.getTable().getItemCount() > 0 && table.getTable().getSelectionCount() == 0) {
            table.getTable().select(0);
        }
        validate();
    }

    @Override
    protected void validate() {
        allow(
                candidates.isEmpty()
                        ? Words.of("pick.none")
                        : table.getTable().getSelectionCount() == 0 ? Words.of("pick.noneSelected") : "");
    }

    @Override
    protected void okPressed() {
        chosen = table.getStructuredSelection().toList();
        if (!chosen.isEmpty()) {
            super.okPressed();
        }
    }
}
