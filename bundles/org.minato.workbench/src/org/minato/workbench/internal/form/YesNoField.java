// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.form;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.minato.commands.edit.SetFeature;
import org.minato.workbench.internal.text.Words;

/** Yes or no, ticked. */
final class YesNoField implements Field {
    private final FieldContext context;
    private final EObject element;
    private final EAttribute feature;
    private Button box;

    YesNoField(FieldContext context, EObject element, EAttribute feature) {
        this.context = context;
        this.element = element;
        this.feature = feature;
    }

    @Override
    public void create(Composite parent) {
        FieldLabel.create(context.toolkit(), parent, "");
        box = CheckBox.of(parent, Words.labels().of(feature));
        box.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        box.setData("feature", feature.getName());
        box.addListener(SWT.Selection, event -> {
            boolean ticked = box.getSelection();
            context.model().edit(domain -> SetFeature.of(domain, element, feature, ticked));
        });
        refresh();
    }

    @Override
    public void refresh() {
        box.setSelection(context.model().read(() -> Boolean.TRUE.equals(element.eGet(feature))));
    }
}
