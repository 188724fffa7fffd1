// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.minato.commands.edit.SetFeature;
import org.minato.workbench.internal.dialog.PickDialog;
import org.minato.workbench.internal.text.Words;

/** References to several elements in a list; double-click leads to one. Inverse references are shown only. */
final class ReferencesField implements Field {
    private static final int ROW = 24;
    private static final int MOST_ROWS = 6;

    private final FieldContext context;
    private final EObject element;
    private final EReference feature;
    private TableViewer list;
    private int rows = -1;

    ReferencesField(FieldContext context, EObject element, EReference feature) {
        this.context = context;
        this.element = element;
        this.feature = feature;
    }

    @Override
    public void create(Composite parent) {
        FieldLabel.create(context.toolkit(), parent, feature);
        Composite place = context.toolkit().createComposite(parent);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        place.setLayout(layout);
        place.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        list = new TableViewer(place, SWT.MULTI | SWT.BORDER | SWT.FULL_SELECTION);
        context.toolkit().adapt(list.getTable(), true, false);
        list.getTable().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        list.getTable().setData("feature", feature.getName());
        FieldLabel.name(list.getTable(), Words.labels().of(feature));
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(new ElementLabels(context.model()));
        list.addDoubleClickListener(
                event -> Arrays.stream(list.getStructuredSelection().toArray())
                        .findFirst()
                        .ifPresent(target -> context.reveal().accept((EObject) target)));
        if (!feature.isTransient()) {
            buttons(place);
        }
        refresh();
    }

    private void buttons(Composite place) {
        Composite column = context.toolkit().createComposite(place);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        column.setLayout(layout);
        column.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        button(column, Words.of("form.add"), this::add);
        Button remove = button(column, Words.of("form.remove"), this::remove);
        remove.setEnabled(false);
        list.addSelectionChangedListener(
                event -> remove.setEnabled(!event.getStructuredSelection().isEmpty()));
        list.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            }
        });
    }

    private Button button(Composite column, String text, Runnable action) {
        Button button = context.toolkit().createButton(column, text, SWT.PUSH);
        button.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        FieldLabel.name(button, Words.labels().of(feature) + ": " + text);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private List<EObject> targets() {
        return context.model()
                .read(() -> ((List<?>) element.eGet(feature))
                        .stream().map(EObject.class::cast).toList());
    }

    private void add() {
        List<EObject> candidates = Candidates.of(context.model(), element, feature);
        List<?> chosen = new PickDialog(
                        list.getTable().getShell(),
                        Words.labels().of(feature),
                        candidates,
                        new ElementLabels(context.model()),
                        true)
                .pick();
        if (!chosen.isEmpty()) {
            List<Object> all = new ArrayList<>(targets());
            all.addAll(chosen);
            write(all);
        }
    }

    private void remove() {
        List<Object> left = new ArrayList<>(targets());
        if (left.removeAll(list.getStructuredSelection().toList())) {
            write(left);
        }
    }

    private void write(List<Object> targets) {
        context.model().edit(domain -> SetFeature.of(domain, element, feature, targets));
    }

    @Override
    public void refresh() {
        List<EObject> targets = targets();
        list.setInput(targets);
        int wanted = Math.max(1, Math.min(MOST_ROWS, targets.size()));
        if (wanted != rows) {
            rows = wanted;
            ((GridData) list.getTable().getLayoutData()).heightHint = rows * ROW;
            context.reflow().run();
        }
    }
}
