// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.merge;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.minato.core.text.LocalizedText;

/**
 * JSON, by its structure: objects by key, lists as a whole unless both sides only appended or removed whole entries.
 * Keys keep the person's order; new ones follow. The result is valid JSON again.
 */
final class JsonMerge implements FileMerge {

    @Override
    public Merged merge(byte[] base, byte[] mine, byte[] theirs) {
        JsonElement edited;
        try {
            edited = Json.parse(mine);
        } catch (JsonParseException e) {
            LocalizedText reason = LocalizedText.same(String.valueOf(e.getMessage()));
            return new Merged(mine, LocalizedText.same(""), List.of(TEXTS.get("json.unreadable", reason)));
        }
        List<LocalizedText> conflicts = new ArrayList<>();
        Optional<JsonElement> merged = merge(
                "", Optional.of(Json.parse(base)), Optional.of(edited), Optional.of(Json.parse(theirs)), conflicts);
        boolean same = merged.isEmpty() || merged.get().equals(edited);
        byte[] content = same || !conflicts.isEmpty() ? mine : Json.write(merged.get());
        return new Merged(content, LocalizedText.same(""), conflicts);
    }

    private static Optional<JsonElement> merge(
            String path,
            Optional<JsonElement> base,
            Optional<JsonElement> mine,
            Optional<JsonElement> theirs,
            List<LocalizedText> conflicts) {
        if (mine.equals(theirs) || theirs.equals(base)) {
            return mine;
        }
        if (mine.isPresent() && theirs.isPresent()) {
            if (mine.get().isJsonObject() && theirs.get().isJsonObject()) {
                JsonObject old = base.filter(JsonElement::isJsonObject)
                        .map(JsonElement::getAsJsonObject)
                        .orElseGet(JsonObject::new);
                return Optional.of(objects(
                        path, old, mine.get().getAsJsonObject(), theirs.get().getAsJsonObject(), conflicts));
            }
            if (!mine.equals(base)
                    && base.isPresent()
                    && base.get().isJsonArray()
                    && mine.get().isJsonArray()
                    && theirs.get().isJsonArray()) {
                Optional<JsonElement> list = lists(
                        base.get().getAsJsonArray(),
                        mine.get().getAsJsonArray(),
                        theirs.get().getAsJsonArray());
                if (list.isPresent()) {
                    return list;
                }
            }
        }
        if (mine.equals(base)) {
            return theirs;
        }
        conflicts.add(TEXTS.get("json.conflict", path.isEmpty() ? "/" : path, shown(base), shown(mine), shown(theirs)));
        return mine;
    }

    private static JsonObject objects(
            String path, JsonObject base, JsonObject mine, JsonObject theirs, List<LocalizedText> conflicts) {
        Set<String> keys = new LinkedHashSet<>(mine.keySet());
        keys.addAll(theirs.keySet());
        keys.addAll(base.keySet());
        JsonObject merged = new JsonObject();
        for (String key : keys) {
            String place = path + "/" + key.replace("~", "~0").replace("/", "~1");
            merge(
                            place,
                            Optional.ofNullable(base.get(key)),
                            Optional.ofNullable(mine.get(key)),
                            Optional.ofNullable(theirs.get(key)),
                            conflicts)
                    .ifPresent(value -> merged.add(key, value));
        }
        return merged;
    }

    /** Both sides only added entries at the end or took whole entries away, and no entry is there twice. */
    private static Optional<JsonElement> lists(JsonArray base, JsonArray mine, JsonArray theirs) {
        List<JsonElement> old = base.asList();
        if (repeats(base) || repeats(mine) || repeats(theirs)) {
            return Optional.empty();
        }
        if (!inOrder(old, mine.asList()) || !inOrder(old, theirs.asList())) {
            return Optional.empty();
        }
        boolean bothRemoved = old.stream().anyMatch(entry -> !mine.contains(entry) && !theirs.contains(entry));
        if (bothRemoved && (adds(old, mine) || adds(old, theirs))) {
            return Optional.empty();
        }
        JsonArray merged = new JsonArray();
        for (JsonElement entry : old) {
            if (mine.contains(entry) && theirs.contains(entry)) {
                merged.add(entry);
            }
        }
        for (JsonArray side : List.of(mine, theirs)) {
            for (JsonElement entry : side) {
                if (!base.contains(entry) && !merged.contains(entry)) {
                    merged.add(entry);
                }
            }
        }
        return Optional.of(merged);
    }

    private static boolean adds(List<JsonElement> base, JsonArray side) {
        return !base.containsAll(side.asList());
    }

    private static boolean repeats(JsonArray list) {
        return new LinkedHashSet<>(list.asList()).size() != list.size();
    }

    private static boolean inOrder(List<JsonElement> base, List<JsonElement> side) {
        int last = -1;
        boolean fresh = false;
        for (JsonElement entry : side) {
            int index = base.indexOf(entry);
            if (index < 0) {
                fresh = true;
            } else if (index < last || fresh) {
                return false;
            } else {
                last = index;
            }
        }
        return true;
    }

    private static LocalizedText shown(Optional<JsonElement> element) {
        return element.map(value -> LocalizedText.same(value.toString())).orElseGet(() -> TEXTS.get("json.none"));
    }
}
