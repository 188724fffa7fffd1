// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.LocalizedText;
import org.minato.model.base.NamedElement;
import org.minato.model.base.Stated;
import org.minato.model.rules.Chapter;
import org.minato.model.rules.Check;
import org.minato.model.rules.Clause;
import org.minato.model.rules.ClauseKind;
import org.minato.model.rules.EvidenceRequirement;
import org.minato.model.rules.LifeCycleEvent;
import org.minato.model.rules.Question;
import org.minato.model.rules.RuleBook;

/** Rule books as JSON, by the schema {@code docs/formats/cli-output-1.schema.json}, kind {@code rules}. */
public final class RulesJson {

    private RulesJson() {}

    /** Writes the books. */
    public static void write(List<RuleBook> books, String version, Appendable target) throws IOException {
        JsonWriter json = JsonTexts.open(target);
        json.beginObject();
        JsonTexts.head(json, "rules", version);
        json.name("ruleBooks").beginArray();
        for (RuleBook book : books) {
            book(json, book);
        }
        json.endArray();
        json.endObject();
        json.flush();
        target.append('\n');
    }

    private static void book(JsonWriter json, RuleBook book) throws IOException {
        json.beginObject();
        json.name("id").value(book.getId());
        json.name("version").value(Objects.requireNonNullElse(book.getVersion(), ""));
        JsonTexts.text(json, "title", ClauseTexts.name(book));
        json.name("phase").value(book.getPhase().getLiteral());
        json.name("revision").value(book.getRevision().getLiteral());
        json.name("binding").value(book.getBinding().getLiteral());
        JsonTexts.text(json, "origin", ClauseTexts.both(book.getOriginJa(), book.getOriginEn()));
        JsonTexts.text(json, "custodian", ClauseTexts.both(book.getCustodianJa(), book.getCustodianEn()));
        JsonTexts.text(json, "addressee", ClauseTexts.both(book.getAddresseeJa(), book.getAddresseeEn()));
        JsonTexts.text(json, "scope", ClauseTexts.both(book.getScopeJa(), book.getScopeEn()));
        JsonTexts.text(json, "description", ClauseTexts.both(book.getDescriptionJa(), book.getDescriptionEn()));
        stated(json, book);
        json.name("events").beginArray();
        for (LifeCycleEvent event : book.getEvents()) {
            event(json, event);
        }
        json.endArray();
        json.name("clauses").beginArray();
        for (Chapter chapter : book.getChapters()) {
            for (Clause clause : chapter.getClauses()) {
                clause(json, chapter, clause);
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
        optional(json, "planned", event.getPlanned());
        optional(json, "actual", event.getActual());
        stated(json, event);
        json.endObject();
    }

    private static void clause(JsonWriter json, Chapter chapter, Clause clause) throws IOException {
        json.beginObject();
        json.name("number").value(clause.getNumber());
        optional(json, "article", clause.getArticle());
        JsonTexts.text(json, "chapter", ClauseTexts.name(chapter));
        JsonTexts.text(json, "title", ClauseTexts.name(clause));
        JsonTexts.text(json, "text", ClauseTexts.text(clause));
        json.name("kind").value(clause.getKind().getLiteral());
        json.name("modality").value(clause.getModality().getLiteral());
        stated(json, clause);
        json.name("checks").value(clause.getChecks().size());
        json.name("questions").value(clause.getQuestions().size());
        json.name("evidence").value(clause.getEvidence().size());
        json.name("refines").beginArray();
        for (String key : clause.getRefines()) {
            json.value(key);
        }
        json.endArray();
        discharge(json, clause);
        json.endObject();
    }

    /** What discharges a clause: checks, questions to answer, evidence to give; nothing, where it only informs. */
    private static void discharge(JsonWriter json, Clause clause) throws IOException {
        json.name("discharge").beginArray();
        for (Check check : clause.getChecks()) {
            means(json, "check", check, ClauseTexts.name(check));
        }
        for (Question question : clause.getQuestions()) {
            means(json, "question", question, ClauseTexts.both(question.getTextJa(), question.getTextEn()));
        }
        for (EvidenceRequirement evidence : clause.getEvidence()) {
            json.beginObject();
            json.name("by").value("evidence");
            json.name("id").value(evidence.getId());
            JsonTexts.text(json, "text", ClauseTexts.name(evidence));
            JsonTexts.text(json, "role", ClauseTexts.both(evidence.getRoleJa(), evidence.getRoleEn()));
            json.name("due").value(evidence.getDue().getLiteral());
            json.endObject();
        }
        if (clause.getKind() == ClauseKind.TOPIC && clause.getQuestions().isEmpty()) {
            means(json, "statement", clause, ClauseTexts.name(clause));
        }
        json.endArray();
    }

    private static void means(JsonWriter json, String by, NamedElement means, LocalizedText text) throws IOException {
        json.beginObject();
        json.name("by").value(by);
        json.name("id").value(means.getId());
        JsonTexts.text(json, "text", text);
        json.endObject();
    }

    private static void stated(JsonWriter json, Stated element) throws IOException {
        json.name("standing").value(element.getStanding().getLiteral());
        optional(json, "citation", element.getCitation());
        optional(json, "asOf", element.getAsOf());
    }

    private static void optional(JsonWriter json, String name, @Nullable Object value) throws IOException {
        if (value != null) {
            json.name(name).value(value.toString());
        }
    }
}
