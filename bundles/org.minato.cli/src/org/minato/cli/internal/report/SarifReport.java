// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.URI;
import org.minato.core.finding.Finding;
import org.minato.core.finding.Location;
import org.minato.core.finding.Severity;
import org.minato.core.finding.Witness;
import org.minato.model.deployment.Waiver;

/**
 * The findings as SARIF 2.1.0 (OASIS): one rule for each clause, elements as logical locations, paths as code flows,
 * waivers as suppressions. Files below the folder of the call are given relative to {@code SRCROOT}.
 */
public final class SarifReport implements ReportWriter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT = "SRCROOT";

    @Override
    public void write(Report report, Appendable target) throws IOException {
        JsonWriter json = JsonTexts.open(target);
        SarifRules rules = SarifRules.of(report);
        json.beginObject();
        json.name("$schema").value(SCHEMA);
        json.name("version").value("2.1.0");
        json.name("runs").beginArray().beginObject();
        tool(json, report, rules);
        invocation(json, report);
        json.name("originalUriBaseIds").beginObject();
        json.name(ROOT).beginObject();
        json.name("uri").value(folderUri(report.directory()));
        json.endObject().endObject();
        json.name("language").value(language(report));
        json.name("columnKind").value("utf16CodeUnits");
        json.name("results").beginArray();
        for (Finding finding : report.findings()) {
            result(json, report, rules, finding);
        }
        json.endArray();
        json.endObject().endArray();
        json.endObject();
        json.flush();
        target.append('\n');
    }

    private static void tool(JsonWriter json, Report report, SarifRules rules) throws IOException {
        json.name("tool").beginObject();
        json.name("driver").beginObject();
        json.name("name").value("Minato");
        json.name("version").value(report.version());
        json.name("language").value(language(report));
        json.name("rules").beginArray();
        rules.write(json, report);
        json.endArray();
        json.endObject().endObject();
    }

    private static void invocation(JsonWriter json, Report report) throws IOException {
        json.name("invocations").beginArray().beginObject();
        json.name("executionSuccessful").value(report.unreadable().isEmpty());
        if (!report.unreadable().isEmpty()) {
            json.name("toolExecutionNotifications").beginArray();
            for (UnreadableFile file : report.unreadable()) {
                json.beginObject();
                json.name("level").value("error");
                message(json, "message", report.text(file.message()));
                json.name("locations").beginArray().beginObject();
                physical(json, report, URI.createFileURI(file.file().toString()), file.line(), file.column());
                json.endObject().endArray();
                json.endObject();
            }
            json.endArray();
        }
        json.endObject().endArray();
    }

    private static void result(JsonWriter json, Report report, SarifRules rules, Finding finding) throws IOException {
        json.beginObject();
        json.name("ruleId").value(finding.ruleId());
        json.name("ruleIndex").value(rules.index(finding));
        json.name("kind").value("fail");
        json.name("level").value(level(finding.severity()));
        message(json, "message", report.text(finding.message()));
        json.name("locations").beginArray();
        location(json, report, finding.location(), "");
        json.endArray();
        if (!finding.path().isEmpty()) {
            codeFlow(json, report, finding.path());
        }
        json.name("partialFingerprints").beginObject();
        json.name("minatoElement/v1")
                .value(finding.ruleId() + "@" + finding.location().elementId());
        json.endObject();
        if (finding.waiver().isPresent()) {
            suppression(json, report, finding.waiver().get());
        }
        json.name("properties").beginObject();
        json.name("kind").value(JsonTexts.word(finding.kind()));
        if (finding.origin().isPresent()) {
            json.name("origin").value(finding.origin().get());
        }
        json.endObject();
        json.endObject();
    }

    private static void codeFlow(JsonWriter json, Report report, List<Witness> path) throws IOException {
        json.name("codeFlows").beginArray().beginObject();
        json.name("threadFlows").beginArray().beginObject();
        json.name("locations").beginArray();
        for (Witness witness : path) {
            json.beginObject();
            json.name("location");
            location(json, report, witness.location(), report.text(witness.text()));
            json.endObject();
        }
        json.endArray();
        json.endObject().endArray();
        json.endObject().endArray();
    }

    private static void suppression(JsonWriter json, Report report, Waiver waiver) throws IOException {
        json.name("suppressions").beginArray().beginObject();
        json.name("kind").value("external");
        json.name("status").value("accepted");
        json.name("justification").value(report.text(Waivers.reason(waiver)));
        json.name("properties").beginObject();
        json.name("owner").value(report.text(Waivers.owner(waiver)));
        if (waiver.getExpires() != null) {
            json.name("expires").value(waiver.getExpires().toString());
        }
        json.endObject();
        json.endObject().endArray();
    }

    private static void location(JsonWriter json, Report report, Location location, String text) throws IOException {
        json.beginObject();
        physical(json, report, location.file(), location.line(), location.column());
        if (!location.elementPath().isEmpty()) {
            json.name("logicalLocations").beginArray().beginObject();
            json.name("name").value(location.elementId());
            json.name("fullyQualifiedName").value(location.elementPath());
            json.name("kind").value("element");
            json.endObject().endArray();
        }
        if (!text.isEmpty()) {
            message(json, "message", text);
        }
        json.endObject();
    }

    private static void physical(JsonWriter json, Report report, URI file, int line, int column) throws IOException {
        json.name("physicalLocation").beginObject();
        json.name("artifactLocation").beginObject();
        Path path = file.isFile() ? Path.of(file.toFileString()) : null;
        if (path != null && path.startsWith(report.directory())) {
            json.name("uri").value(relativeUri(report.directory().relativize(path)));
            json.name("uriBaseId").value(ROOT);
        } else {
            json.name("uri").value(path == null ? file.toString() : path.toUri().toString());
        }
        json.endObject();
        if (line > 0) {
            json.name("region").beginObject();
            json.name("startLine").value(line);
            if (column > 0) {
                json.name("startColumn").value(column);
            }
            json.endObject();
        }
        json.endObject();
    }

    private static void message(JsonWriter json, String name, String text) throws IOException {
        json.name(name).beginObject();
        json.name("text").value(text);
        json.endObject();
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static String language(Report report) {
        return report.locale().getLanguage().equals(Locale.JAPANESE.getLanguage()) ? "ja" : "en";
    }

    private static String folderUri(Path folder) {
        String uri = folder.toUri().toString();
        return uri.endsWith("/") ? uri : uri + "/";
    }

    /** A relative path as a URI reference: percent-encoded, with slashes. */
    private static String relativeUri(Path relative) {
        Path root = Path.of("").toAbsolutePath().getRoot();
        String base = root.toUri().getRawPath();
        return root.resolve(relative).toUri().getRawPath().substring(base.length());
    }
}
