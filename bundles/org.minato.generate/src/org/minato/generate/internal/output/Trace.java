// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.output;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.minato.core.errors.MinatoException;
import org.minato.generate.GeneratedPart;
import org.minato.generate.internal.merge.Json;

/**
 * What the parts of the generated files are about: {@code .minato/trace.json}, one line for each part so that version
 * control shows small differences.
 */
final class Trace {
    static final String PATH = OutputFolder.OWN + "/trace.json";
    private static final int FORMAT = 1;
    private static final Gson LINE = new GsonBuilder().disableHtmlEscaping().create();

    private final Map<String, List<GeneratedPart>> files;

    private Trace(Map<String, List<GeneratedPart>> files) {
        this.files = new TreeMap<>(files);
    }

    /**
     * Reads the trace of a folder; an empty one where there is none.
     *
     * @throws MinatoException when it is damaged or of a newer format
     */
    static Trace read(OutputFolder folder) {
        Optional<byte[]> content = folder.read(PATH);
        if (content.isEmpty()) {
            return new Trace(Map.of());
        }
        try {
            JsonObject root = Json.parse(content.get()).getAsJsonObject();
            if (root.get("format").getAsInt() > FORMAT) {
                throw new MinatoException(
                        OutputFolder.TEXTS.get("manifest.newer", PATH),
                        OutputFolder.TEXTS.get("manifest.newer.remedy"),
                        null);
            }
            Map<String, List<GeneratedPart>> files = new TreeMap<>();
            for (Map.Entry<String, JsonElement> file :
                    root.getAsJsonObject("files").entrySet()) {
                List<GeneratedPart> parts = new ArrayList<>();
                file.getValue().getAsJsonArray().forEach(part -> parts.add(part(part.getAsJsonObject())));
                files.put(file.getKey(), parts);
            }
            return new Trace(files);
        } catch (JsonParseException
                | IllegalStateException
                | NullPointerException
                | ClassCastException
                | UnsupportedOperationException e) {
            throw OutputFolder.failed("manifest.damaged", PATH, e);
        }
    }

    private static GeneratedPart part(JsonObject part) {
        return new GeneratedPart(
                part.get("key").getAsString(),
                part.has("text") ? part.get("text").getAsString() : "",
                strings(part, "clauses"),
                strings(part, "elements"));
    }

    private static Set<String> strings(JsonObject part, String name) {
        Set<String> strings = new LinkedHashSet<>();
        if (part.has(name)) {
            part.getAsJsonArray(name).forEach(string -> strings.add(string.getAsString()));
        }
        return strings;
    }

    List<GeneratedPart> parts(String path) {
        return files.getOrDefault(path, List.of());
    }

    void put(String path, List<GeneratedPart> parts) {
        files.put(path, parts);
    }

    /** Writes what is known of the parts of files that there are; no file where nothing is. */
    void write(OutputFolder folder, Set<String> paths) {
        files.keySet().retainAll(paths);
        files.values().removeIf(List::isEmpty);
        if (files.isEmpty()) {
            folder.delete(PATH);
            return;
        }
        StringBuilder text = new StringBuilder("{\n  \"format\": " + FORMAT + ",\n  \"files\": {");
        String separator = "\n";
        for (Map.Entry<String, List<GeneratedPart>> file : files.entrySet()) {
            text.append(separator)
                    .append("    ")
                    .append(LINE.toJson(file.getKey()))
                    .append(": [");
            separator = ",\n";
            String next = "\n";
            for (GeneratedPart part : file.getValue()) {
                text.append(next).append("      ").append(LINE.toJson(json(part)));
                next = ",\n";
            }
            text.append("\n    ]");
        }
        text.append("\n  }\n}\n");
        folder.write(PATH, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject json(GeneratedPart part) {
        JsonObject json = new JsonObject();
        json.addProperty("key", part.key());
        if (!part.text().isEmpty()) {
            json.addProperty("text", part.text());
        }
        add(json, "clauses", part.clauses());
        add(json, "elements", part.elements());
        return json;
    }

    private static void add(JsonObject json, String name, Set<String> strings) {
        if (!strings.isEmpty()) {
            JsonArray array = new JsonArray();
            strings.forEach(array::add);
            json.add(name, array);
        }
    }
}
