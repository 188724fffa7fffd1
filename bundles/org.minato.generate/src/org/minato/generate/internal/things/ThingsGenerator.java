// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.things;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.minato.generate.GeneratedFile;
import org.minato.generate.GenerationInput;
import org.minato.generate.Generator;
import org.minato.generate.internal.merge.Json;
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
        return "1";
    }

    @Override
    public List<GeneratedFile> generate(GenerationInput input) {
        Map<String, GeneratedFile> models = new LinkedHashMap<>();
        List<GeneratedFile> units = new ArrayList<>();
        for (Installed unit : Installed.of(input)) {
            Equipment equipment = unit.equipment();
            String model = "models/" + safe(Words.text(equipment.getId())) + ".tm.jsonld";
            models.computeIfAbsent(model, path -> file(path, new ThingModel(input, equipment).json()));
            units.add(file(safe(unit.id()) + ".td.jsonld", new ThingDescription(input, unit, model).json()));
        }
        List<GeneratedFile> files = new ArrayList<>(models.values());
        files.addAll(units);
        return files;
    }

    private static GeneratedFile file(String name, JsonElement content) {
        return new GeneratedFile("things/" + name, Json.write(content));
    }

    private static String safe(String id) {
        return UNSAFE.matcher(id).replaceAll("_");
    }
}
