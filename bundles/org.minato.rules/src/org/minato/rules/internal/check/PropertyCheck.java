// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.domain.Domains;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.base.BasePackage;
import org.minato.model.base.PropertyDefinition;
import org.minato.model.base.PropertyValue;
import org.minato.model.domain.Category;
import org.minato.model.refmodel.Categorised;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.rules.internal.eval.Names;

/** Whether values of properties fit the definitions of their element's category. */
final class PropertyCheck {
    private static final Texts TEXTS = Texts.of(StructureChecks.class);

    private final Domains domains;

    PropertyCheck(Domains domains) {
        this.domains = domains;
    }

    /** Whether values fit. */
    Scan values() {
        return Scan.coded(
                BasePackage.Literals.PROPERTY_VALUE,
                value -> value.eContainer() instanceof Categorised element && hasCategory(element),
                value -> faults((PropertyValue) value, definitions((Categorised) value.eContainer())));
    }

    /** Whether values are missing. */
    Scan missing() {
        return Scan.coded(
                RefmodelPackage.Literals.CATEGORISED,
                element -> missing((Categorised) element).findAny().isPresent(),
                element -> missing((Categorised) element)
                        .map(definition -> TEXTS.get("property.missing", Names.of(definition)))
                        .toList());
    }

    private Optional<Category> category(Categorised element) {
        @Nullable String key = element.getCategory();
        return key == null ? Optional.empty() : domains.category(key);
    }

    private boolean hasCategory(Categorised element) {
        return category(element).isPresent();
    }

    private List<PropertyDefinition> definitions(Categorised element) {
        return category(element).map(Category::getProperties).orElse(ECollections.emptyEList());
    }

    private static List<LocalizedText> faults(PropertyValue value, List<PropertyDefinition> definitions) {
        for (PropertyDefinition definition : definitions) {
            if (definition.getKey() != null && definition.getKey().equals(value.getKey())) {
                return value.getValue() == null
                        ? List.of()
                        : typed(definition)
                                .fault(value.getValue())
                                .map(fault -> TEXTS.get("property", Names.of(definition), fault))
                                .stream()
                                .toList();
            }
        }
        return List.of(TEXTS.get("property.unknown", String.valueOf(value.getKey())));
    }

    private Stream<PropertyDefinition> missing(Categorised element) {
        return definitions(element).stream()
                .filter(definition -> definition.isRequired() && !isGiven(element, definition));
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
