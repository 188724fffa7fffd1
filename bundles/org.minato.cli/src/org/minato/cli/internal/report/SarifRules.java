// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.minato.core.finding.Finding;
import org.minato.core.finding.Severity;
import org.minato.model.rules.Clause;
import org.minato.model.rules.Modality;
import org.minato.rules.ClauseResult;

/** The rules of a SARIF log: every clause that was judged, and the rules by which files are read where one was broken. */
final class SarifRules {

    private record Rule(int index, Severity severity, Optional<Clause> clause) {}

    private final Map<String, Rule> rules = new LinkedHashMap<>();

    private SarifRules() {}

    static SarifRules of(Report report) {
        var rules = new SarifRules();
        for (FileReport file : report.files()) {
            for (ClauseResult result : file.clauses()) {
                rules.add(
                        result.ruleBook().getId() + "/" + result.clause().getNumber(),
                        severity(result.clause().getModality()),
                        Optional.of(result.clause()));
            }
        }
        for (Finding finding : report.findings()) {
            rules.add(finding.ruleId(), finding.severity(), Optional.empty());
        }
        return rules;
    }

    int index(Finding finding) {
        return Objects.requireNonNull(rules.get(finding.ruleId())).index();
    }

    void write(JsonWriter json, Report report) throws IOException {
        for (Map.Entry<String, Rule> entry : rules.entrySet()) {
            json.beginObject();
            json.name("id").value(entry.getKey());
            if (entry.getValue().clause().isPresent()) {
                clause(json, report, entry.getValue().clause().get());
            }
            json.name("defaultConfiguration").beginObject();
            json.name("level").value(SarifReport.level(entry.getValue().severity()));
            json.endObject();
            json.endObject();
        }
    }

    private static void clause(JsonWriter json, Report report, Clause clause) throws IOException {
        text(json, "shortDescription", report.text(ClauseTexts.name(clause)));
        text(json, "fullDescription", report.text(ClauseTexts.text(clause)));
        json.name("properties").beginObject();
        json.name("modality").value(clause.getModality().getLiteral());
        json.name("standing").value(clause.getStanding().getLiteral());
        if (clause.getCitation() != null) {
            json.name("source").value(clause.getCitation());
        }
        json.endObject();
    }

    private static void text(JsonWriter json, String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.name(name).beginObject();
            json.name("text").value(text);
            json.endObject();
        }
    }

    private static Severity severity(Modality modality) {
        return switch (modality) {
            case MUST -> Severity.ERROR;
            case SHOULD -> Severity.WARNING;
            default -> Severity.INFO;
        };
    }

    private void add(String id, Severity severity, Optional<Clause> clause) {
        rules.putIfAbsent(id, new Rule(rules.size(), severity, clause));
    }
}
