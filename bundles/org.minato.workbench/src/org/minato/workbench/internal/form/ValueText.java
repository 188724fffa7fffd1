// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.form;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.minato.workbench.internal.text.Words;

/** Values of a data type as the user reads and types them. */
public final class ValueText {
    /**
     * What a typed text means.
     *
     * @param value the value; null for none
     * @param problem why the text is not a value, in the user's language
     */
    public record Parsed(Object value, Optional<String> problem) {}

    private final EDataType type;

    /** Reads and writes values of a data type. */
    public ValueText(EDataType type) {
        this.type = type;
    }

    /** The value as text; empty for none. */
    public String format(Object value) {
        return switch (value) {
            case null -> "";
            case Period period -> TimeSpanText.format(period);
            case Duration duration -> TimeSpanText.format(duration);
            case Double number ->
                new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
            default -> EcoreUtil.convertToString(type, value);
        };
    }

    /** What a text means. */
    public Parsed parse(String typed) {
        String text = typed.strip();
        Class<?> kind = type.getInstanceClass();
        if (text.isEmpty()) {
            return kind != null && kind.isPrimitive()
                    ? new Parsed(null, Optional.of(hint()))
                    : new Parsed(null, Optional.empty());
        }
        if (kind == String.class) {
            return new Parsed(typed, Optional.empty());
        }
        try {
            return new Parsed(value(kind, text), Optional.empty());
        } catch (RuntimeException e) {
            return new Parsed(null, Optional.of(hint()));
        }
    }

    private Object value(Class<?> kind, String text) {
        if (kind == Period.class) {
            return TimeSpanText.period(text);
        }
        if (kind == Duration.class) {
            return TimeSpanText.duration(text);
        }
        return EcoreUtil.createFromString(type, text);
    }

    private String hint() {
        return switch (type.getName()) {
            case "EInt", "ELong" -> Words.of("hint.integer");
            case "EDouble", "EDoubleObject" -> Words.of("hint.decimal");
            case "Date" -> Words.of("hint.date");
            case "PartialDate" -> Words.of("hint.partialDate");
            case "Period" -> Words.of("hint.period");
            case "Duration" -> Words.of("hint.duration");
            case "Quantity" -> Words.of("hint.quantity");
            default -> Words.of("hint.other");
        };
    }
}
