// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.form;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.minato.commands.edit.AddChild;
import org.minato.commands.edit.Delete;
import org.minato.commands.edit.SetFeature;
import org.minato.model.base.BaseFactory;
import org.minato.model.base.BasePackage;
import org.minato.model.base.PropertyDefinition;
import org.minato.model.base.PropertyValue;
import org.minato.workbench.internal.text.Words;

/** The value of one declared property: typed or chosen, checked against its declaration at every key. */
final class PropertyField implements Field {
    private static final int PAUSE = 700;

    private final FieldContext context;
    private final EObject element;
    private final EReference feature;
    private final String key;
    private final Optional<PropertyDefinition> definition;
    private final Runnable write = this::flush;
    private Combo input;
    private FieldMessage message;
    private boolean typed;
    private boolean showing;

    PropertyField(
            FieldContext context,
            EObject element,
            EReference feature,
            String key,
            Optional<PropertyDefinition> definition) {
        this.context = context;
        this.element = element;
        this.feature = feature;
        this.key = key;
        this.definition = definition;
    }

    @Override
    public void create(Composite parent) {
        String name = definition.map(this::name).orElse(key);
        FieldLabel.create(context.toolkit(), parent, name);
        input = new Combo(parent, SWT.DROP_DOWN);
        context.toolkit().adapt(input, true, false);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 100;
        input.setLayoutData(data);
        input.setData("feature", key);
        definition.ifPresent(declared -> input.setItems(DeclaredValue.suggestions(declared)));
        FieldLabel.name(input, name);
        message = new FieldMessage(context, parent);
        input.addModifyListener(event -> typing());
        input.addListener(SWT.Selection, event -> flush());
        input.addListener(SWT.FocusOut, event -> flush());
        input.addListener(SWT.DefaultSelection, event -> flush());
        input.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        refresh();
    }

    private String name(PropertyDefinition declared) {
        String name = Words.either(declared.getNameJa(), declared.getNameEn());
        String shown = name.isEmpty() ? key : name;
        String unit = declared.getUnit();
        String withUnit = unit == null || unit.isBlank() ? shown : Words.of("form.withUnit", shown, unit);
        return declared.isRequired() ? Words.of("form.required", withUnit) : withUnit;
    }

    private void typing() {
        if (!showing) {
            typed = true;
            message.show(problem());
            input.getDisplay().timerExec(PAUSE, write);
        }
    }

    private Optional<String> problem() {
        return definition.flatMap(
                declared -> DeclaredValue.problem(declared, input.getText().strip()));
    }

    @Override
    public void flush() {
        if (input.isDisposed() || !typed) {
            return;
        }
        input.getDisplay().timerExec(-1, write);
        message.show(problem());
        if (problem().isEmpty()) {
            typed = false;
            String text = input.getText().strip();
            if (!text.equals(shown())) {
                context.model().edit(domain -> command(domain, text));
            }
        }
    }

    private Command command(EditingDomain domain, String text) {
        Optional<PropertyValue> present = value();
        if (text.isEmpty()) {
            return Delete.of(domain, present.map(List::of).orElse(List.of()));
        }
        if (present.isPresent()) {
            return SetFeature.of(domain, present.get(), BasePackage.eINSTANCE.getPropertyValue_Value(), text);
        }
        PropertyValue fresh = BaseFactory.eINSTANCE.createPropertyValue();
        fresh.setKey(key);
        fresh.setValue(text);
        return AddChild.of(domain, element, feature, fresh, AddChild.LAST);
    }

    private Optional<PropertyValue> value() {
        return ((List<?>) element.eGet(feature))
                .stream()
                        .map(PropertyValue.class::cast)
                        .filter(value -> key.equals(value.getKey()))
                        .findFirst();
    }

    private String shown() {
        return context.model().read(() -> value().map(PropertyValue::getValue).orElse(""));
    }

    @Override
    public void refresh() {
        if (typed) {
            return;
        }
        String shown = shown();
        if (!shown.equals(input.getText())) {
            showing = true;
            input.setText(shown);
            showing = false;
        }
        message.show(problem());
    }
}
