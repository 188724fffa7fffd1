// SPDX-License-Identifier: EPL-2.0
package org.minato.core.effective.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.model.base.Quantity;
import org.minato.model.base.ValueType;

/** The values that a parameter allows: its type, its limits written as values of the type, and its choices. */
record SettingValue(
        ValueType type, @Nullable String minimum, @Nullable String maximum, List<String> choices) {

    private static final int DAYS_A_MONTH = 31;

    /** Why a value is not allowed. */
    record Fault(String key, String limit) {}

    Optional<Fault> fault(String value) {
        if (type == ValueType.CHOICE) {
            return choices.contains(value)
                    ? Optional.empty()
                    : Optional.of(new Fault("no-choice", String.join(", ", choices)));
        }
        try {
            Object typed = parse(value);
            if (minimum != null && compare(typed, parse(minimum)) < 0) {
                return Optional.of(new Fault("out-of-range", "≥ " + minimum));
            }
            if (maximum != null && compare(typed, parse(maximum)) > 0) {
                return Optional.of(new Fault("out-of-range", "≤ " + maximum));
            }
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(new Fault("wrong-type", type.getLiteral()));
        }
    }

    private Object parse(String text) {
        String value = text.strip();
        return switch (type) {
            case INTEGER -> new BigInteger(value);
            case DECIMAL -> new BigDecimal(value);
            case BOOLEAN ->
                switch (value) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw new IllegalArgumentException(value);
                };
            case DATE -> LocalDate.parse(value);
            case PERIOD -> Period.parse(value);
            case QUANTITY -> Quantity.parse(value);
            default -> value;
        };
    }

    /**
     * Compares two values of one type; quantities across units of one dimension, periods by their longest length, texts
     * not at all.
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static int compare(Object one, Object other) {
        if (one instanceof Period a && other instanceof Period b) {
            return Long.compare(days(a), days(b));
        }
        if (one instanceof Quantity a && other instanceof Quantity b) {
            return a.compare(b);
        }
        if (one instanceof String) {
            return 0;
        }
        return ((Comparable) one).compareTo(other);
    }

    private static long days(Period period) {
        return period.toTotalMonths() * DAYS_A_MONTH + period.getDays();
    }
}
