// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.merge;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minato.core.text.LocalizedText;
import org.minato.generate.Change;
import org.minato.generate.Conflict;
import org.minato.sheet.Decisions;
import org.minato.sheet.Side;

/**
 * Merges trees: objects by key; lists of objects by their id or name, where each has one; other lists as a whole unless
 * both sides only appended or removed whole entries. Keys keep the person's order; new ones follow. For one use.
 */
final class TreeMerge {
    /** Members by which the entries of a list are told apart, the first that all have. */
    private static final List<String> NAMES = List.of("id", "@id", "uid", "name");

    private final Decisions decisions;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    TreeMerge(Decisions decisions) {
        this.decisions = decisions;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    List<Change> changes() {
        return changes;
    }

    JsonElement merge(JsonElement base, JsonElement mine, JsonElement theirs) {
        return merge("", Optional.of(base), Optional.of(mine), Optional.of(theirs))
                .orElse(mine);
    }

    private Optional<JsonElement> merge(
            String path, Optional<JsonElement> base, Optional<JsonElement> mine, Optional<JsonElement> theirs) {
        if (mine.equals(theirs) || theirs.equals(base)) {
            return mine;
        }
        if (mine.isPresent() && theirs.isPresent()) {
            if (mine.get() instanceof JsonObject left && theirs.get() instanceof JsonObject right) {
                return Optional.of(objects(path, object(base), left, right));
            }
            if (mine.get() instanceof JsonArray left && theirs.get() instanceof JsonArray right) {
                JsonArray old = base.filter(JsonArray.class::isInstance)
                        .map(JsonArray.class::cast)
                        .orElseGet(JsonArray::new);
                Optional<String> name = name(List.of(old, left, right));
                if (name.isPresent()) {
                    return Optional.of(named(path, name.get(), old, left, right));
                }
                Optional<JsonElement> list = mine.equals(base) ? Optional.empty() : lists(old, left, right);
                if (list.isPresent()) {
                    changes.add(Change.of(where(path), shown(mine), shown(list)));
                    return list;
                }
            }
        }
        if (mine.equals(base)) {
            changes.add(Change.of(where(path), shown(mine), shown(theirs)));
            return theirs;
        }
        Optional<Side> side = decisions.at(place(path));
        if (side.isEmpty()) {
            conflicts.add(new Conflict(place(path), where(path), shown(base), shown(mine), shown(theirs), true));
        }
        return side.equals(Optional.of(Side.THEIRS)) ? theirs : mine;
    }

    private static JsonObject object(Optional<JsonElement> element) {
        return element.filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .orElseGet(JsonObject::new);
    }

    private JsonObject objects(String path, JsonObject base, JsonObject mine, JsonObject theirs) {
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
                            Optional.ofNullable(theirs.get(key)))
                    .ifPresent(value -> merged.add(key, value));
        }
        return merged;
    }

    /** The member that names each entry of each list; none where one lacks it or a name is there twice. */
    private static Optional<String> name(List<JsonArray> lists) {
        return NAMES.stream()
                .filter(name -> lists.stream().anyMatch(list -> !list.isEmpty())
                        && lists.stream().allMatch(list -> names(list, name).size() == list.size()))
                .findFirst();
    }

    private static Map<String, JsonElement> names(JsonArray list, String name) {
        Map<String, JsonElement> entries = new LinkedHashMap<>();
        for (JsonElement entry : list) {
            if (entry instanceof JsonObject object
                    && object.get(name) != null
                    && object.get(name).isJsonPrimitive()) {
                entries.put(object.get(name).getAsString(), entry);
            }
        }
        return entries;
    }

    /** The person's order; what is new follows its neighbour. */
    private JsonArray named(String path, String name, JsonArray base, JsonArray mine, JsonArray theirs) {
        Map<String, JsonElement> old = names(base, name);
        Map<String, JsonElement> edited = names(mine, name);
        Map<String, JsonElement> now = names(theirs, name);
        List<String> order = new ArrayList<>(edited.keySet());
        int after = 0;
        for (String key : now.keySet()) {
            int index = order.indexOf(key);
            if (index < 0) {
                order.add(after, key);
            }
            after = (index < 0 ? after : index) + 1;
        }
        old.keySet().stream().filter(key -> !order.contains(key)).forEach(order::add);
        JsonArray merged = new JsonArray();
        for (String key : order) {
            merge(
                            path + "/" + name + "=" + key,
                            Optional.ofNullable(old.get(key)),
                            Optional.ofNullable(edited.get(key)),
                            Optional.ofNullable(now.get(key)))
                    .ifPresent(merged::add);
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

    private static String place(String path) {
        return path.isEmpty() ? "/" : path;
    }

    private static LocalizedText where(String path) {
        return LocalizedText.same(place(path));
    }

    private static String shown(Optional<JsonElement> element) {
        return element.map(JsonElement::toString).orElse("");
    }
}
