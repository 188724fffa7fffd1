// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.form;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.minato.commands.edit.SetFeature;
import org.minato.workbench.internal.text.Words;

/** Several literals of an enumeration, each to be ticked. */
final class ChoicesField implements Field {
    private final FieldContext context;
    private final EObject element;
    private final EAttribute feature;
    private final List<EEnumLiteral> literals;
    private final List<Button> boxes = new ArrayList<>();

    ChoicesField(FieldContext context, EObject element, EAttribute feature) {
        this.context = context;
        this.element = element;
        this.feature = feature;
        this.literals = List.copyOf(((EEnum) feature.getEAttributeType()).getELiterals());
    }

    @Override
    public void create(Composite parent) {
        FieldLabel.create(context.toolkit(), parent, feature);
        Composite row = context.toolkit().createComposite(parent);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.spacing = 12;
        row.setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 200;
        row.setLayoutData(data);
        for (EEnumLiteral literal : literals) {
            Button box = CheckBox.of(row, Words.labels().of(literal));
            box.addListener(SWT.Selection, event -> write());
            boxes.add(box);
        }
        refresh();
    }

    private void write() {
        List<Object> ticked = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).getSelection()) {
                ticked.add(literals.get(i).getInstance());
            }
        }
        context.model().edit(domain -> SetFeature.of(domain, element, feature, ticked));
    }

    @Override
    public void refresh() {
        List<Object> ticked = context.model().read(() -> List.copyOf((List<?>) element.eGet(feature)));
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).setSelection(ticked.contains(literals.get(i).getInstance()));
        }
    }
}
