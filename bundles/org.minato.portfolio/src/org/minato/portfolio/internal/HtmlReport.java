// SPDX-License-Identifier: EPL-2.0
package org.minato.portfolio.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.minato.core.text.LocalizedText;
import org.minato.portfolio.Comparison;
import org.minato.portfolio.ModelSummary;
import org.minato.portfolio.NationalTarget;
import org.minato.portfolio.PlanSummary;
import org.minato.portfolio.Portfolio;
import org.minato.portfolio.ReportInput;
import org.minato.rules.ClauseState;
import org.minato.word.Block;
import org.minato.word.Emphasis;
import org.minato.word.HtmlPage;
import org.minato.word.HtmlWriter;
import org.minato.word.ParagraphStyle;
import org.minato.word.Text;
import org.minato.word.WordDocument;

/** The report as pages: an overview, and a page for each model that several plans adopt. */
public final class HtmlReport {
    /** More columns than this cannot be read on a page. */
    private static final int MOST_COLUMNS = 12;

    private final ReportInput input;
    private final Portfolio portfolio;
    private final ReportTexts texts;
    /** Path of the page that compares a model, by its id. */
    private final Map<String, String> compared = new LinkedHashMap<>();

    private HtmlReport(ReportInput input) {
        this.input = input;
        portfolio = input.portfolio();
        texts = new ReportTexts(input);
        for (String model : models().keySet()) {
            if (portfolio.plansOf(model).size() > 1) {
                compared.put(model, "model-" + (compared.size() + 1) + ".html");
            }
        }
    }

    /** The pages, by path. */
    public static Map<String, String> write(ReportInput input) {
        return new HtmlReport(input).pages();
    }

    /** Names of the models that there are or that plans adopt, by id. */
    private Map<String, String> models() {
        Map<String, String> names = new TreeMap<>();
        portfolio.plans().forEach(plan -> names.put(plan.model(), plan.model()));
        portfolio.models().forEach(model -> names.put(model.id(), texts.of(model.name())));
        return names;
    }

    private Map<String, String> pages() {
        Map<String, WordDocument> contents = new LinkedHashMap<>();
        contents.put("index.html", index());
        compared.forEach((model, path) -> contents.put(path, comparison(model)));
        List<HtmlPage.Link> navigation = new ArrayList<>();
        contents.forEach((path, content) -> navigation.add(new HtmlPage.Link(path, content.title())));
        HtmlWriter writer = new HtmlWriter();
        Map<String, String> pages = new TreeMap<>();
        contents.forEach((path, content) -> {
            Map<String, List<Integer>> own =
                    path.equals("index.html") ? Map.of("plans", List.of(1)) : Map.<String, List<Integer>>of();
            pages.put(path, writer.write(new HtmlPage(content, path, texts.get("title"), navigation, own)));
        });
        return pages;
    }

    private static Text text(String text) {
        return Text.of(text);
    }

    private Text orDash(String text) {
        return Text.of(text.isEmpty() ? texts.get("dash") : text);
    }

    private static Block.Column column(String title, int share) {
        return new Block.Column(Text.of(title), share);
    }

    private WordDocument index() {
        WordDocument.Builder blocks = new WordDocument.Builder();
        blocks.paragraph("title", ParagraphStyle.TITLE, text(texts.get("title")));
        blocks.paragraph(
                "lead",
                text(texts.get(
                        "lead",
                        portfolio.date().toString(),
                        portfolio.models().size(),
                        portfolio.plans().size(),
                        portfolio.unreadable().size())));
        matrix(blocks);
        plans(blocks);
        books(blocks);
        modelList(blocks);
        targets(blocks);
        unreadable(blocks);
        return blocks.build(texts.get("overview"), "", input.locale());
    }

    /** Reference models × regions: in each place the standing of the plan. */
    private void matrix(WordDocument.Builder blocks) {
        blocks.heading("models-by-regions", 1, texts.get("matrix"));
        Map<String, String> regions = new TreeMap<>();
        for (PlanSummary plan : portfolio.plans()) {
            plan.regions().forEach(region -> regions.put(region.key(), texts.of(region.name())));
        }
        List<String> models = models().keySet().stream()
                .filter(model -> !portfolio.plansOf(model).isEmpty())
                .limit(MOST_COLUMNS)
                .toList();
        if (models.isEmpty()) {
            blocks.paragraph("matrix-none", text(texts.get("plans.none")));
            return;
        }
        List<Block.Column> columns = new ArrayList<>();
        columns.add(column(texts.get("column.region"), 3));
        models.forEach(model -> columns.add(column(models().getOrDefault(model, model), 4)));
        Map<String, List<PlanSummary>> places = new HashMap<>();
        for (PlanSummary plan : portfolio.plans()) {
            plan.regions()
                    .forEach(region -> places.computeIfAbsent(
                                    region.key() + " " + plan.model(), key -> new ArrayList<>())
                            .add(plan));
        }
        List<Block.Row> rows = new ArrayList<>();
        regions.forEach((key, name) -> {
            List<Text> cells = new ArrayList<>();
            cells.add(text(key.equals(name) ? name : texts.get("region", name, key)));
            models.forEach(model -> cells.add(place(places.getOrDefault(key + " " + model, List.of()))));
            rows.add(new Block.Row("region/" + key, cells));
        });
        blocks.paragraph("matrix-lead", text(texts.get("matrix.lead")));
        blocks.add(new Block.Table("matrix", columns, rows));
    }

    private Text place(List<PlanSummary> plans) {
        Text all = Text.EMPTY;
        for (PlanSummary plan : plans) {
            all = (all.isEmpty() ? all : all.plain("\n"))
                    .link(texts.standing(plan.counts()), "#plan/" + input.path(plan.file()));
        }
        return all.isEmpty() ? orDash("") : all;
    }

    private void plans(WordDocument.Builder blocks) {
        if (portfolio.plans().isEmpty()) {
            return;
        }
        blocks.heading("states", 1, texts.get("plans"));
        List<Block.Column> columns = List.of(
                column(texts.get("column.plan"), 6),
                column(texts.get("column.model"), 5),
                column(texts.get("column.regions"), 4),
                column(texts.get("column.standing"), 5),
                column(texts.get("column.procedures"), 3),
                column(texts.get("column.tasks"), 2),
                column(texts.get("column.next"), 5));
        Map<String, String> names = models();
        List<Block.Row> rows = new ArrayList<>();
        for (PlanSummary plan : portfolio.plans()) {
            Map<ClauseState, Integer> counts = plan.counts();
            String standing = texts.standing(counts);
            rows.add(new Block.Row(
                    "plan/" + input.path(plan.file()),
                    List.of(
                            text(texts.of(plan.name())).note("\n" + input.path(plan.file())),
                            text(names.getOrDefault(plan.model(), plan.model())),
                            text(texts.regions(plan)),
                            counts.getOrDefault(ClauseState.BROKEN, 0) > 0
                                    ? Text.EMPTY.then(standing, Emphasis.ALERT)
                                    : text(standing),
                            orDash(texts.procedures(plan)),
                            text(Integer.toString(plan.unfinished())),
                            orDash(texts.next(plan, portfolio.date())))));
        }
        blocks.add(new Block.Table("plans", columns, rows));
    }

    private void books(WordDocument.Builder blocks) {
        Map<String, Map<ClauseState, Integer>> sums = BookSums.of(portfolio);
        if (sums.isEmpty()) {
            return;
        }
        blocks.heading("books", 1, texts.get("books"));
        List<Block.Column> columns = new ArrayList<>();
        columns.add(column(texts.get("column.book"), 8));
        for (ClauseState state : BookSums.STATES) {
            columns.add(column(texts.of(state.label()), 2));
        }
        List<Block.Row> rows = new ArrayList<>();
        sums.forEach((book, counts) -> {
            List<Text> cells = new ArrayList<>();
            cells.add(text(texts.of(portfolio.ruleBooks().getOrDefault(book, LocalizedText.same(book)))));
            for (ClauseState state : BookSums.STATES) {
                cells.add(text(Integer.toString(counts.getOrDefault(state, 0))));
            }
            rows.add(new Block.Row("book/" + book, cells));
        });
        blocks.paragraph("books-lead", text(texts.get("books.lead")));
        blocks.add(new Block.Table("book-counts", columns, rows));
    }

    private void modelList(WordDocument.Builder blocks) {
        if (portfolio.models().isEmpty()) {
            return;
        }
        blocks.heading("models", 1, texts.get("models"));
        List<Block.Column> columns = List.of(
                column(texts.get("column.model"), 7),
                column(texts.get("column.version"), 2),
                column(texts.get("column.field"), 3),
                column(texts.get("column.plans"), 2),
                column(texts.get("column.compare"), 3));
        List<Block.Row> rows = new ArrayList<>();
        for (ModelSummary model : portfolio.models()) {
            String page = compared.getOrDefault(model.id(), "");
            rows.add(new Block.Row(
                    "model/" + input.path(model.file()),
                    List.of(
                            text(texts.of(model.name())).note("\n" + input.path(model.file())),
                            orDash(model.version()),
                            text(texts.of(model.field())),
                            text(Integer.toString(portfolio.plansOf(model.id()).size())),
                            page.isEmpty() ? orDash("") : Text.EMPTY.link(texts.get("compare"), page))));
        }
        blocks.add(new Block.Table("model-list", columns, rows));
    }

    private void targets(WordDocument.Builder blocks) {
        blocks.heading("targets", 1, texts.get("targets"));
        blocks.paragraph("targets-lead", text(texts.get("targets.lead")));
        List<Block.Column> columns = List.of(
                column(texts.get("column.target"), 8),
                column(texts.get("column.number"), 2),
                column(texts.get("column.source"), 6));
        List<Block.Row> rows = new ArrayList<>();
        for (NationalTarget target : NationalTarget.all()) {
            rows.add(new Block.Row(
                    "target/" + rows.size(),
                    List.of(
                            text(texts.of(target.wording())),
                            text(Integer.toString(target.number())),
                            text(texts.of(target.source())))));
        }
        blocks.add(new Block.Table("target-list", columns, rows));
    }

    private void unreadable(WordDocument.Builder blocks) {
        if (portfolio.unreadable().isEmpty()) {
            return;
        }
        blocks.heading("unreadable", 1, texts.get("unreadable"));
        List<Block.Row> rows = portfolio.unreadable().stream()
                .map(file -> new Block.Row(
                        "unreadable/" + input.path(file.file()),
                        List.of(text(input.path(file.file())), text(texts.of(file.reason())))))
                .toList();
        List<Block.Column> columns =
                List.of(column(texts.get("column.file"), 5), column(texts.get("column.reason"), 9));
        blocks.add(new Block.Table("unreadable-list", columns, rows));
    }

    private WordDocument comparison(String model) {
        Comparison all = Comparison.of(portfolio, model);
        String name = models().getOrDefault(model, model);
        WordDocument.Builder blocks = new WordDocument.Builder();
        blocks.paragraph("title", ParagraphStyle.TITLE, text(texts.get("comparison", name)));
        blocks.paragraph("lead", text(texts.get("comparison.lead", all.plans().size())));
        if (all.plans().size() > MOST_COLUMNS) {
            blocks.paragraph("first", text(texts.get("comparison.first", MOST_COLUMNS)));
        }
        lines(blocks, all.plans(), "settings", all.settings());
        lines(blocks, all.plans(), "allocations", all.allocations());
        lines(blocks, all.plans(), "clauses", all.clauses());
        return blocks.build(name, "", input.locale());
    }

    private void lines(WordDocument.Builder blocks, List<PlanSummary> plans, String key, List<Comparison.Line> lines) {
        blocks.heading("part-" + key, 1, texts.get("comparison." + key));
        if (lines.isEmpty()) {
            blocks.paragraph(key + "-none", text(texts.get("comparison." + key + ".none")));
            return;
        }
        List<Block.Column> columns = new ArrayList<>();
        columns.add(column(texts.get("comparison." + key + ".column"), 4));
        plans.stream().limit(MOST_COLUMNS).forEach(plan -> columns.add(column(texts.regions(plan), 3)));
        List<Block.Row> rows = new ArrayList<>();
        for (Comparison.Line line : lines) {
            List<Text> cells = new ArrayList<>();
            Text name = text(texts.of(line.name()));
            cells.add(key.equals("clauses") ? name.note("\n" + line.key()) : name);
            line.values().stream().limit(MOST_COLUMNS).forEach(value -> cells.add(orDash(texts.of(value))));
            rows.add(new Block.Row(key + "/" + line.key(), cells));
        }
        blocks.add(new Block.Table(key, columns, rows));
    }
}
