// SPDX-License-Identifier: EPL-2.0
package org.minato.model.base;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A decimal number with a unit, for instance {@code 920 MHz} or {@code 5 %}. Immutable. Two quantities can be compared
 * when they have the same unit or when both units measure the same dimension ({@link Unit}). Equality is that of record
 * components: {@code 1 km} does not equal {@code 1000 m}, though it compares as the same.
 *
 * @param value the number, in the unit
 * @param unit the unit as written; empty for a bare number
 */
@NonNullByDefault
public record Quantity(BigDecimal value, String unit) {
    private static final Pattern FORM =
            Pattern.compile("\\s*([+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d{1,3})?)\\s*(\\S{0,20})\\s*");

    /**
     * Reads a number followed by its unit.
     *
     * @throws IllegalArgumentException if the text does not begin with a decimal number or has more than one word behind
     */
    public static Quantity parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a number with a unit, for instance \"920 MHz\": " + text);
        }
        return new Quantity(new BigDecimal(parts.group(1)), parts.group(2));
    }

    /** Whether the two can be compared. */
    public boolean isComparableTo(Quantity other) {
        return unit.equals(other.unit)
                || Unit.of(unit)
                        .flatMap(mine -> Unit.of(other.unit).map(mine::measuresLike))
                        .orElse(false);
    }

    /**
     * Compares by size, converting between units of the same dimension.
     *
     * @return a negative number, zero or a positive number as this is smaller than, equal to or greater than the other
     * @throws IncomparableUnitsException if the units do not measure the same
     */
    public int compare(Quantity other) {
        if (unit.equals(other.unit)) {
            return value.compareTo(other.value);
        }
        if (!isComparableTo(other)) {
            throw new IncomparableUnitsException(this, other);
        }
        return inBaseUnit().compareTo(other.inBaseUnit());
    }

    private BigDecimal inBaseUnit() {
        return Unit.of(unit).map(u -> value.multiply(u.factor())).orElse(value);
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        return unit.isEmpty() ? value.toPlainString() : value.toPlainString() + " " + unit;
    }
}
