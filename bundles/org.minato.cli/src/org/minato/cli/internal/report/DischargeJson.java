// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.minato.core.text.LocalizedText;
import org.minato.model.base.NamedElement;
import org.minato.model.rules.Check;
import org.minato.model.rules.Clause;
import org.minato.model.rules.ClauseKind;
import org.minato.model.rules.EvidenceRequirement;
import org.minato.model.rules.ExpressionCheck;
import org.minato.model.rules.JavaCheck;
import org.minato.model.rules.PathCheck;
import org.minato.model.rules.Question;

/** How a clause is discharged, as JSON: each check, question and piece of evidence; nothing, where it only informs. */
final class DischargeJson {

    private DischargeJson() {}

    static void write(JsonWriter json, Clause clause) throws IOException {
        json.name("discharge").beginArray();
        for (Check check : clause.getChecks()) {
            begin(json, "check", check, ClauseTexts.name(check));
            json.name("type").value(type(check));
            RulesJson.both(json, "message", check.getMessageJa(), check.getMessageEn());
            if (check instanceof ExpressionCheck expression) {
                RulesJson.optional(json, "scope", expression.getScope());
            }
            json.endObject();
        }
        for (Question question : clause.getQuestions()) {
            begin(json, "question", question, ClauseTexts.both(question.getTextJa(), question.getTextEn()));
            RulesJson.optional(json, "scope", question.getScope());
            json.name("type").value(question.getType().getLiteral());
            json.endObject();
        }
        for (EvidenceRequirement evidence : clause.getEvidence()) {
            begin(json, "evidence", evidence, ClauseTexts.name(evidence));
            json.name("type").value(evidence.getKind().getLiteral());
            JsonTexts.text(json, "role", ClauseTexts.both(evidence.getRoleJa(), evidence.getRoleEn()));
            json.name("due").value(evidence.getDue().getLiteral());
            RulesJson.optional(json, "validFor", evidence.getValidFor());
            json.endObject();
        }
        if (clause.getKind() == ClauseKind.TOPIC && clause.getQuestions().isEmpty()) {
            begin(json, "statement", clause, ClauseTexts.name(clause));
            json.endObject();
        }
        json.endArray();
    }

    private static void begin(JsonWriter json, String by, NamedElement part, LocalizedText text) throws IOException {
        json.beginObject();
        json.name("by").value(by);
        json.name("id").value(part.getId());
        JsonTexts.text(json, "text", text);
        RulesJson.stated(json, part);
    }

    private static String type(Check check) {
        return switch (check) {
            case PathCheck path -> "path";
            case JavaCheck coded -> "coded";
            default -> "expression";
        };
    }
}
