// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.LocalizedText;
import org.minato.model.base.Stated;

/** Properties, links and parts as OSCAL has them. */
final class OscalParts {
    private static final String PROPERTIES = "http://csrc.nist.gov/ns/rmf";
    private static final Pattern MARKUP = Pattern.compile("[\\\\*`<\\[\\]{}_]");

    private OscalParts() {}

    /** A text without line breaks in which nothing is taken for Markdown. */
    static String markup(String text) {
        String line = text.strip().replaceAll("\\s*\\R\\s*", " ");
        return MARKUP.matcher(line).replaceAll("\\\\$0");
    }

    /** Writes a property of Minato's own where it has a value. */
    static void prop(JsonWriter json, String name, @Nullable Object value) throws IOException {
        String text = value == null ? "" : value.toString().strip().replaceAll("\\s+", " ");
        if (!text.isEmpty()) {
            json.beginObject();
            json.name("name").value(name);
            json.name("ns").value(OscalIds.NAMESPACE);
            json.name("value").value(text);
            json.endObject();
        }
    }

    /** Writes standing and date as properties. */
    static void stated(JsonWriter json, Stated element) throws IOException {
        prop(json, "standing", element.getStanding().getLiteral());
        prop(json, "as-of", element.getAsOf());
    }

    /** Writes links to the source and to related controls, where there are any. */
    static void source(JsonWriter json, Stated element, List<String> related) throws IOException {
        String citation =
                element.getCitation() == null ? "" : element.getCitation().strip();
        if (citation.isEmpty() && related.isEmpty()) {
            return;
        }
        json.name("links").beginArray();
        if (!citation.isEmpty()) {
            link(json, resource(citation), "reference");
        }
        for (String control : related) {
            link(json, control, "related");
        }
        json.endArray();
    }

    private static void link(JsonWriter json, String target, String relation) throws IOException {
        json.beginObject();
        json.name("href").value("#" + target);
        json.name("rel").value(relation);
        json.endObject();
    }

    /** The UUID of the resource that a citation is. */
    static String resource(String citation) {
        return OscalIds.uuid("source/" + citation);
    }

    /** Writes a text in both languages, each as a part of its own below one; nothing where there is no text. */
    static void part(JsonWriter json, String id, String name, LocalizedText text, Optional<String> method)
            throws IOException {
        if (text.ja().isBlank()) {
            return;
        }
        json.beginObject();
        json.name("id").value(OscalIds.token(id));
        json.name("name").value(name);
        if (method.isPresent()) {
            json.name("props").beginArray().beginObject();
            json.name("name").value("method");
            json.name("ns").value(PROPERTIES);
            json.name("value").value(method.get());
            json.endObject().endArray();
        }
        json.name("parts").beginArray();
        text(json, id, "ja", text.ja());
        if (!text.en().equals(text.ja())) {
            text(json, id, "en", text.en());
        }
        json.endArray();
        json.endObject();
    }

    private static void text(JsonWriter json, String id, String language, String text) throws IOException {
        json.beginObject();
        json.name("id").value(OscalIds.token(id + "." + language));
        json.name("name").value("item");
        json.name("class").value(language);
        json.name("prose").value(markup(text));
        json.endObject();
    }
}
