// SPDX-License-Identifier: EPL-2.0
package org.minato.model.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A date as precise as its source: a day ({@code 2018-07-30}), a month ({@code 2017-05}), a year ({@code 2017}) or a
 * Japanese fiscal year ({@code FY2017}, April to March), followed by {@code ~} where the source says "about". It stands
 * for the interval from {@link #earliest()} to {@link #latest()}. Immutable; equal when written alike.
 */
@NonNullByDefault
public final class PartialDate {
    private static final Pattern CALENDAR = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern FISCAL_YEAR = Pattern.compile("FY(\\d{4})");
    private static final int FIRST_MONTH_OF_FISCAL_YEAR = 4;

    private final String text;
    private final LocalDate earliest;
    private final LocalDate latest;

    private PartialDate(String text, LocalDate earliest, LocalDate latest) {
        this.text = text;
        this.earliest = earliest;
        this.latest = latest;
    }

    /**
     * Reads a date in one of the forms above.
     *
     * @throws IllegalArgumentException if the text has another form or names a day that does not exist
     */
    public static PartialDate parse(String text) {
        String exact = text.endsWith("~") ? text.substring(0, text.length() - 1) : text;
        try {
            Matcher fiscal = FISCAL_YEAR.matcher(exact);
            if (fiscal.matches()) {
                LocalDate first = LocalDate.of(Integer.parseInt(fiscal.group(1)), FIRST_MONTH_OF_FISCAL_YEAR, 1);
                return new PartialDate(text, first, first.plusYears(1).minusDays(1));
            }
            Matcher calendar = CALENDAR.matcher(exact);
            if (calendar.matches()) {
                return calendarDate(text, calendar);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("No such day: " + text, e);
        }
        throw new IllegalArgumentException("Not a date (2018-07-30, 2018-07, 2018 or FY2018): " + text);
    }

    private static PartialDate calendarDate(String text, Matcher parts) {
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) == null) {
            return new PartialDate(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
        if (parts.group(3) == null) {
            return new PartialDate(text, month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = month.atDay(Integer.parseInt(parts.group(3)));
        return new PartialDate(text, day, day);
    }

    /** The first day that may be meant. */
    public LocalDate earliest() {
        return earliest;
    }

    /** The last day that may be meant; not before {@link #earliest()}. */
    public LocalDate latest() {
        return latest;
    }

    /** Whether the source says "about": the bounds may be off by some weeks. */
    public boolean approximate() {
        return text.endsWith("~");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate date && text.equals(date.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text);
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        return text;
    }
}
