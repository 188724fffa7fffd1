// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.form;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.minato.workbench.internal.text.Words;

/** The name of a field at its left, which screen readers read with the field. */
public final class FieldLabel {
    /** Width of the column of names in pixels. */
    static final int WIDTH = 150;

    private FieldLabel() {}

    /** Makes the label of a feature. */
    public static void create(FormToolkit toolkit, Composite parent, EStructuralFeature feature) {
        String name = Words.labels().of(feature);
        create(toolkit, parent, feature.isRequired() ? Words.of("form.required", name) : name);
    }

    /** Makes a label. */
    public static void create(FormToolkit toolkit, Composite parent, String name) {
        Label label = toolkit.createLabel(parent, name, SWT.WRAP);
        label.setForeground(toolkit.getColors().getColor(IFormColors.TITLE));
        GridData data = new GridData(SWT.LEFT, SWT.TOP, false, false);
        data.widthHint = WIDTH;
        data.verticalIndent = 5;
        label.setLayoutData(data);
    }

    /** Tells screen readers what a control is for. */
    public static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }
}
