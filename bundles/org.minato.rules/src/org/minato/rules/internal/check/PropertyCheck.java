// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.domain.Domains;
import org.minato.core.text.Texts;
import org.minato.model.base.PropertyDefinition;
import org.minato.model.base.PropertyValue;
import org.minato.model.refmodel.Categorised;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.rules.internal.eval.Names;
import org.minato.rules.spi.CodedCheckContext;

/** Whether values of properties fit the definitions of their element's category. */
final class PropertyCheck {
    private static final Texts TEXTS = Texts.of(StructureChecks.class);

    private final CodedCheckContext context;
    private final Domains domains;

    PropertyCheck(CodedCheckContext context, Domains domains) {
        this.context = context;
        this.domains = domains;
    }

    void run() {
        for (EObject element : context.elements(RefmodelPackage.Literals.CATEGORISED)) {
            Categorised categorised = (Categorised) element;
            @Nullable String category = categorised.getCategory();
            if (category != null) {
                domains.category(category).ifPresent(found -> check(categorised, found.getProperties()));
            }
        }
    }

    private void check(Categorised element, List<PropertyDefinition> definitions) {
        for (PropertyValue value : element.getProperties()) {
            context.looksAt(value);
            Optional<PropertyDefinition> definition = definitions.stream()
                    .filter(each -> each.getKey() != null && each.getKey().equals(value.getKey()))
                    .findFirst();
            if (definition.isEmpty()) {
                context.violation(value, TEXTS.get("property.unknown", String.valueOf(value.getKey())));
            } else if (value.getValue() != null) {
                typed(definition.get())
                        .fault(value.getValue())
                        .ifPresent(fault ->
                                context.violation(value, TEXTS.get("property", Names.of(definition.get()), fault)));
            }
        }
        for (PropertyDefinition definition : definitions) {
            if (definition.isRequired() && !isGiven(element, definition)) {
                context.violation(element, TEXTS.get("property.missing", Names.of(definition)));
            }
        }
    }

    private static boolean isGiven(Categorised element, PropertyDefinition definition) {
        return element.getProperties().stream()
                .anyMatch(value -> String.valueOf(definition.getKey()).equals(value.getKey())
                        && value.getValue() != null
                        && !value.getValue().isBlank());
    }

    private static TypedValue typed(PropertyDefinition definition) {
        return TypedValue.of(
                definition.getType(),
                definition.getUnit(),
                definition.getMinimum(),
                definition.getMaximum(),
                definition.getChoices());
    }
}
