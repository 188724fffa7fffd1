// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.eval;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minato.core.text.Texts;
import org.minato.model.base.PartialDate;
import org.minato.model.base.Quantity;

/** Values written as text. What cannot be read is an evaluation problem. */
public final class Readings {
    private static final Pattern DURATION =
            Pattern.compile("([+-]?)((?:\\d{1,12}(?:\\.\\d{1,9})?(?:h|ms|m|us|ns|s))+)");
    private static final Pattern PART = Pattern.compile("(\\d+(?:\\.\\d+)?)(h|ms|m|us|ns|s)");

    private Readings() {}

    static Quantity quantity(Object text) {
        return read(text, "quantity", Quantity::parse);
    }

    static LocalDate date(Object text) {
        return read(text, "date", LocalDate::parse);
    }

    static PartialDate partialDate(Object text) {
        return read(text, "date", PartialDate::parse);
    }

    static Period period(Object text) {
        return read(text, "period", Period::parse);
    }

    static Long integer(Object text) {
        return read(text, "number", Long::valueOf);
    }

    static Double decimal(Object text) {
        return read(text, "number", Double::valueOf);
    }

    /** A duration as CEL writes it: {@code 1h30m}, {@code 10m}, {@code 1.5s}. */
    static Duration duration(Object text) {
        return read(text, "duration", written -> {
            Matcher whole = DURATION.matcher(written);
            if (!whole.matches()) {
                throw new IllegalArgumentException(written);
            }
            Duration sum = Duration.ZERO;
            Matcher part = PART.matcher(whole.group(2));
            while (part.find()) {
                double nanos = Double.parseDouble(part.group(1)) * nanosOf(part.group(2));
                sum = sum.plusNanos(Math.round(nanos));
            }
            return whole.group(1).equals("-") ? sum.negated() : sum;
        });
    }

    /** A value kept as text, of a type that a declaration names. */
    public static Object typed(String text, String type) {
        return switch (type) {
            case "integer" -> integer(text.strip());
            case "decimal" -> decimal(text.strip());
            case "boolean" -> Boolean.valueOf(text.strip());
            case "date" -> date(text.strip());
            case "period" -> period(text.strip());
            case "quantity" -> quantity(text);
            default -> text;
        };
    }

    private static double nanosOf(String unit) {
        return switch (unit) {
            case "h" -> 3600e9;
            case "m" -> 60e9;
            case "s" -> 1e9;
            case "ms" -> 1e6;
            case "us" -> 1e3;
            default -> 1;
        };
    }

    private static <T> T read(Object text, String kind, Function<String, T> reading) {
        try {
            return reading.apply((String) text);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            throw new EvaluationProblem(
                    "notReadable", text, Texts.of(EvaluationProblem.class).get("kind." + kind));
        }
    }
}
