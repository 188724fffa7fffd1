// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.minato.model.base.BasePackage;
import org.minato.model.base.ValueType;
import org.minato.model.refmodel.AdjustableFeature;
import org.minato.model.refmodel.OptionalPart;
import org.minato.model.refmodel.Parameter;
import org.minato.model.refmodel.VariationPoint;
import org.minato.workbench.internal.form.ValueText;
import org.minato.workbench.internal.table.CellInput.Choice;
import org.minato.workbench.internal.text.Words;

/**
 * What a variation point takes as its value, as the user reads and types it; plans keep it as text. To be asked where the
 * model may be read.
 *
 * @param point the variation point
 */
record PointValue(VariationPoint point) {
    private static final BasePackage BASE = BasePackage.eINSTANCE;

    /** What kind of value it takes, in words. */
    String type() {
        return switch (point) {
            case OptionalPart part -> Words.of("plan.values.part");
            case Parameter parameter -> Words.labels().of(BASE.getValueType(), parameter.getType());
            case AdjustableFeature adjustable ->
                feature(adjustable).map(Words.labels()::of).orElse("");
            default -> "";
        };
    }

    String unit() {
        return point instanceof Parameter parameter ? Objects.toString(parameter.getUnit(), "") : "";
    }

    /** The smallest and largest value. */
    String range() {
        return switch (point) {
            case Parameter parameter -> range(parameter.getMinimum(), parameter.getMaximum());
            case AdjustableFeature adjustable -> range(adjustable.getMinimum(), adjustable.getMaximum());
            default -> "";
        };
    }

    private String range(String minimum, String maximum) {
        String low = minimum == null ? "" : format(minimum);
        String high = maximum == null ? "" : format(maximum);
        return low.isEmpty() && high.isEmpty() ? "" : Words.of("plan.values.between", low, high);
    }

    /** The value that holds where the plan says nothing, as plans keep it. */
    String usual() {
        return switch (point) {
            case Parameter parameter -> Objects.toString(parameter.getDefaultValue(), "");
            case OptionalPart part -> String.valueOf(part.isIncludedByDefault());
            case AdjustableFeature adjustable ->
                feature(adjustable)
                        .map(feature -> Objects.toString(
                                EcoreUtil.convertToString(
                                        feature.getEAttributeType(),
                                        adjustable.getElement().eGet(feature)),
                                ""))
                        .orElse("");
            default -> "";
        };
    }

    /** What can be chosen; nothing where the value is typed. */
    List<Choice<String>> choices() {
        Stream<String> values = isYesOrNo()
                ? Stream.of("true", "false")
                : point instanceof Parameter parameter && parameter.getType() == ValueType.CHOICE
                        ? parameter.getChoices().stream()
                        : dataType() instanceof EEnum literals
                                ? literals.getELiterals().stream().map(literal -> String.valueOf(literal.getLiteral()))
                                : Stream.empty();
        return values.map(value -> new Choice<>(Optional.of(value), format(value)))
                .toList();
    }

    private boolean isYesOrNo() {
        return point instanceof OptionalPart || dataType().getInstanceClass() == Boolean.class;
    }

    /** A value that a plan keeps, as the user reads it. */
    String format(String kept) {
        if (kept == null || kept.isEmpty()) {
            return "";
        }
        if (isYesOrNo()) {
            return Words.of(
                    point instanceof OptionalPart
                            ? kept.equals("true") ? "plan.values.with" : "plan.values.without"
                            : kept.equals("true") ? "plan.values.yes" : "plan.values.no");
        }
        EDataType type = dataType();
        if (type instanceof EEnum literals) {
            return Optional.ofNullable(literals.getEEnumLiteralByLiteral(kept))
                    .map(Words.labels()::of)
                    .orElse(kept);
        }
        try {
            return new ValueText(type).format(EcoreUtil.createFromString(type, kept));
        } catch (RuntimeException e) {
            return kept;
        }
    }

    /** What a typed text means, as plans keep it. */
    ValueText.Parsed parse(String typed) {
        ValueText.Parsed parsed = new ValueText(dataType()).parse(typed);
        return parsed.problem().isPresent() || parsed.value() == null
                ? parsed
                : new ValueText.Parsed(EcoreUtil.convertToString(dataType(), parsed.value()), Optional.empty());
    }

    private EDataType dataType() {
        return switch (point) {
            case Parameter parameter ->
                switch (parameter.getType()) {
                    case INTEGER -> EcorePackage.Literals.EBIG_INTEGER;
                    case DECIMAL -> EcorePackage.Literals.EBIG_DECIMAL;
                    case BOOLEAN -> EcorePackage.Literals.EBOOLEAN_OBJECT;
                    case DATE -> BASE.getDate();
                    case PERIOD -> BASE.getPeriod();
                    case QUANTITY -> BASE.getQuantity();
                    case TEXT, CHOICE -> EcorePackage.Literals.ESTRING;
                };
            case AdjustableFeature adjustable ->
                feature(adjustable).map(EAttribute::getEAttributeType).orElse(EcorePackage.Literals.ESTRING);
            default -> EcorePackage.Literals.ESTRING;
        };
    }

    private static Optional<EAttribute> feature(AdjustableFeature adjustable) {
        return Optional.ofNullable(adjustable.getElement())
                .map(element -> element.eClass().getEStructuralFeature(String.valueOf(adjustable.getFeature())))
                .filter(EAttribute.class::isInstance)
                .map(EAttribute.class::cast);
    }
}
