// SPDX-License-Identifier: EPL-2.0
package org.minato.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minato.core.errors.MinatoException;
import org.minato.core.text.LocalizedText;
import org.minato.exchange.AnswerLine.Outcome;
import org.minato.exchange.internal.PartnerTables;
import org.minato.exchange.internal.PartnerTables.Part;
import org.minato.exchange.internal.PartnerTables.PartRow;
import org.minato.exchange.internal.Slot;
import org.minato.model.deployment.Organisation;
import org.minato.model.deployment.Plan;
import org.minato.planning.PlanEdit;
import org.minato.rules.Conformance;
import org.minato.sheet.Decisions;
import org.minato.sheet.KeyedTable;
import org.minato.sheet.KeyedTable.KeyedRow;
import org.minato.sheet.Sameness;
import org.minato.sheet.Sheet;
import org.minato.sheet.Side;
import org.minato.sheet.Spreadsheet;

/**
 * The answers of a partner, ready to be taken into the plan: first to be looked at, then made by {@link #edit()}. Each
 * cell is compared with what was sent and with what the plan says now. Nothing is changed by reading.
 *
 * @param organisation whose answers they are
 * @param lines each cell that the partner changed, in the order of the file
 * @param edit what taking over all lines that are taken changes
 */
public record PartnerAnswers(Organisation organisation, List<AnswerLine> lines, PlanEdit edit) {
    /** Keeps its own copy of the lines. */
    public PartnerAnswers {
        lines = List.copyOf(lines);
    }

    /** How many lines have an outcome. */
    public long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /**
     * Reads an answered file.
     *
     * @param plan the plan that it was written from, as it is now
     * @param conformance of this plan
     * @param file the answered workbook
     * @param decisions for cells in conflict: {@link Side#MINE} keeps the plan, {@link Side#THEIRS} takes the answer
     * @param today day that new statements get
     * @throws MinatoException when the file cannot be read, is none that was written for a partner, or is of another
     *     plan
     */
    public static PartnerAnswers read(
            Plan plan, Conformance conformance, byte[] file, Decisions decisions, LocalDate today) {
        Map<String, KeyedTable> tables = new LinkedHashMap<>();
        Spreadsheet.read(file).stream()
                .map(Sheet::table)
                .flatMap(Optional::stream)
                .forEach(table -> tables.putIfAbsent(table.key(), table));
        KeyedTable sent = tables.get(PartnerFile.SENT);
        if (sent == null) {
            throw failed("notSent");
        }
        Map<String, String> values = new HashMap<>();
        sent.rows().forEach(row -> values.put(row.key(), row.cell("value")));
        if (!String.valueOf(plan.getId()).equals(values.get("#plan"))) {
            throw failed("otherPlan", String.valueOf(values.get("#plan")));
        }
        Organisation organisation = plan.getOrganisations().stream()
                .filter(each -> String.valueOf(each.getId()).equals(values.get("#organisation")))
                .findFirst()
                .orElseThrow(() -> failed("organisationGone", String.valueOf(values.get("#organisation"))));
        Locale locale = Locale.forLanguageTag(values.getOrDefault("#locale", "ja"));
        PartnerTables now = new PartnerTables(plan, conformance, organisation, locale);
        return new Reading(now, tables, values, decisions, today).read(organisation);
    }

    private static MinatoException failed(String key, Object... arguments) {
        return new MinatoException(
                PartnerFile.TEXTS.get("answers." + key, arguments),
                PartnerFile.TEXTS.get("answers." + key + ".remedy"),
                null);
    }

    /** One file being read. */
    private static final class Reading {
        private final PartnerTables now;
        private final Map<String, KeyedTable> tables;
        private final Map<String, String> sent;
        private final Decisions decisions;
        private final LocalDate today;
        private final List<AnswerLine> lines = new ArrayList<>();

        Reading(
                PartnerTables now,
                Map<String, KeyedTable> tables,
                Map<String, String> sent,
                Decisions decisions,
                LocalDate today) {
            this.now = now;
            this.tables = tables;
            this.sent = sent;
            this.decisions = decisions;
            this.today = today;
        }

        PartnerAnswers read(Organisation organisation) {
            Set<String> asked = new HashSet<>();
            for (String key : List.of("questions", "evidence")) {
                Optional.ofNullable(tables.get(key))
                        .ifPresent(table -> table.rows().forEach(row -> asked.add(row.key())));
            }
            List<PlanEdit.Change> changes = new ArrayList<>();
            for (Part part : now.parts(asked)) {
                KeyedTable table = tables.get(part.key());
                if (table != null) {
                    changes.addAll(part(part, table));
                }
            }
            changes.addAll(now.additions());
            LocalizedText label = PartnerFile.TEXTS.get("answers.label", now.name(organisation));
            return new PartnerAnswers(organisation, lines, new PlanEdit(label, changes));
        }

        private List<PlanEdit.Change> part(Part part, KeyedTable table) {
            List<PlanEdit.Change> changes = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (KeyedRow row : table.rows()) {
                Optional<PartRow> known = part.row(row.key());
                if (row.key().isEmpty() || !seen.add(row.key())) {
                    refuse(table, row, part.firstColumn(), "rowAdded");
                } else if (known.isPresent()) {
                    changes.addAll(row(part, known.get(), table, row));
                } else if (answered(part, row)) {
                    refuse(table, row, part.firstColumn(), "rowGone");
                }
            }
            return changes;
        }

        private boolean answered(Part part, KeyedRow row) {
            return row.cells().entrySet().stream().anyMatch(cell -> {
                String before = sent.get(part.key() + "/" + row.key() + "/" + cell.getKey());
                return before != null && !Sameness.of(before, cell.getValue());
            });
        }

        private List<PlanEdit.Change> row(Part part, PartRow known, KeyedTable table, KeyedRow row) {
            List<PlanEdit.Change> changes = new ArrayList<>();
            Optional<LocalizedText> whole = part.problem(row);
            known.slots().forEach((column, slot) -> {
                String place = part.place(known, column);
                String before = sent.getOrDefault(place, "");
                String answer = row.cell(column).strip();
                Slot.Parsed parsed = slot.parse(answer);
                String meant = parsed.problem().isPresent() ? answer : slot.shown(parsed.value());
                if (!table.columns().contains(column)
                        || Sameness.of(before, meant)
                        || Sameness.of(slot.present(), meant)) {
                    return;
                }
                Optional<LocalizedText> problem = parsed.problem().or(() -> whole);
                Outcome outcome = problem.isPresent() ? Outcome.REFUSED : outcome(place, before, slot.present());
                lines.add(new AnswerLine(
                        place,
                        table.name(),
                        table.address(row, column),
                        part.what(known, column),
                        before,
                        slot.present(),
                        answer,
                        outcome,
                        problem.orElse(LocalizedText.same(""))));
                if (outcome == Outcome.TAKEN) {
                    changes.addAll(slot.change(parsed, now, today));
                }
            });
            return changes;
        }

        private Outcome outcome(String place, String before, String present) {
            return Sameness.of(before, present) || decisions.at(place).equals(Optional.of(Side.THEIRS))
                    ? Outcome.TAKEN
                    : Outcome.CONFLICT;
        }

        private void refuse(KeyedTable table, KeyedRow row, String column, String why) {
            boolean blank = row.cells().values().stream().allMatch(String::isBlank);
            if (!blank) {
                lines.add(new AnswerLine(
                        table.key() + "/" + row.key() + "/",
                        table.name(),
                        table.address(row, column),
                        row.cell(column),
                        "",
                        "",
                        "",
                        Outcome.REFUSED,
                        PartnerFile.TEXTS.get("answers." + why)));
            }
        }
    }
}
