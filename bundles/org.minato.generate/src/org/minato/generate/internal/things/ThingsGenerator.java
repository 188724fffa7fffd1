// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.things;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.minato.generate.GeneratedFile;
import org.minato.generate.GeneratedPart;
import org.minato.generate.GenerationInput;
import org.minato.generate.Generator;
import org.minato.generate.internal.merge.Json;
import org.minato.generate.internal.text.ElementKeys;
import org.minato.generate.internal.text.Installed;
import org.minato.generate.internal.text.Words;
import org.minato.model.refmodel.Equipment;
import org.osgi.service.component.annotations.Component;

/**
 * A Thing Model for each kind of equipment that the plan installs and a Thing Description for each unit, as of W3C Web
 * of Things (WoT) Thing Description 1.1.
 */
@Component
public final class ThingsGenerator implements Generator {
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9_-]+");

    @Override
    public String kind() {
        return "things";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public List<GeneratedFile> generate(GenerationInput input) {
        Map<String, GeneratedFile> models = new LinkedHashMap<>();
        List<GeneratedFile> units = new ArrayList<>();
        ElementKeys keys = new ElementKeys(input);
        for (Installed unit : Installed.of(input)) {
            Equipment equipment = unit.equipment();
            String model = "models/" + safe(Words.text(equipment.getId())) + ".tm.jsonld";
            models.computeIfAbsent(
                    model,
                    path -> file(path, new ThingModel(input, equipment).json(), keys, keys.of(equipment), equipment));
            units.add(file(
                    safe(unit.id()) + ".td.jsonld",
                    new ThingDescription(input, unit, model).json(),
                    keys,
                    keys.of(unit),
                    equipment));
        }
        List<GeneratedFile> files = new ArrayList<>(models.values());
        files.addAll(units);
        return files;
    }

    private static GeneratedFile file(
            String name, JsonObject content, ElementKeys keys, Set<String> whole, Equipment equipment) {
        List<GeneratedPart> parts = new ArrayList<>();
        parts.add(new GeneratedPart("", content.get("title").getAsString(), Set.of(), whole));
        for (String kind : List.of("properties", "actions", "events")) {
            if (content.get(kind) instanceof JsonObject members) {
                members.keySet().forEach(id -> parts.add(member(kind, id, members, keys, equipment)));
            }
        }
        return new GeneratedFile("things/" + name, Json.write(content), parts);
    }

    /** A measurement, action or data set, whose name in the file is its id in the model. */
    private static GeneratedPart member(
            String kind, String id, JsonObject members, ElementKeys keys, Equipment equipment) {
        Set<String> about = new TreeSet<>(keys.of(id));
        about.addAll(keys.of(equipment));
        String title = members.get(id) instanceof JsonObject member && member.has("title")
                ? member.get("title").getAsString()
                : id;
        String pointer = "/" + kind + "/" + id.replace("~", "~0").replace("/", "~1");
        return new GeneratedPart(pointer, title, Set.of(), about);
    }

    private static String safe(String id) {
        return UNSAFE.matcher(id).replaceAll("_");
    }
}
