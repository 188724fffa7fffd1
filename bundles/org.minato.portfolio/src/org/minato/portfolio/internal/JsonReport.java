// SPDX-License-Identifier: EPL-2.0
package org.minato.portfolio.internal;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.minato.core.text.LocalizedText;
import org.minato.model.base.PartialDate;
import org.minato.portfolio.Comparison;
import org.minato.portfolio.ModelSummary;
import org.minato.portfolio.NationalTarget;
import org.minato.portfolio.PlanSummary;
import org.minato.portfolio.Portfolio;
import org.minato.portfolio.ReportInput;

/** The report for programs, by the schema {@code docs/formats/cli-output-1.schema.json}, kind {@code portfolio}. */
public final class JsonReport {
    private final ReportInput input;
    private final JsonWriter json;

    private JsonReport(ReportInput input, JsonWriter json) {
        this.input = input;
        this.json = json;
    }

    /** The one file. */
    public static Map<String, String> write(ReportInput input) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            new JsonReport(input, json).all();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of("portfolio.json", text + "\n");
    }

    private void all() throws IOException {
        Portfolio portfolio = input.portfolio();
        json.beginObject();
        json.name("formatVersion").value(1);
        json.name("kind").value("portfolio");
        json.name("generator").value("Minato " + input.version());
        json.name("date").value(portfolio.date().toString());
        json.name("models").beginArray();
        for (ModelSummary model : portfolio.models()) {
            json.beginObject();
            json.name("file").value(input.path(model.file()));
            json.name("id").value(model.id());
            json.name("version").value(model.version());
            text("name", model.name());
            text("field", model.field());
            json.endObject();
        }
        json.endArray();
        json.name("plans").beginArray();
        for (PlanSummary plan : portfolio.plans()) {
            plan(plan);
        }
        json.endArray();
        comparisons(portfolio);
        targets();
        json.name("unreadable").beginArray();
        for (Portfolio.UnreadableFile file : portfolio.unreadable()) {
            json.beginObject();
            json.name("file").value(input.path(file.file()));
            text("message", file.reason());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private void text(String name, LocalizedText text) throws IOException {
        json.name(name).beginObject();
        json.name("ja").value(text.ja());
        json.name("en").value(text.en());
        json.endObject();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private <K extends Enum<?>> void counts(String name, Map<K, Integer> counts) throws IOException {
        json.name(name).beginObject();
        for (Map.Entry<K, Integer> entry : counts.entrySet()) {
            json.name(word(entry.getKey())).value(entry.getValue());
        }
        json.endObject();
    }

    private void plan(PlanSummary plan) throws IOException {
        json.beginObject();
        json.name("file").value(input.path(plan.file()));
        json.name("id").value(plan.id());
        text("name", plan.name());
        json.name("model").value(plan.model());
        json.name("modelVersion").value(plan.modelVersion());
        json.name("regions").beginArray();
        for (PlanSummary.Region region : plan.regions()) {
            json.beginObject();
            json.name("code").value(region.code());
            text("name", region.name());
            json.endObject();
        }
        json.endArray();
        counts("procedures", plan.procedures());
        counts("tasks", plan.tasks());
        json.name("milestones").beginArray();
        for (PlanSummary.Milestone milestone : plan.milestones()) {
            json.beginObject();
            text("name", milestone.name());
            if (milestone.planned().isPresent()) {
                json.name("planned")
                        .value(milestone.planned().map(PartialDate::toString).get());
            }
            if (milestone.actual().isPresent()) {
                json.name("actual")
                        .value(milestone.actual().map(PartialDate::toString).get());
            }
            json.endObject();
        }
        json.endArray();
        counts("conformance", plan.counts());
        json.name("clauses").beginObject();
        for (var entry : plan.states().entrySet()) {
            json.name(entry.getKey()).value(word(entry.getValue()));
        }
        json.endObject();
        json.endObject();
    }

    private void comparisons(Portfolio portfolio) throws IOException {
        List<String> models = portfolio.plans().stream()
                .map(PlanSummary::model)
                .distinct()
                .sorted()
                .filter(model -> portfolio.plansOf(model).size() > 1)
                .toList();
        json.name("comparisons").beginArray();
        for (String model : models) {
            Comparison all = Comparison.of(portfolio, model);
            json.beginObject();
            json.name("model").value(model);
            json.name("plans").beginArray();
            for (PlanSummary plan : all.plans()) {
                json.value(input.path(plan.file()));
            }
            json.endArray();
            lines("settings", all.settings());
            lines("allocations", all.allocations());
            lines("clauses", all.clauses());
            json.endObject();
        }
        json.endArray();
    }

    private void lines(String name, List<Comparison.Line> lines) throws IOException {
        json.name(name).beginArray();
        for (Comparison.Line line : lines) {
            json.beginObject();
            json.name("key").value(line.key());
            text("name", line.name());
            json.name("values").beginArray();
            for (LocalizedText value : line.values()) {
                json.beginObject();
                json.name("ja").value(value.ja());
                json.name("en").value(value.en());
                json.endObject();
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
    }

    private void targets() throws IOException {
        json.name("nationalTargets").beginArray();
        for (NationalTarget target : NationalTarget.all()) {
            json.beginObject();
            text("wording", target.wording());
            json.name("number").value(target.number());
            text("source", target.source());
            json.endObject();
        }
        json.endArray();
    }
}
