// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.minato.workbench.internal.editor.InstalledKeys;
import org.minato.workbench.internal.form.Field;
import org.minato.workbench.internal.form.FieldContext;
import org.minato.workbench.internal.form.FormSections;
import org.minato.workbench.internal.rule.RuleParts;
import org.minato.workbench.internal.text.Services;
import org.minato.workbench.internal.text.Words;

/**
 * The longer texts of the row that is selected in a table, as a form below it.
 *
 * @param <R> what a row is
 */
final class DetailPart<R extends EObject> implements PlanPart {
    private final PlanContext context;
    private final TablePart<R> table;
    private final List<? extends EStructuralFeature> features;
    private Optional<R> shown = Optional.empty();
    private List<Field> fields = List.of();
    private ScrolledComposite scroll;
    private Composite body;

    DetailPart(PlanContext context, TablePart<R> table, List<? extends EStructuralFeature> features) {
        this.context = context;
        this.table = table;
        this.features = List.copyOf(features);
    }

    @Override
    public void create(Composite place) {
        place.setLayout(new FillLayout());
        scroll = new ScrolledComposite(place, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        body = context.toolkit().createComposite(scroll);
        body.setLayout(new GridLayout(2, false));
        scroll.setContent(body);
        scroll.addListener(SWT.Resize, event -> fit());
        build();
    }

    private void fit() {
        scroll.setMinSize(body.computeSize(scroll.getClientArea().width, SWT.DEFAULT));
        body.layout(true, true);
    }

    private void build() {
        for (Control child : body.getChildren()) {
            child.dispose();
        }
        fields = List.of();
        if (shown.isEmpty()) {
            context.toolkit().createLabel(body, Words.of("plan.detail.none"));
        } else {
            R row = shown.get();
            Label title = context.toolkit()
                    .createLabel(body, context.model().read(() -> Words.labels().of(row)));
            title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
            InstalledKeys keys = Services.get(InstalledKeys.class);
            FieldContext place = new FieldContext(context.model(), context.toolkit(), context.show(), this::fit);
            fields = new FormSections(place, keys, new RuleParts(keys)).buildRows(body, row, features);
        }
        fit();
    }

    @Override
    public void refresh() {
        if (body == null) {
            return;
        }
        Optional<R> selected = table.selected().stream().findFirst();
        if (selected.equals(shown)) {
            fields.forEach(Field::refresh);
        } else {
            flush();
            shown = selected;
            build();
        }
    }

    @Override
    public void flush() {
        fields.forEach(Field::flush);
    }
}
