// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.base.IncomparableUnitsException;
import org.minato.model.base.Quantity;
import org.minato.model.base.ValueType;

/**
 * What a declaration says of values that are kept as text.
 *
 * @param unit unit of quantities; empty where any will do
 * @param minimum smallest value; empty for none
 * @param maximum largest value; empty for none
 */
record TypedValue(ValueType type, String unit, String minimum, String maximum, List<String> choices) {
    private static final Texts TEXTS = Texts.of(StructureChecks.class);

    static TypedValue of(
            ValueType type,
            @Nullable String unit,
            @Nullable String minimum,
            @Nullable String maximum,
            List<String> choices) {
        return new TypedValue(type, text(unit), text(minimum), text(maximum), List.copyOf(choices));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** What is wrong with a value; empty where nothing is. */
    Optional<LocalizedText> fault(String value) {
        if (type == ValueType.CHOICE) {
            return choices.contains(value)
                    ? Optional.empty()
                    : Optional.of(TEXTS.get("value.choice", value, String.join(", ", choices)));
        }
        try {
            if (type == ValueType.QUANTITY && !unit.isEmpty()) {
                new Quantity(BigDecimal.ZERO, unit).compare(Quantity.parse(value));
            }
            boolean low = !minimum.isEmpty() && compare(value, minimum) < 0;
            boolean high = !maximum.isEmpty() && compare(value, maximum) > 0;
            compare(value, value);
            return low || high ? Optional.of(TEXTS.get("value.range", value, minimum, maximum)) : Optional.empty();
        } catch (IncomparableUnitsException e) {
            return Optional.of(TEXTS.get("value.unit", value, unit));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.of(TEXTS.get("value.form", value, TEXTS.get("type." + type.getName())));
        }
    }

    private int compare(String value, String bound) {
        return switch (type) {
            case INTEGER -> Long.valueOf(value.strip()).compareTo(Long.valueOf(bound));
            case DECIMAL -> new BigDecimal(value.strip()).compareTo(new BigDecimal(bound.strip()));
            case BOOLEAN -> Boolean.compare(truth(value), truth(bound));
            case DATE -> LocalDate.parse(value.strip()).compareTo(LocalDate.parse(bound.strip()));
            case PERIOD -> Long.compare(days(value), days(bound));
            case QUANTITY -> Quantity.parse(value).compare(Quantity.parse(bound));
            default -> 0;
        };
    }

    private static boolean truth(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException(value);
        }
        return value.equals("true");
    }

    /** Long enough to order periods that people write as bounds; months count 30 days and some hours. */
    private static long days(String period) {
        Period parsed = Period.parse(period.strip());
        return Math.round(parsed.toTotalMonths() * 30.436875) + parsed.getDays();
    }
}
