// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.minato.model.base.PropertyDefinition;
import org.minato.model.base.Quantity;
import org.minato.workbench.internal.text.Words;

/** Whether a text is a value of a property as its domain declares it. */
final class DeclaredValue {
    private DeclaredValue() {}

    static String[] suggestions(PropertyDefinition declared) {
        return switch (declared.getType()) {
            case CHOICE -> declared.getChoices().toArray(String[]::new);
            case BOOLEAN -> new String[] {"true", "false"};
            default -> new String[0];
        };
    }

    /** Why the text is not a value; an empty text never is a problem here. */
    static Optional<String> problem(PropertyDefinition declared, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return switch (declared.getType()) {
                case INTEGER -> range(declared, new BigDecimal(text).setScale(0), text);
                case DECIMAL -> range(declared, new BigDecimal(text), text);
                case BOOLEAN -> hint(text.equals("true") || text.equals("false"), "hint.boolean");
                case DATE -> hint(LocalDate.parse(text) != null, "hint.date");
                case PERIOD -> hint(Period.parse(text) != null, "hint.isoPeriod");
                case QUANTITY -> hint(Quantity.parse(text) != null, "hint.quantity");
                case CHOICE -> hint(declared.getChoices().contains(text), "hint.choice");
                case TEXT -> Optional.empty();
            };
        } catch (RuntimeException e) {
            return Optional.of(Words.of(
                    switch (declared.getType()) {
                        case INTEGER -> "hint.integer";
                        case DECIMAL -> "hint.decimal";
                        case DATE -> "hint.date";
                        case PERIOD -> "hint.isoPeriod";
                        case QUANTITY -> "hint.quantity";
                        default -> "hint.other";
                    }));
        }
    }

    private static Optional<String> hint(boolean good, String key) {
        return good ? Optional.empty() : Optional.of(Words.of(key));
    }

    private static Optional<String> range(PropertyDefinition declared, BigDecimal value, String text) {
        boolean low = bound(declared.getMinimum())
                .filter(bound -> value.compareTo(bound) < 0)
                .isPresent();
        boolean high = bound(declared.getMaximum())
                .filter(bound -> value.compareTo(bound) > 0)
                .isPresent();
        return low || high
                ? Optional.of(Words.of(
                        "hint.range",
                        text,
                        declared.getMinimum() == null ? "" : declared.getMinimum(),
                        declared.getMaximum() == null ? "" : declared.getMaximum()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> bound(String bound) {
        return bound == null || bound.isBlank() ? Optional.empty() : Optional.of(new BigDecimal(bound.strip()));
    }
}
