// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.model.base.Stated;
import org.minato.model.rules.Chapter;
import org.minato.model.rules.Clause;
import org.minato.model.rules.LifeCycleEvent;
import org.minato.model.rules.RuleBook;
import org.minato.model.rules.RuleParameter;

/** Rule books as JSON, by the schema {@code docs/formats/cli-output-1.schema.json}, kind {@code rules}. */
public final class RulesJson {

    private RulesJson() {}

    /** Writes the books. */
    public static void write(List<ListedBook> books, String version, Appendable target) throws IOException {
        JsonWriter json = JsonTexts.open(target);
        json.beginObject();
        JsonTexts.head(json, "rules", version);
        json.name("ruleBooks").beginArray();
        for (ListedBook book : books) {
            book(json, book);
        }
        json.endArray();
        json.endObject();
        json.flush();
        target.append('\n');
    }

    private static void book(JsonWriter json, ListedBook listed) throws IOException {
        RuleBook book = listed.book();
        json.beginObject();
        json.name("id").value(book.getId());
        json.name("domain").value(listed.domain());
        json.name("version").value(Objects.requireNonNullElse(book.getVersion(), ""));
        JsonTexts.text(json, "title", ClauseTexts.name(book));
        JsonTexts.text(json, "description", ClauseTexts.both(book.getDescriptionJa(), book.getDescriptionEn()));
        json.name("revision").value(book.getRevision().getLiteral());
        json.name("binding").value(book.getBinding().getLiteral());
        json.name("phase").value(book.getPhase().getLiteral());
        JsonTexts.text(json, "custodian", ClauseTexts.both(book.getCustodianJa(), book.getCustodianEn()));
        JsonTexts.text(json, "origin", ClauseTexts.both(book.getOriginJa(), book.getOriginEn()));
        JsonTexts.text(json, "addressee", ClauseTexts.both(book.getAddresseeJa(), book.getAddresseeEn()));
        JsonTexts.text(json, "scope", ClauseTexts.both(book.getScopeJa(), book.getScopeEn()));
        optional(json, "proposal", book.getProposal());
        stated(json, book);
        JsonTexts.text(json, "advice", ListedBook.advice(book));
        json.name("events").beginArray();
        for (LifeCycleEvent event : book.getEvents()) {
            event(json, event);
        }
        json.endArray();
        json.name("parameters").beginArray();
        for (RuleParameter parameter : book.getParameters()) {
            parameter(json, parameter);
        }
        json.endArray();
        json.name("amendments").beginArray();
        for (AmendedValue amended : listed.amendments()) {
            amended.write(json);
        }
        json.endArray();
        json.name("clauses").beginArray();
        for (Chapter chapter : book.getChapters()) {
            for (Clause clause : chapter.getClauses()) {
                clause(json, book, chapter, clause);
            }
        }
        json.endArray();
        json.endObject();
    }

    /** Planned and actual dates stand apart; each as precise as its source. */
    private static void event(JsonWriter json, LifeCycleEvent event) throws IOException {
        json.beginObject();
        json.name("phase").value(event.getPhase().getLiteral());
        JsonTexts.text(json, "title", ClauseTexts.name(event));
        both(json, "description", event.getDescriptionJa(), event.getDescriptionEn());
        optional(json, "planned", event.getPlanned());
        optional(json, "actual", event.getActual());
        stated(json, event);
        json.endObject();
    }

    private static void parameter(JsonWriter json, RuleParameter parameter) throws IOException {
        json.beginObject();
        json.name("key").value(parameter.getKey());
        JsonTexts.text(json, "title", ClauseTexts.name(parameter));
        json.name("type").value(parameter.getType().getLiteral());
        optional(json, "unit", parameter.getUnit());
        optional(json, "minimum", parameter.getMinimum());
        optional(json, "maximum", parameter.getMaximum());
        if (!parameter.getChoices().isEmpty()) {
            json.name("choices").beginArray();
            for (String choice : parameter.getChoices()) {
                json.value(choice);
            }
            json.endArray();
        }
        optional(json, "value", parameter.getValue());
        stated(json, parameter);
        json.endObject();
    }

    private static void clause(JsonWriter json, RuleBook book, Chapter chapter, Clause clause) throws IOException {
        json.beginObject();
        json.name("number").value(clause.getNumber());
        json.name("key").value(book.getId() + "#" + clause.getNumber());
        JsonTexts.text(json, "chapter", ClauseTexts.name(chapter));
        optional(json, "article", clause.getArticle());
        JsonTexts.text(json, "title", ClauseTexts.name(clause));
        JsonTexts.text(json, "text", ClauseTexts.text(clause));
        both(json, "description", clause.getDescriptionJa(), clause.getDescriptionEn());
        json.name("kind").value(clause.getKind().getLiteral());
        json.name("modality").value(clause.getModality().getLiteral());
        stated(json, clause);
        json.name("refines").beginArray();
        for (String key : clause.getRefines()) {
            json.value(key);
        }
        json.endArray();
        json.name("checks").value(clause.getChecks().size());
        json.name("questions").value(clause.getQuestions().size());
        json.name("evidence").value(clause.getEvidence().size());
        DischargeJson.write(json, clause);
        json.endObject();
    }

    static void stated(JsonWriter json, Stated element) throws IOException {
        json.name("standing").value(element.getStanding().getLiteral());
        optional(json, "citation", element.getCitation());
        optional(json, "asOf", element.getAsOf());
    }

    /** Writes a text in both languages where there is one. */
    static void both(JsonWriter json, String name, @Nullable String ja, @Nullable String en) throws IOException {
        var text = ClauseTexts.both(ja, en);
        if (!text.ja().isEmpty()) {
            JsonTexts.text(json, name, text);
        }
    }

    static void optional(JsonWriter json, String name, @Nullable Object value) throws IOException {
        if (value != null) {
            json.name(name).value(value.toString());
        }
    }
}
