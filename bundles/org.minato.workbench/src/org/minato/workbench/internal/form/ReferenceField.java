// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.form;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.minato.commands.edit.SetFeature;
import org.minato.workbench.internal.dialog.PickDialog;
import org.minato.workbench.internal.text.Pictures;
import org.minato.workbench.internal.text.Words;

/** A reference to one element: a link that leads to it, a button to choose another and one to clear it. */
final class ReferenceField implements Field {
    private final FieldContext context;
    private final EObject element;
    private final EReference feature;
    private ImageHyperlink link;
    private Button clear;

    ReferenceField(FieldContext context, EObject element, EReference feature) {
        this.context = context;
        this.element = element;
        this.feature = feature;
    }

    @Override
    public void create(Composite parent) {
        FieldLabel.create(context.toolkit(), parent, feature);
        Composite row = context.toolkit().createComposite(parent);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        link = context.toolkit().createImageHyperlink(row, SWT.NONE);
        link.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> follow()));
        Button choose = context.toolkit().createButton(row, Words.of("form.choose"), SWT.PUSH);
        choose.setData("feature", feature.getName());
        FieldLabel.name(choose, Words.of("form.chooseFor", Words.labels().of(feature)));
        choose.addListener(SWT.Selection, event -> choose());
        clear = context.toolkit().createButton(row, Words.of("form.clear"), SWT.PUSH);
        FieldLabel.name(clear, Words.of("form.clearFor", Words.labels().of(feature)));
        clear.addListener(SWT.Selection, event -> write(null));
        refresh();
    }

    private EObject target() {
        return context.model().read(() -> (EObject) element.eGet(feature));
    }

    private void follow() {
        EObject target = target();
        if (target != null) {
            context.reveal().accept(target);
        }
    }

    private void choose() {
        List<EObject> candidates = Candidates.of(context.model(), element, feature);
        PickDialog dialog = new PickDialog(
                link.getShell(), Words.labels().of(feature), candidates, new ElementLabels(context.model()), false);
        dialog.pick().stream().findFirst().ifPresent(this::write);
    }

    private void write(Object target) {
        context.model().edit(domain -> SetFeature.of(domain, element, feature, target));
    }

    @Override
    public void refresh() {
        EObject target = target();
        link.setEnabled(target != null);
        link.setUnderlined(target != null);
        link.setImage(target == null ? null : Pictures.of(target.eClass()));
        link.setText(
                target == null
                        ? Words.of("form.notChosen")
                        : context.model().read(() -> Words.labels().of(target)));
        clear.setEnabled(target != null);
        link.getParent().layout();
    }
}
