// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IFormColors;
import org.minato.workbench.internal.check.FoundIssue;
import org.minato.workbench.internal.editor.IssueList;
import org.minato.workbench.internal.form.FieldLabel;
import org.minato.workbench.internal.table.Column;
import org.minato.workbench.internal.table.DataTable;
import org.minato.workbench.internal.text.Words;

/**
 * A table on a page of a plan: title and buttons above, findings on the selected row below.
 *
 * @param <R> what a row is
 */
final class TablePart<R> implements PlanPart {
    private final PlanContext context;
    private final TableSpec<R> spec;
    private final List<Button> onRows = new ArrayList<>();
    private Composite place;
    private Composite frame;
    private DataTable<R> table;
    private Label problem;
    private IssueList issues;
    private Object shape = "";

    TablePart(PlanContext context, TableSpec<R> spec) {
        this.context = context;
        this.spec = spec;
    }

    @Override
    public void create(Composite parent) {
        place = parent;
        GridLayout layout = new GridLayout();
        layout.marginHeight = 0;
        layout.marginTop = 4;
        layout.verticalSpacing = 2;
        place.setLayout(layout);
        head();
        spec.filter().ifPresent(this::filter);
        frame = context.toolkit().createComposite(place);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = 60;
        frame.setLayoutData(data);
        problem = context.toolkit().createLabel(place, "", SWT.WRAP);
        problem.setForeground(JFaceResources.getColorRegistry().get("ERROR_COLOR"));
        problem.setLayoutData(hidden());
        issues = new IssueList(context.toolkit(), place, context.actions(), () -> place.layout(true, true));
        build();
    }

    private void head() {
        Composite head = context.toolkit().createComposite(place);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        head.setLayout(layout);
        Label title = context.toolkit().createLabel(head, Words.of(spec.key()));
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        title.setForeground(context.toolkit().getColors().getColor(IFormColors.TITLE));
        Label help = context.toolkit().createLabel(head, Words.of(spec.key() + ".help"), SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 200;
        wide.horizontalIndent = 8;
        help.setLayoutData(wide);
        Composite buttons = context.toolkit().createComposite(head);
        buttons.setLayout(bar());
        for (RowAction<R> action : spec.actions()) {
            Button button = context.toolkit().createButton(buttons, action.label(), SWT.PUSH);
            button.setData("feature", spec.key() + ":" + action.label());
            FieldLabel.name(button, Words.of(spec.key()) + ": " + action.label());
            button.addListener(SWT.Selection, event -> {
                table.finish();
                action.run().accept(table.selected());
            });
            if (action.needsRows()) {
                onRows.add(button);
            }
        }
    }

    private static RowLayout bar() {
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.marginRight = 0;
        layout.center = true;
        return layout;
    }

    private void filter(RowFilter<R> filter) {
        Composite bar = context.toolkit().createComposite(place);
        bar.setLayout(bar());
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        filter.create(bar, this::refresh);
    }

    private static GridData hidden() {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.exclude = true;
        return data;
    }

    private void build() {
        for (Control child : frame.getChildren()) {
            child.dispose();
        }
        shape = context.model().read(spec::shape);
        List<Column<R>> columns = context.model().read(spec::columns);
        table = new DataTable<>(
                frame,
                context.model()::read,
                Words.of(spec.key()),
                columns,
                this::tell,
                row -> context.worst(spec.about(row)));
        table.viewer().getTable().setData("feature", spec.key());
        table.onOpen(row -> spec.open().ifPresent(open -> open.accept(row)));
        table.viewer().addSelectionChangedListener(event -> {
            follow();
            spec.selected();
        });
        spec.menu().ifPresent(this::menu);
        table.viewer().getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL && !table.selected().isEmpty()) {
                spec.delete().ifPresent(delete -> delete.accept(table.selected()));
            }
        });
        frame.layout(true, true);
    }

    private void menu(BiConsumer<IMenuManager, R> fill) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> table.selected().stream().findFirst().ifPresent(row -> fill.accept(shown, row)));
        table.viewer().getTable().setMenu(menu.createContextMenu(table.viewer().getTable()));
    }

    /** Tells something below the table; an empty text takes it back. */
    void tell(String text) {
        if (!text.equals(problem.getText())) {
            problem.setText(text);
            ((GridData) problem.getLayoutData()).exclude = text.isEmpty();
            problem.setVisible(!text.isEmpty());
            place.layout(true, true);
        }
    }

    private void follow() {
        List<R> rows = table.selected();
        onRows.forEach(button -> button.setEnabled(!rows.isEmpty()));
        List<FoundIssue> found =
                rows.size() == 1 ? context.model().read(() -> context.issues(spec.about(rows.get(0)))) : List.of();
        issues.show(found);
    }

    @Override
    public void refresh() {
        if (table != null && !context.model().read(spec::shape).equals(shape)) {
            build();
        }
        if (table == null) {
            return;
        }
        spec.filter().ifPresent(RowFilter::refresh);
        table.show(context.model().read(spec::rows));
        follow();
    }

    /** Shows the rows anew and selects one. */
    void select(R row) {
        refresh();
        table.select(row);
        follow();
    }

    /** Shows the rows anew and begins to enter one. */
    void enter(R row) {
        select(row);
        table.enter(row);
    }

    @Override
    public boolean reveal(EObject element) {
        Optional<R> wanted = context.model()
                .read(() -> table.rows().stream()
                        .filter(row -> row == element || spec.about(row).contains(element))
                        .findFirst());
        wanted.ifPresent(row -> {
            table.select(row);
            table.viewer().getTable().setFocus();
        });
        return wanted.isPresent();
    }

    @Override
    public void flush() {
        if (table != null) {
            table.finish();
        }
    }

    /** The table; made with the widgets. */
    DataTable<R> table() {
        return table;
    }

    /** The rows selected; none before the page has been looked at. */
    List<R> selected() {
        return table == null ? List.of() : table.selected();
    }
}
