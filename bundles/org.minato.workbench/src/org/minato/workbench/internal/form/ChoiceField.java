// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.form;

import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.minato.commands.edit.SetFeature;
import org.minato.workbench.internal.text.Words;

/** One literal of an enumeration, chosen from a list. */
final class ChoiceField implements Field {
    private final FieldContext context;
    private final EObject element;
    private final EAttribute feature;
    private final List<EEnumLiteral> literals;
    private Combo combo;

    ChoiceField(FieldContext context, EObject element, EAttribute feature) {
        this.context = context;
        this.element = element;
        this.feature = feature;
        this.literals = List.copyOf(((EEnum) feature.getEAttributeType()).getELiterals());
    }

    @Override
    public void create(Composite parent) {
        FieldLabel.create(context.toolkit(), parent, feature);
        combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        context.toolkit().adapt(combo, true, false);
        combo.setItems(literals.stream().map(Words.labels()::of).toArray(String[]::new));
        combo.setVisibleItemCount(Math.min(literals.size(), 20));
        combo.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        combo.setData("feature", feature.getName());
        FieldLabel.name(combo, Words.labels().of(feature));
        combo.addListener(SWT.Selection, event -> write());
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        refresh();
    }

    private void write() {
        Enumerator chosen = literals.get(combo.getSelectionIndex()).getInstance();
        if (context.model().read(() -> element.eGet(feature)) != chosen) {
            context.model().edit(domain -> SetFeature.of(domain, element, feature, chosen));
        }
    }

    @Override
    public void refresh() {
        Object value = context.model().read(() -> element.eGet(feature));
        for (int i = 0; i < literals.size(); i++) {
            if (literals.get(i).getInstance() == value && combo.getSelectionIndex() != i) {
                combo.select(i);
            }
        }
    }
}
