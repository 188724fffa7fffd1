// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.minato.cli.internal.Console;
import org.minato.compare.ChangedValue;
import org.minato.compare.Comparison;
import org.minato.compare.Difference;
import org.minato.compare.DifferenceKind;
import org.minato.core.files.Locations;
import org.minato.core.text.LocalizedText;
import org.minato.model.base.Root;

/** Differences as JSON, by the schema {@code docs/formats/cli-output-1.schema.json}, kind {@code diff}. */
public final class DiffJson {

    private DiffJson() {}

    /** Writes all differences. */
    public static void write(Comparison comparison, String version, Console console, Appendable target)
            throws IOException {
        JsonWriter json = JsonTexts.open(target);
        json.beginObject();
        JsonTexts.head(json, "diff", version);
        members(json, comparison, report(console, LocalDate.EPOCH, version));
        json.endObject();
        json.flush();
        target.append('\n');
    }

    /** What paths are written relative to. */
    static Report report(Console console, LocalDate date, String version) {
        return new Report(console.directory(), date, console.locale(), Optional.empty(), version, List.of(), List.of());
    }

    /** Writes what was compared, how many differences there are, and which. */
    static void members(JsonWriter json, Comparison comparison, Report report) throws IOException {
        file(json, "before", comparison.before(), report);
        file(json, "after", comparison.after(), report);
        json.name("summary").beginObject();
        for (DifferenceKind kind : DifferenceKind.values()) {
            json.name(JsonTexts.word(kind)).value(comparison.count(kind));
        }
        json.endObject();
        json.name("differences").beginArray();
        for (Difference difference : comparison.differences()) {
            difference(json, difference, report);
        }
        json.endArray();
    }

    private static void file(JsonWriter json, String name, Root root, Report report) throws IOException {
        json.name(name).beginObject();
        json.name("file").value(report.path(root.eResource().getURI()));
        json.name("id").value(String.valueOf(root.getId()));
        String version = root.getVersion();
        if (version != null) {
            json.name("version").value(version);
        }
        JsonTexts.text(json, "title", ClauseTexts.name(root));
        json.endObject();
    }

    private static void difference(JsonWriter json, Difference difference, Report report) throws IOException {
        json.beginObject();
        json.name("kind").value(JsonTexts.word(difference.kind()));
        json.name("type").value(difference.element().eClass().getName());
        JsonTexts.text(json, "label", difference.type());
        JsonTexts.text(json, "name", difference.name());
        filled(json, "place", difference.place());
        if (difference.kind() == DifferenceKind.MOVED) {
            JsonTexts.text(json, "placeBefore", difference.placeBefore());
        }
        if (difference.inside() > 0) {
            json.name("inside").value(difference.inside());
        }
        location(json, "before", difference.before(), report);
        location(json, "after", difference.after(), report);
        if (!difference.values().isEmpty()) {
            json.name("values").beginArray();
            for (ChangedValue value : difference.values()) {
                json.beginObject();
                json.name("feature").value(value.feature().getName());
                JsonTexts.text(json, "label", value.label());
                values(json, "before", value.before());
                values(json, "after", value.after());
                json.endObject();
            }
            json.endArray();
        }
        json.endObject();
    }

    private static void filled(JsonWriter json, String name, LocalizedText text) throws IOException {
        if (!text.en().isEmpty()) {
            JsonTexts.text(json, name, text);
        }
    }

    /** Writes the place of an element, if there is one. */
    static void location(JsonWriter json, String name, Optional<? extends EObject> element, Report report)
            throws IOException {
        if (element.isPresent()) {
            json.name(name);
            JsonTexts.location(json, report, Locations.of(element.get()));
        }
    }

    private static void values(JsonWriter json, String name, List<ChangedValue.Value> values) throws IOException {
        json.name(name).beginArray();
        for (ChangedValue.Value value : values) {
            json.beginObject();
            json.name("value").value(value.raw());
            JsonTexts.text(json, "text", value.words());
            json.endObject();
        }
        json.endArray();
    }
}
