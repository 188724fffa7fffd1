// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Composite;
import org.minato.model.base.PropertyDefinition;
import org.minato.model.base.PropertyValue;

/** The properties that the element's category declares, each as a typed field, and values that nobody declares. */
final class PropertyFields implements Field {
    private final List<PropertyField> rows = new ArrayList<>();

    PropertyFields(FieldContext context, KeyChoosers choosers, EObject element, EReference feature) {
        List<PropertyDefinition> definitions = choosers.properties(element);
        definitions.forEach(definition ->
                rows.add(new PropertyField(context, element, feature, definition.getKey(), Optional.of(definition))));
        values(context, element, feature).stream()
                .filter(key -> definitions.stream().noneMatch(definition -> key.equals(definition.getKey())))
                .forEach(key -> rows.add(new PropertyField(context, element, feature, key, Optional.empty())));
    }

    private static List<String> values(FieldContext context, EObject element, EReference feature) {
        return context.model()
                .read(() -> ((List<?>) element.eGet(feature))
                        .stream()
                                .map(PropertyValue.class::cast)
                                .map(PropertyValue::getKey)
                                .filter(key -> key != null)
                                .toList());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    public void create(Composite parent) {
        rows.forEach(row -> row.create(parent));
    }

    @Override
    public void refresh() {
        rows.forEach(PropertyField::refresh);
    }

    @Override
    public void flush() {
        rows.forEach(PropertyField::flush);
    }
}
