// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.minato.core.finding.Finding;
import org.minato.core.finding.Severity;
import org.minato.core.finding.Witness;

/** The findings as JSON, by the schema {@code docs/formats/cli-output-1.schema.json}, kind {@code validation}. */
public final class JsonReport implements ReportWriter {

    @Override
    public void write(Report report, Appendable target) throws IOException {
        JsonWriter json = JsonTexts.open(target);
        json.beginObject();
        JsonTexts.head(json, "validation", report.version());
        json.name("date").value(report.date().toString());
        json.name("files").beginArray();
        for (FileReport file : report.files()) {
            json.value(report.path(file.file()));
        }
        json.endArray();
        json.name("summary").beginObject();
        for (Severity severity : Severity.values()) {
            json.name(JsonTexts.word(severity)).value(report.count(severity));
        }
        json.name("waived")
                .value(report.findings().stream()
                        .filter(finding -> finding.waiver().isPresent())
                        .count());
        json.endObject();
        json.name("findings").beginArray();
        for (Finding finding : report.findings()) {
            finding(json, report, finding);
        }
        json.endArray();
        unreadable(json, report);
        json.endObject();
        json.flush();
        target.append('\n');
    }

    /** Writes the files that could not be read. */
    static void unreadable(JsonWriter json, Report report) throws IOException {
        json.name("unreadable").beginArray();
        for (UnreadableFile file : report.unreadable()) {
            json.beginObject();
            json.name("file").value(report.path(file.file()));
            JsonTexts.position(json, file.line(), file.column());
            JsonTexts.text(json, "message", file.message());
            json.endObject();
        }
        json.endArray();
    }

    static void finding(JsonWriter json, Report report, Finding finding) throws IOException {
        json.beginObject();
        json.name("rule").value(finding.ruleId());
        json.name("ruleBook").value(finding.ruleBook());
        json.name("clause").value(finding.clause());
        if (finding.origin().isPresent()) {
            json.name("origin").value(finding.origin().get());
        }
        json.name("severity").value(JsonTexts.word(finding.severity()));
        json.name("kind").value(JsonTexts.word(finding.kind()));
        JsonTexts.text(json, "message", finding.message());
        json.name("location");
        JsonTexts.location(json, report, finding.location());
        if (!finding.path().isEmpty()) {
            json.name("path").beginArray();
            for (Witness witness : finding.path()) {
                json.beginObject();
                JsonTexts.text(json, "message", witness.text());
                json.name("location");
                JsonTexts.location(json, report, witness.location());
                json.endObject();
            }
            json.endArray();
        }
        if (finding.waiver().isPresent()) {
            Waivers.write(json, finding.waiver().get());
        }
        json.endObject();
    }
}
