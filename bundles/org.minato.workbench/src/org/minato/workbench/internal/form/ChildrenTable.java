// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.minato.commands.edit.AddChild;
import org.minato.commands.edit.Delete;
import org.minato.commands.edit.Move;
import org.minato.workbench.internal.text.Pictures;
import org.minato.workbench.internal.text.Words;

/** The elements in one containment of an element, with what tells them apart, to be added, moved, deleted and opened. */
public final class ChildrenTable implements Field {
    private static final int ROW = 26;
    private static final int MOST_ROWS = 12;

    private final FieldContext context;
    private final EObject element;
    private final EReference feature;
    private TableViewer table;
    private int rows = -1;

    /** @param feature a containment with many values */
    public ChildrenTable(FieldContext context, EObject element, EReference feature) {
        this.context = context;
        this.element = element;
        this.feature = feature;
    }

    @Override
    public void create(Composite parent) {
        Composite place = context.toolkit().createComposite(parent);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        place.setLayout(layout);
        place.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        Composite frame = context.toolkit().createComposite(place);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        table = new TableViewer(frame, SWT.MULTI | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        context.toolkit().adapt(table.getTable(), true, false);
        table.getTable().setHeaderVisible(true);
        table.getTable().setData("feature", feature.getName());
        FieldLabel.name(table.getTable(), Words.labels().of(feature));
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(columns, Words.of("form.column.name"), 3, this::name, true);
        if (TellingFeatures.types(feature).size() > 1) {
            column(
                    columns,
                    Words.of("form.column.type"),
                    1,
                    child -> Words.labels().of(child.eClass()),
                    false);
        }
        for (EAttribute attribute : TellingFeatures.of(feature.getEReferenceType())) {
            ValueText values = new ValueText(attribute.getEAttributeType());
            column(columns, Words.labels().of(attribute), 1, child -> text(child, attribute, values), false);
        }
        table.addDoubleClickListener(event -> selected().ifPresent(context.reveal()));
        buttons(place);
        refresh();
    }

    private String name(EObject child) {
        return Words.labels().of(child);
    }

    private static String text(EObject child, EAttribute attribute, ValueText values) {
        return TellingFeatures.text(child, attribute).orElseGet(() -> values.format(child.eGet(attribute)));
    }

    private interface CellText {
        String of(EObject child);
    }

    private void column(TableColumnLayout layout, String title, int weight, CellText text, boolean picture) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object child) {
                return context.model().read(() -> text.of((EObject) child));
            }

            @Override
            public @Nullable Image getImage(Object child) {
                return picture ? Pictures.of(((EObject) child).eClass()) : null;
            }
        });
    }

    private void buttons(Composite place) {
        Composite bar = context.toolkit().createComposite(place);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        bar.setLayout(layout);
        bar.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        Button add = button(bar, Words.of("form.add"));
        add.addListener(SWT.Selection, event -> add(add));
        Button open = button(bar, Words.of("form.open"));
        open.addListener(SWT.Selection, event -> selected().ifPresent(context.reveal()));
        Button up = button(bar, Words.of("form.up"));
        up.addListener(SWT.Selection, event -> move(-1));
        Button down = button(bar, Words.of("form.down"));
        down.addListener(SWT.Selection, event -> move(1));
        Button delete = button(bar, Words.of("form.delete"));
        delete.addListener(SWT.Selection, event -> delete());
        Runnable enable = () -> {
            boolean any = table.getTable().getSelectionCount() > 0;
            List.of(open, up, down, delete).forEach(button -> button.setEnabled(any));
        };
        table.addSelectionChangedListener(event -> enable.run());
        enable.run();
    }

    private Button button(Composite bar, String text) {
        Button button = context.toolkit().createButton(bar, text, SWT.PUSH);
        button.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        FieldLabel.name(button, Words.labels().of(feature) + ": " + text);
        return button;
    }

    private void add(Button button) {
        List<EClass> types = TellingFeatures.types(feature);
        if (types.size() == 1) {
            add(types.get(0));
            return;
        }
        Menu menu = new Menu(button);
        for (EClass type : types) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(Words.labels().of(type));
            item.setImage(Pictures.of(type));
            item.addListener(SWT.Selection, event -> add(type));
        }
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void add(EClass type) {
        context.model()
                .edit(domain -> AddChild.of(domain, element, feature, type))
                .flatMap(change -> change.added().stream().findFirst())
                .ifPresent(context.reveal());
    }

    private Optional<EObject> selected() {
        return Optional.ofNullable((EObject) table.getStructuredSelection().getFirstElement());
    }

    private void move(int by) {
        selected().ifPresent(child -> {
            context.model().edit(domain -> Move.to(domain, child, position(child) + by));
            table.setSelection(new StructuredSelection(child), true);
        });
    }

    private int position(EObject child) {
        return ((List<?>) element.eGet(feature)).indexOf(child);
    }

    private void delete() {
        List<EObject> children = Arrays.stream(table.getStructuredSelection().toArray())
                .map(EObject.class::cast)
                .toList();
        if (!children.isEmpty()) {
            context.model().edit(domain -> Delete.of(domain, children));
        }
    }

    @Override
    public void refresh() {
        List<EObject> children = context.model()
                .read(() -> ((List<?>) element.eGet(feature))
                        .stream().map(EObject.class::cast).toList());
        if (!children.equals(table.getInput())) {
            table.setInput(children);
        } else {
            table.refresh();
        }
        int wanted = Math.max(4, Math.min(MOST_ROWS, children.size()));
        if (wanted != rows) {
            rows = wanted;
            ((GridData) table.getTable().getParent().getLayoutData()).heightHint = (rows + 1) * ROW + 6;
            context.reflow().run();
        }
    }
}
