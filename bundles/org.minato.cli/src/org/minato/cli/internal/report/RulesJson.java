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
        JsonTexts.text(json, "custodian", ClauseTexts.both(book.getCustodianJa(), book.getCustodianEn()));
        stated(json, book);
        json.name("clauses").beginArray();
        for (Chapter chapter : book.getChapters()) {
            for (Clause clause : chapter.getClauses()) {
                clause(json, clause);
            }
        }
        json.endArray();
        json.endObject();
    }

    private static void clause(JsonWriter json, Clause clause) throws IOException {
        json.beginObject();
        json.name("number").value(clause.getNumber());
        JsonTexts.text(json, "title", ClauseTexts.name(clause));
        JsonTexts.text(json, "text", ClauseTexts.text(clause));
        json.name("kind").value(clause.getKind().getLiteral());
        json.name("modality").value(clause.getModality().getLiteral());
        stated(json, clause);
        json.name("checks").value(clause.getChecks().size());
        json.name("questions").value(clause.getQuestions().size());
        json.name("evidence").value(clause.getEvidence().size());
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
