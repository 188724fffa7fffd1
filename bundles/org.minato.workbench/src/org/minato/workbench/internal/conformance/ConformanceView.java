// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.conformance;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.ViewPart;
import org.minato.commands.session.OpenFile;
import org.minato.core.finding.Finding;
import org.minato.rules.ClauseResult;
import org.minato.rules.ClauseState;
import org.minato.rules.Conformance;
import org.minato.workbench.internal.check.CheckListener;
import org.minato.workbench.internal.check.CheckedFile;
import org.minato.workbench.internal.check.LiveChecks;
import org.minato.workbench.internal.editor.EditorPage;
import org.minato.workbench.internal.editor.ModelEditor;
import org.minato.workbench.internal.form.CheckBox;
import org.minato.workbench.internal.text.Services;
import org.minato.workbench.internal.text.Words;

/** Where the model or plan in the active editor stands with every clause; double-click leads to the place. */
public final class ConformanceView extends ViewPart implements CheckListener {
    /** Id of the view. */
    public static final String ID = "org.minato.workbench.conformance";

    private final Set<ClauseState> shown =
            EnumSet.of(ClauseState.BROKEN, ClauseState.OPEN, ClauseState.WAITING, ClauseState.WAIVED, ClauseState.MET);
    private TreeViewer tree;
    private Label subject;
    private Composite filters;
    private Optional<ModelEditor> editor = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 4;
        layout.marginHeight = 2;
        parent.setLayout(layout);
        subject = new Label(parent, SWT.NONE);
        subject.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        filters = new Composite(parent, SWT.NONE);
        filters.setLayout(new RowLayout());
        filters.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, false, false));
        for (ClauseState state : ClauseState.values()) {
            filter(state);
        }
        Composite frame = new Composite(parent, SWT.NONE);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        TreeColumnLayout columns = new TreeColumnLayout();
        frame.setLayout(columns);
        tree = new TreeViewer(frame, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        tree.getTree().setHeaderVisible(true);
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.setContentProvider(new ConformanceContent(shown));
        for (ConformanceColumn column : ConformanceColumn.values()) {
            TreeViewerColumn viewerColumn = new TreeViewerColumn(tree, SWT.LEFT);
            viewerColumn.getColumn().setText(column.title());
            viewerColumn.setLabelProvider(column.labels());
            columns.setColumnData(viewerColumn.getColumn(), new ColumnWeightData(column.weight(), 60));
        }
        tree.addDoubleClickListener(event -> open());
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        tree.getTree().setMenu(menu.createContextMenu(tree.getTree()));
        getSite().setSelectionProvider(tree);
        Services.get(LiveChecks.class).addListener(this);
        getSite().getPage().addPartListener(new ActiveEditor(this::show));
        show(getSite().getPage().getActiveEditor());
    }

    private void filter(ClauseState state) {
        Button box = CheckBox.of(filters, States.name(state));
        box.setSelection(shown.contains(state));
        box.setData(state);
        box.addListener(SWT.Selection, event -> {
            if (box.getSelection()) {
                shown.add(state);
            } else {
                shown.remove(state);
            }
            tree.refresh();
            tree.expandToLevel(2);
        });
    }

    private void show(IEditorPart active) {
        if (tree.getControl().isDisposed()) {
            return;
        }
        editor = active instanceof ModelEditor models ? Optional.of(models) : Optional.empty();
        refresh();
    }

    /** What is shown: the result for the file in the active editor. */
    public Optional<Conformance> conformance() {
        return editor.flatMap(ModelEditor::openFile)
                .map(OpenFile::path)
                .flatMap(Services.get(LiveChecks.class)::result)
                .flatMap(CheckedFile::conformance);
    }

    private void refresh() {
        Optional<Conformance> found = conformance();
        subject.setText(editor.map(ModelEditor::getTitle)
                .map(name -> found.isPresent() ? name : Words.of("conformance.none", name))
                .orElse(Words.of("conformance.noEditor")));
        for (var box : filters.getChildren()) {
            ClauseState state = (ClauseState) box.getData();
            int count = found.map(result -> result.counts().get(state)).orElse(0);
            ((Button) box).setText(Words.of("conformance.filter", States.name(state), count));
        }
        Object[] expanded = tree.getExpandedElements();
        boolean first = tree.getInput() == null;
        tree.setInput(found.orElse(null));
        tree.setExpandedElements(expanded);
        if (first || expanded.length == 0) {
            tree.expandToLevel(2);
        }
        subject.getParent().layout(true, true);
    }

    @Override
    public void checked(CheckedFile result) {
        if (!tree.getControl().isDisposed()) {
            tree.getControl().getDisplay().asyncExec(() -> {
                if (!tree.getControl().isDisposed()) {
                    refresh();
                }
            });
        }
    }

    private Optional<EditorPage> page() {
        return editor.flatMap(ModelEditor::page);
    }

    private void open() {
        Object line = tree.getStructuredSelection().getFirstElement();
        if (line instanceof ClauseResult result) {
            result.findings().stream().findFirst().ifPresent(this::open);
        } else if (line instanceof Finding finding) {
            open(finding);
        }
    }

    private void open(Finding finding) {
        page().ifPresent(page -> ClauseActions.element(page.model(), finding).ifPresent(page::reveal));
    }

    private void fill(IMenuManager menu) {
        Object line = tree.getStructuredSelection().getFirstElement();
        ClauseResult result = line instanceof ClauseResult clause
                ? clause
                : line instanceof Finding finding
                        ? (ClauseResult) ((ConformanceContent) tree.getContentProvider()).getParent(finding)
                        : null;
        Optional<EditorPage> page = page();
        if (result != null && page.isPresent()) {
            Optional<Finding> finding = line instanceof Finding selected ? Optional.of(selected) : Optional.empty();
            new ClauseActions(page.get().model(), getSite().getPage(), page.get()::reveal, page.get()::reveal)
                    .fill(menu, result, finding);
        }
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public void dispose() {
        Services.get(LiveChecks.class).removeListener(this);
        super.dispose();
    }
}
