// SPDX-License-Identifier: EPL-2.0
package org.minato.portfolio.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.minato.core.text.LocalizedText;
import org.minato.portfolio.Comparison;
import org.minato.portfolio.PlanSummary;
import org.minato.portfolio.Portfolio;
import org.minato.portfolio.ReportInput;
import org.minato.rules.ClauseState;

/** The report as tables for spreadsheets: plans, the clauses of each, and models compared; no cell starts a formula. */
public final class CsvReport {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvReport() {}

    /** The tables, by path. */
    public static Map<String, String> write(ReportInput input) {
        ReportTexts texts = new ReportTexts(input);
        Map<String, String> files = new TreeMap<>();
        files.put("plans.csv", plans(input, texts));
        files.put("clauses.csv", clauses(input, texts));
        files.put("comparison.csv", comparison(input, texts));
        files.put("unreadable.csv", unreadable(input, texts));
        return files;
    }

    private static String plans(ReportInput input, ReportTexts texts) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(
                List.of("file", "plan", "model", "version", "regions", "procedures", "tasks", "next").stream()
                        .map(column -> texts.get("column." + column))
                        .toList());
        BookSums.STATES.forEach(state -> head.add(texts.of(state.label())));
        rows.add(head);
        Portfolio portfolio = input.portfolio();
        for (PlanSummary plan : portfolio.plans()) {
            List<String> row = new ArrayList<>(List.of(
                    input.path(plan.file()),
                    texts.of(plan.name()),
                    plan.model(),
                    plan.modelVersion(),
                    texts.regions(plan),
                    texts.procedures(plan),
                    Integer.toString(plan.unfinished()),
                    texts.next(plan, portfolio.date())));
            Map<ClauseState, Integer> counts = plan.counts();
            BookSums.STATES.forEach(state -> row.add(Integer.toString(counts.getOrDefault(state, 0))));
            rows.add(row);
        }
        return csv(rows);
    }

    private static String clauses(ReportInput input, ReportTexts texts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("file", "regions", "clause", "title", "state").stream()
                .map(column -> texts.get("column." + column))
                .toList());
        for (PlanSummary plan : input.portfolio().plans()) {
            plan.states()
                    .forEach((key, state) -> rows.add(List.of(
                            input.path(plan.file()),
                            texts.regions(plan),
                            key,
                            texts.of(input.portfolio().clauses().getOrDefault(key, LocalizedText.same(key))),
                            texts.of(state.label()))));
        }
        return csv(rows);
    }

    private static String comparison(ReportInput input, ReportTexts texts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("model", "kind", "key", "title", "file", "regions", "value").stream()
                .map(column -> texts.get("column." + column))
                .toList());
        List<String> models = input.portfolio().plans().stream()
                .map(PlanSummary::model)
                .distinct()
                .sorted()
                .toList();
        for (String model : models) {
            Comparison all = Comparison.of(input.portfolio(), model);
            if (all.plans().size() > 1) {
                add(rows, input, texts, all, "settings", all.settings());
                add(rows, input, texts, all, "allocations", all.allocations());
                add(rows, input, texts, all, "clauses", all.clauses());
            }
        }
        return csv(rows);
    }

    private static void add(
            List<List<String>> rows,
            ReportInput input,
            ReportTexts texts,
            Comparison all,
            String kind,
            List<Comparison.Line> lines) {
        for (Comparison.Line line : lines) {
            for (int i = 0; i < all.plans().size(); i++) {
                PlanSummary plan = all.plans().get(i);
                rows.add(List.of(
                        all.model(),
                        texts.get("comparison." + kind + ".column"),
                        line.key(),
                        texts.of(line.name()),
                        input.path(plan.file()),
                        texts.regions(plan),
                        texts.of(line.values().get(i))));
            }
        }
    }

    private static String unreadable(ReportInput input, ReportTexts texts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(texts.get("column.file"), texts.get("column.reason")));
        input.portfolio()
                .unreadable()
                .forEach(file -> rows.add(List.of(input.path(file.file()), texts.of(file.reason()))));
        return csv(rows);
    }

    private static String csv(List<List<String>> rows) {
        StringBuilder out = new StringBuilder().append(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(CsvReport::safe).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String safe(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
