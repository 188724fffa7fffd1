// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Map;
import org.minato.core.finding.Finding;
import org.minato.rules.ClauseResult;
import org.minato.rules.ClauseState;

/** The conformance as JSON, by the schema {@code docs/formats/cli-output-1.schema.json}, kind {@code conformance}. */
public final class ConformanceJson implements ReportWriter {

    @Override
    public void write(Report report, Appendable target) throws IOException {
        JsonWriter json = JsonTexts.open(target);
        json.beginObject();
        JsonTexts.head(json, "conformance", report.version());
        json.name("date").value(report.date().toString());
        json.name("file").value(report.path(report.files().get(0).file()));
        Map<ClauseState, Long> counts = ConformanceText.counts(report);
        json.name("summary").beginObject();
        for (ClauseState state : ClauseState.values()) {
            json.name(JsonTexts.word(state)).value(counts.getOrDefault(state, 0L));
        }
        json.endObject();
        json.name("clauses").beginArray();
        for (ClauseResult result : ConformanceText.clauses(report)) {
            clause(json, report, result);
        }
        json.endArray();
        json.name("faults").beginArray();
        for (Finding fault : ConformanceText.faults(report)) {
            JsonReport.finding(json, report, fault);
        }
        json.endArray();
        json.endObject();
        json.flush();
        target.append('\n');
    }

    private static void clause(JsonWriter json, Report report, ClauseResult result) throws IOException {
        json.beginObject();
        json.name("ruleBook").value(result.ruleBook().getId());
        json.name("clause").value(result.clause().getNumber());
        JsonTexts.text(json, "title", ClauseTexts.name(result.clause()));
        json.name("kind").value(result.clause().getKind().getLiteral());
        json.name("modality").value(result.clause().getModality().getLiteral());
        json.name("standing").value(result.clause().getStanding().getLiteral());
        json.name("state").value(JsonTexts.word(result.state()));
        JsonTexts.text(json, "why", result.why());
        json.name("findings").beginArray();
        for (Finding finding : result.findings()) {
            JsonReport.finding(json, report, finding);
        }
        json.endArray();
        json.endObject();
    }
}
