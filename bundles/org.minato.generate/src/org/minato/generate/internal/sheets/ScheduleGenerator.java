// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.sheets;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.generate.GeneratedFile;
import org.minato.generate.GenerationInput;
import org.minato.generate.Generator;
import org.minato.generate.internal.text.ElementKeys;
import org.minato.generate.internal.text.Words;
import org.minato.model.base.PartialDate;
import org.minato.model.deployment.Milestone;
import org.minato.model.rules.RulesPackage;
import org.minato.planning.work.Schedule;
import org.minato.sheet.Table;
import org.osgi.service.component.annotations.Component;

/**
 * The schedule (日程表): milestones along the programme's phases, and for each Japanese fiscal year (April to March) its
 * months. Planned and actual stand apart, and a date is shown as precise as it was stated, never more.
 */
@Component
public final class ScheduleGenerator implements Generator {
    private static final int FIRST_MONTH = 4;
    private static final int MONTHS = 12;
    /** Fiscal years that get a sheet; more is a slip of the pen in a date. */
    private static final int MOST_YEARS = 30;
    /** The first fiscal year of the era Reiwa. */
    private static final int REIWA = 2019;

    /** A milestone as planned or as it happened. */
    private record Line(
            Milestone milestone,
            boolean actual,
            @Nullable PartialDate begin,
            @Nullable PartialDate end) {
        String id() {
            return Words.text(milestone.getId()) + (actual ? "/actual" : "/planned");
        }

        Optional<LocalDate> from() {
            return Optional.ofNullable(begin == null ? end : begin).map(PartialDate::earliest);
        }

        Optional<LocalDate> to() {
            return Optional.ofNullable(end == null ? begin : end).map(PartialDate::latest);
        }

        /** Whether only a year, or an approximate date, is known of one of the ends. */
        boolean vague() {
            return vague(begin) || vague(end);
        }

        private static boolean vague(@Nullable PartialDate date) {
            return date != null
                    && (date.approximate() || !YearMonth.from(date.earliest()).equals(YearMonth.from(date.latest())));
        }

        boolean touches(LocalDate first, LocalDate last) {
            return from().filter(from -> !from.isAfter(last)).isPresent()
                    && to().filter(to -> !to.isBefore(first)).isPresent();
        }
    }

    @Override
    public String kind() {
        return "schedule";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<GeneratedFile> generate(GenerationInput input) {
        Words words = new Words(input.locale());
        ElementKeys keys = new ElementKeys(input);
        Schedule schedule = Schedule.of(input.plan());
        List<Milestone> milestones = schedule.rows().stream()
                .map(Schedule.Row::milestone)
                .filter(milestone -> milestone.getId() != null)
                .toList();
        Listing<Milestone> listing =
                new Listing<>(input, "schedule", fields(words), milestones, milestone -> Words.text(milestone.getId()));
        List<Table> tables = new ArrayList<>(List.of(listing.table()));
        schedule.years().stream().limit(MOST_YEARS).forEach(year -> tables.add(year(input, words, milestones, year)));
        Function<Milestone, Set<String>> elements = keys::of;
        return List.of(
                new GeneratedFile("schedule.csv", listing.csv(), listing.parts(false, words::name, elements)),
                new GeneratedFile(
                        "schedule.xlsx", Books.of(input, tables), listing.parts(true, words::name, elements)));
    }

    private static List<Field<Milestone>> fields(Words words) {
        return List.of(
                Field.text("number", it -> Words.text(it.getId())),
                Field.text("phase", it -> words.literal(RulesPackage.eINSTANCE.getProjectPhase(), it.getPhase())),
                Field.text("milestone", words::name),
                Field.text("responsible", it -> words.name(it.getResponsible())),
                Field.text("planned", it -> words.date(it.getPlanned())),
                Field.text("plannedEnd", it -> words.date(it.getPlannedEnd())),
                Field.text("fiscalYear", it -> fiscalYear(it.getPlanned())),
                Field.<Milestone>text("actual", it -> words.date(it.getActual()))
                        .filledIn(),
                Field.<Milestone>text("actualEnd", it -> words.date(it.getActualEnd()))
                        .filledIn(),
                Field.empty("remarks"));
    }

    /** The fiscal year of a date, where the date is precise enough to tell. */
    private static String fiscalYear(@Nullable PartialDate date) {
        if (date == null || Schedule.fiscalYear(date.earliest()) != Schedule.fiscalYear(date.latest())) {
            return "";
        }
        return Integer.toString(Schedule.fiscalYear(date.earliest()));
    }

    private static Table year(GenerationInput input, Words words, List<Milestone> milestones, int year) {
        LocalDate first = LocalDate.of(year, FIRST_MONTH, 1);
        LocalDate last = first.plusYears(1).minusDays(1);
        List<Line> lines = new ArrayList<>();
        for (Milestone milestone : milestones) {
            lines.add(new Line(milestone, false, milestone.getPlanned(), milestone.getPlannedEnd()));
            lines.add(new Line(milestone, true, milestone.getActual(), milestone.getActualEnd()));
        }
        lines.removeIf(line -> !line.touches(first, last));
        List<Field<Line>> fields = new ArrayList<>(List.of(
                Field.text("number", Line::id),
                Field.text("milestone", line -> words.name(line.milestone())),
                Field.text("span", line -> span(input, line))));
        for (int month = 0; month < MONTHS; month++) {
            LocalDate begin = first.plusMonths(month);
            LocalDate end = begin.plusMonths(1).minusDays(1);
            String key = "month." + begin.getMonthValue();
            fields.add(Field.text(key, line -> line.touches(begin, end) ? line.vague() ? "□" : "■" : ""));
        }
        String name = input.text(Listing.TEXTS.get(
                year >= REIWA ? "sheet.fiscalYear.reiwa" : "sheet.fiscalYear",
                Integer.toString(year),
                Integer.toString(year - REIWA + 1)));
        return new Listing<>(input, "fy" + year, fields, lines, Line::id).table(name);
    }

    private static String span(GenerationInput input, Line line) {
        String key = line.actual() ? "span.actual" : "span.planned";
        return input.text(Listing.TEXTS.get(line.vague() ? key + ".vague" : key));
    }
}
