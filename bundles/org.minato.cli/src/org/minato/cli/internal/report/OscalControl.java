// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.minato.core.text.LocalizedText;
import org.minato.model.base.NamedElement;
import org.minato.model.rules.Check;
import org.minato.model.rules.Clause;
import org.minato.model.rules.EvidenceRequirement;
import org.minato.model.rules.Question;
import org.minato.model.rules.RuleBook;

/** A clause as a control of an OSCAL catalog: checks are tests, questions interviews, evidence is examined. */
final class OscalControl {
    private final RuleBook book;
    private final Clause clause;
    private final Predicate<String> here;

    OscalControl(RuleBook book, Clause clause, Predicate<String> here) {
        this.book = book;
        this.clause = clause;
        this.here = here;
    }

    void write(JsonWriter json, Locale locale) throws IOException {
        String id = book.getId() + "." + clause.getNumber();
        json.beginObject();
        json.name("id").value(OscalIds.token(id));
        json.name("class").value(clause.getKind().getLiteral());
        json.name("title").value(OscalParts.markup(ClauseTexts.name(clause).in(locale)));
        json.name("props").beginArray();
        json.beginObject();
        json.name("name").value("label");
        json.name("value").value(clause.getNumber());
        json.endObject();
        OscalParts.prop(json, "clause", book.getId() + "#" + clause.getNumber());
        OscalParts.prop(json, "kind", clause.getKind().getLiteral());
        OscalParts.prop(json, "modality", clause.getModality().getLiteral());
        OscalParts.prop(json, "article", clause.getArticle());
        for (String refined : clause.getRefines()) {
            OscalParts.prop(json, "refines", refined);
        }
        OscalParts.stated(json, clause);
        json.endArray();
        List<String> related = clause.getRefines().stream()
                .filter(here)
                .map(key -> OscalIds.token(key.replace('#', '.')))
                .toList();
        OscalParts.source(json, clause, related);
        json.name("parts").beginArray();
        OscalParts.part(json, id + ".statement", "statement", text(), Optional.empty());
        OscalParts.part(
                json,
                id + ".guidance",
                "guidance",
                ClauseTexts.both(clause.getDescriptionJa(), clause.getDescriptionEn()),
                Optional.empty());
        for (Check check : clause.getChecks()) {
            method(json, check, ClauseTexts.name(check), "TEST");
        }
        for (Question question : clause.getQuestions()) {
            LocalizedText asked = ClauseTexts.both(question.getTextJa(), question.getTextEn());
            method(json, question, asked.ja().isEmpty() ? ClauseTexts.name(question) : asked, "INTERVIEW");
        }
        for (EvidenceRequirement evidence : clause.getEvidence()) {
            method(json, evidence, ClauseTexts.name(evidence), "EXAMINE");
        }
        json.endArray();
        json.endObject();
    }

    private LocalizedText text() {
        LocalizedText text = ClauseTexts.text(clause);
        return text.ja().isEmpty() ? ClauseTexts.name(clause) : text;
    }

    private void method(JsonWriter json, NamedElement part, LocalizedText text, String method) throws IOException {
        OscalParts.part(json, book.getId() + "." + part.getId(), "assessment-method", text, Optional.of(method));
    }
}
