// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.work;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.model.base.PartialDate;
import org.minato.model.deployment.Milestone;
import org.minato.model.deployment.Plan;

/**
 * The milestones of a plan on a time line of Japanese fiscal years (April to March), planned and actual apart. Immutable.
 *
 * @param years the fiscal years that the rows touch, without gaps, by the calendar year that each begins in; empty where
 *     no milestone has a date
 * @param rows one for each milestone: in the order of the programme's phases, then by date
 */
public record Schedule(List<Integer> years, List<Row> rows) {
    private static final int FIRST_MONTH = 4;

    /** Copies the lists. */
    public Schedule {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    /**
     * A time span, both days included.
     *
     * @param from first day that may be meant
     * @param to last day that may be meant
     * @param exact whether both ends are given to the day
     */
    public record Span(LocalDate from, LocalDate to, boolean exact) {

        static Optional<Span> of(@Nullable PartialDate begin, @Nullable PartialDate end) {
            PartialDate first = begin == null ? end : begin;
            PartialDate last = end == null ? begin : end;
            if (first == null || last == null) {
                return Optional.empty();
            }
            LocalDate to = last.latest().isBefore(first.earliest()) ? first.latest() : last.latest();
            return Optional.of(new Span(first.earliest(), to, isDay(first) && isDay(last)));
        }

        private static boolean isDay(PartialDate date) {
            return date.earliest().equals(date.latest()) && !date.approximate();
        }
    }

    /**
     * A milestone.
     *
     * @param milestone the milestone
     * @param planned when it is planned
     * @param actual when it happened
     */
    public record Row(Milestone milestone, Optional<Span> planned, Optional<Span> actual) {

        static Row of(Milestone milestone) {
            return new Row(
                    milestone,
                    Span.of(milestone.getPlanned(), milestone.getPlannedEnd()),
                    Span.of(milestone.getActual(), milestone.getActualEnd()));
        }

        Stream<Span> spans() {
            return Stream.concat(planned.stream(), actual.stream());
        }
    }

    /** The schedule of a plan. */
    public static Schedule of(Plan plan) {
        List<Row> rows = plan.getMilestones().stream()
                .map(Row::of)
                .sorted(Comparator.comparing((Row row) -> row.milestone().getPhase())
                        .thenComparing(
                                row -> row.spans().map(Span::from).findFirst().orElse(null),
                                Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        List<Integer> touched = rows.stream()
                .flatMap(Row::spans)
                .flatMap(span -> Stream.of(fiscalYear(span.from()), fiscalYear(span.to())))
                .sorted()
                .toList();
        List<Integer> years = touched.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(touched.get(0), touched.get(touched.size() - 1))
                        .boxed()
                        .toList();
        return new Schedule(years, rows);
    }

    /** The fiscal year that a day lies in, by the calendar year that it begins in. */
    public static int fiscalYear(LocalDate day) {
        return day.getMonthValue() < FIRST_MONTH ? day.getYear() - 1 : day.getYear();
    }
}
