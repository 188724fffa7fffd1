// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.minato.cli.internal.Console;
import org.minato.impact.Link;

/** The chain as JSON, by the schema {@code docs/formats/cli-output-1.schema.json}, kind {@code impact}. */
public final class ImpactJson {

    private ImpactJson() {}

    /** Writes the link and all below it. */
    public static void write(
            Link link,
            String from,
            LocalDate date,
            List<UnreadableFile> unreadable,
            String version,
            Console console,
            Appendable target)
            throws IOException {
        var report = new Report(
                console.directory(), date, console.locale(), Optional.empty(), version, List.of(), unreadable);
        JsonWriter json = JsonTexts.open(target);
        json.beginObject();
        JsonTexts.head(json, "impact", version);
        json.name("date").value(date.toString());
        json.name("from").value(from);
        json.name("link");
        link(json, report, link);
        JsonReport.unreadable(json, report);
        json.endObject();
        json.flush();
        target.append('\n');
    }

    private static void link(JsonWriter json, Report report, Link link) throws IOException {
        json.beginObject();
        json.name("kind").value(JsonTexts.word(link.kind()));
        json.name("key").value(link.key());
        JsonTexts.text(json, "label", link.label());
        if (!link.note().en().isEmpty()) {
            JsonTexts.text(json, "note", link.note());
        }
        if (link.location().isPresent()) {
            json.name("location");
            JsonTexts.location(json, report, link.location().get());
        }
        if (!link.links().isEmpty()) {
            json.name("links").beginArray();
            for (Link below : link.links()) {
                link(json, report, below);
            }
            json.endArray();
        }
        json.endObject();
    }
}
