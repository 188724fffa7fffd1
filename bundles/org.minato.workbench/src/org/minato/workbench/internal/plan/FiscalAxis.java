// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.minato.planning.work.Schedule;

/**
 * An axis of days that begins and ends with a fiscal year, in pixels.
 *
 * @param first its first day, a first of April
 * @param years fiscal years on it, at least one
 * @param left where it begins
 * @param width how long it is
 */
record FiscalAxis(LocalDate first, int years, int left, int width) {
    private static final int APRIL = 4;
    private static final int MONTHS = 12;

    /** The axis that all of a schedule fits on; of the present year where no milestone has a date. */
    static FiscalAxis of(Schedule schedule, LocalDate today, int left, int width) {
        List<Integer> years = schedule.years();
        int begin = years.isEmpty() ? Schedule.fiscalYear(today) : years.get(0);
        return new FiscalAxis(LocalDate.of(begin, APRIL, 1), Math.max(1, years.size()), left, width);
    }

    /** Whether a day lies on it. */
    boolean contains(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(first.plusYears(years));
    }

    /** Where a day stands. */
    int x(LocalDate day) {
        long all = ChronoUnit.DAYS.between(first, first.plusYears(years));
        return left + (int) (ChronoUnit.DAYS.between(first, day) * width / all);
    }

    /** About how long a month is. */
    int month() {
        return width / (years * MONTHS);
    }
}
