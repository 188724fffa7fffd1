// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.output;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.minato.core.errors.MinatoException;
import org.minato.generate.internal.merge.Json;

/**
 * What was generated last, from what: {@code .minato/manifest.json}, to be committed with the outputs.
 *
 * @param inputs what the files were made from: plan, model, rule books and generators with versions and checksums
 * @param files each generated file, by path
 */
record Manifest(JsonObject inputs, Map<String, Entry> files) {
    static final String PATH = OutputFolder.OWN + "/manifest.json";
    private static final int FORMAT = 1;

    /**
     * A generated file.
     *
     * @param kind kind of the generator that made it
     * @param sha256 checksum of the content generated last and merged
     */
    record Entry(String kind, String sha256) {}

    Manifest {
        files = new TreeMap<>(files);
    }

    /**
     * Reads the manifest of a folder; an empty one where there is none.
     *
     * @throws MinatoException when it is damaged or of a newer format
     */
    static Manifest read(OutputFolder folder) {
        Optional<byte[]> content = folder.read(PATH);
        if (content.isEmpty()) {
            return new Manifest(new JsonObject(), Map.of());
        }
        try {
            JsonObject root = Json.parse(content.get()).getAsJsonObject();
            if (root.get("format").getAsInt() > FORMAT) {
                throw new MinatoException(
                        OutputFolder.TEXTS.get("manifest.newer", PATH),
                        OutputFolder.TEXTS.get("manifest.newer.remedy"),
                        null);
            }
            Map<String, Entry> files = new TreeMap<>();
            for (Map.Entry<String, JsonElement> file :
                    root.getAsJsonObject("files").entrySet()) {
                JsonObject entry = file.getValue().getAsJsonObject();
                files.put(
                        OutputFolder.checked(file.getKey()),
                        new Entry(
                                entry.get("kind").getAsString(),
                                entry.get("sha256").getAsString()));
            }
            return new Manifest(root.getAsJsonObject("inputs"), files);
        } catch (JsonParseException | IllegalStateException | NullPointerException | ClassCastException e) {
            throw OutputFolder.failed("manifest.damaged", PATH, e);
        }
    }

    /** The same with another content generated last of a file that it knows. */
    Manifest with(String path, String sha256) {
        Map<String, Entry> changed = new TreeMap<>(files);
        changed.computeIfPresent(path, (known, entry) -> new Entry(entry.kind(), sha256));
        return new Manifest(inputs, changed);
    }

    void write(OutputFolder folder) {
        JsonObject root = new JsonObject();
        root.addProperty("format", FORMAT);
        root.add("inputs", inputs);
        JsonObject all = new JsonObject();
        files.forEach((path, entry) -> {
            JsonObject file = new JsonObject();
            file.addProperty("kind", entry.kind());
            file.addProperty("sha256", entry.sha256());
            all.add(path, file);
        });
        root.add("files", all);
        folder.write(PATH, Json.write(root));
    }
}
