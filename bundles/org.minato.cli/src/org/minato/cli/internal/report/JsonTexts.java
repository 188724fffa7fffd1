// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.minato.core.finding.Location;
import org.minato.core.text.LocalizedText;

/** What all JSON results share; the schema is {@code docs/formats/cli-output-1.schema.json}. */
public final class JsonTexts {

    /** Version of the schema; raised only when what tools rely on changes. */
    public static final int FORMAT_VERSION = 1;

    private JsonTexts() {}

    /** A writer of readable JSON. */
    public static JsonWriter open(Appendable target) {
        var json = new JsonWriter(new AppendableWriter(target));
        json.setIndent("  ");
        json.setHtmlSafe(false);
        return json;
    }

    /** Writes the head that says what the document is. */
    public static void head(JsonWriter json, String kind, String version) throws IOException {
        json.name("formatVersion").value(FORMAT_VERSION);
        json.name("kind").value(kind);
        json.name("generator").value("Minato " + version);
    }

    /** Writes a text in both languages. */
    public static void text(JsonWriter json, String name, LocalizedText text) throws IOException {
        json.name(name).beginObject();
        json.name("ja").value(text.ja());
        json.name("en").value(text.en());
        json.endObject();
    }

    /** Writes line and column where they are known. */
    static void position(JsonWriter json, int line, int column) throws IOException {
        if (line > 0) {
            json.name("line").value(line);
        }
        if (line > 0 && column > 0) {
            json.name("column").value(column);
        }
    }

    static void location(JsonWriter json, Report report, Location location) throws IOException {
        json.beginObject();
        json.name("file").value(report.path(location.file()));
        position(json, location.line(), location.column());
        if (!location.elementId().isEmpty()) {
            json.name("elementId").value(location.elementId());
        }
        if (!location.elementPath().isEmpty()) {
            json.name("elementPath").value(location.elementPath());
        }
        json.endObject();
    }

    /** A constant as it is written in JSON: {@code NOT_APPLICABLE} becomes {@code not-applicable}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static final class AppendableWriter extends Writer {
        private final Appendable target;

        AppendableWriter(Appendable target) {
            this.target = target;
        }

        @Override
        public void write(char[] characters, int offset, int length) throws IOException {
            target.append(new String(characters, offset, length));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
