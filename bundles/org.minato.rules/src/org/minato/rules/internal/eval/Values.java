// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.eval;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.model.base.IncomparableUnitsException;
import org.minato.model.base.PartialDate;
import org.minato.model.base.Quantity;

/** What the values of the rule language mean: how they come out of features, and when they are equal or smaller. */
public final class Values {
    private static final int SHORTEST_MONTH = 28;
    private static final int LONGEST_MONTH = 31;
    private static final int SHORTEST_YEAR = 365;
    private static final int LONGEST_YEAR = 366;
    private static final int MONTHS = 12;

    private Values() {}

    /** A member of a many-valued feature. */
    public static Object ofMember(@Nullable Object member) {
        if (member == null) {
            throw new EvaluationProblem("missingMember");
        }
        return member instanceof Integer || member instanceof Short ? ((Number) member).longValue() : member;
    }

    /** What a single feature holds; null where it is unset. Blank text counts as unset. */
    static @Nullable Object ofFeature(@Nullable Object value) {
        if (value instanceof Integer || value instanceof Short) {
            return ((Number) value).longValue();
        }
        if (value instanceof Float number) {
            return number.doubleValue();
        }
        return value instanceof String text && text.isBlank() ? null : value;
    }

    static boolean equal(Object left, Object right) {
        if (left == right) {
            return true;
        }
        if (left instanceof Quantity mine && right instanceof Quantity other) {
            return compare(mine, other) == 0;
        }
        if (left instanceof Period mine && right instanceof Period other) {
            return mine.toTotalMonths() == other.toTotalMonths() && mine.getDays() == other.getDays();
        }
        if (left instanceof Enumerator mine && right instanceof Enumerator other) {
            return mine.getValue() == other.getValue();
        }
        if (left instanceof Optional<?> mine && right instanceof Optional<?> other) {
            return mine.isPresent() == other.isPresent() && (mine.isEmpty() || equal(mine.get(), other.get()));
        }
        if (left instanceof List<?> mine && right instanceof List<?> other) {
            return equalLists(mine, other);
        }
        return left.equals(right);
    }

    private static boolean equalLists(List<?> left, List<?> right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (!equal(ofMember(left.get(i)), ofMember(right.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the left is surely smaller; intervals compare by their ends. */
    static boolean less(Object left, Object right) {
        if (left instanceof LocalDate || left instanceof PartialDate) {
            return latest(left).isBefore(earliest(right));
        }
        return compare(left, right) < 0;
    }

    /** Whether the left is surely not larger. */
    static boolean lessOrEqual(Object left, Object right) {
        if (left instanceof LocalDate || left instanceof PartialDate) {
            return !latest(left).isAfter(earliest(right));
        }
        return compare(left, right) <= 0;
    }

    private static int compare(Object left, Object right) {
        if (left instanceof Quantity mine && right instanceof Quantity other) {
            try {
                return mine.compare(other);
            } catch (IncomparableUnitsException e) {
                throw new EvaluationProblem("unlikeUnits", left.toString(), right.toString());
            }
        }
        if (left instanceof Enumerator mine && right instanceof Enumerator other) {
            return Integer.compare(mine.getValue(), other.getValue());
        }
        return compare((Period) left, (Period) right);
    }

    private static int compare(Period left, Period right) {
        if (equal(left, right)) {
            return 0;
        }
        if (left.getDays() == right.getDays()) {
            return Long.compare(left.toTotalMonths(), right.toTotalMonths());
        }
        if (days(left, true) < days(right, false)) {
            return -1;
        }
        if (days(left, false) > days(right, true)) {
            return 1;
        }
        throw new EvaluationProblem("unlikePeriods", left.toString(), right.toString());
    }

    private static long days(Period period, boolean longest) {
        long years = period.toTotalMonths() / MONTHS;
        long months = period.toTotalMonths() % MONTHS;
        return years * (longest ? LONGEST_YEAR : SHORTEST_YEAR)
                + months * (longest ? LONGEST_MONTH : SHORTEST_MONTH)
                + period.getDays();
    }

    private static LocalDate earliest(Object date) {
        return date instanceof PartialDate partial ? partial.earliest() : (LocalDate) date;
    }

    private static LocalDate latest(Object date) {
        return date instanceof PartialDate partial ? partial.latest() : (LocalDate) date;
    }

    /** A number as text, as CEL's {@code string()} writes it. */
    static String text(Object number) {
        if (number instanceof Double value) {
            return value == Math.rint(value) && Math.abs(value) < 1e15
                    ? Long.toString(value.longValue())
                    : new BigDecimal(value.toString()).toString();
        }
        return number.toString();
    }
}
