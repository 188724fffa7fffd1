// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.things;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.generate.GenerationInput;
import org.minato.generate.internal.text.Words;
import org.minato.model.base.NamedElement;
import org.minato.model.refmodel.Device;
import org.minato.model.refmodel.DeviceAction;
import org.minato.model.refmodel.Equipment;
import org.minato.model.refmodel.Measurement;

/** What Thing Models and Thing Descriptions share: names in both languages, properties and actions. */
final class Affordances {
    private static final String TD = "https://www.w3.org/2022/wot/td/v1.1";

    private Affordances() {}

    /** The JSON-LD context with the language of the texts that name none. */
    static JsonArray context(GenerationInput input) {
        JsonArray context = new JsonArray();
        context.add(TD);
        JsonObject language = new JsonObject();
        language.addProperty("mqv", "https://www.w3.org/2019/wot/mqtt#");
        language.addProperty("@language", input.japanese() ? "ja" : "en");
        context.add(language);
        return context;
    }

    /** Title and description in the language of the outputs and in both. */
    static void describe(JsonObject target, GenerationInput input, NamedElement element) {
        Words words = new Words(input.locale());
        target.addProperty("title", words.name(element));
        both(target, "titles", element.getNameJa(), element.getNameEn());
        String description = words.description(element);
        if (!description.isEmpty()) {
            target.addProperty("description", description);
        }
        both(target, "descriptions", element.getDescriptionJa(), element.getDescriptionEn());
    }

    static void both(JsonObject target, String key, @Nullable String ja, @Nullable String en) {
        JsonObject texts = new JsonObject();
        if (!Words.text(ja).isEmpty()) {
            texts.addProperty("ja", Words.text(ja));
        }
        if (!Words.text(en).isEmpty()) {
            texts.addProperty("en", Words.text(en));
        }
        if (texts.size() > 0) {
            target.add(key, texts);
        }
    }

    /** The measurements of a device by their ids, without forms; those that come as messages are in the events. */
    static JsonObject properties(GenerationInput input, Equipment equipment) {
        JsonObject properties = new JsonObject();
        if (equipment instanceof Device device) {
            for (Measurement measurement : Events.measurementsToAskFor(device)) {
                properties.add(Words.text(measurement.getId()), property(input, measurement));
            }
        }
        return properties;
    }

    private static JsonObject property(GenerationInput input, Measurement measurement) {
        JsonObject property = new JsonObject();
        describe(property, input, measurement);
        boolean number = !Words.text(measurement.getUnit()).isEmpty()
                || measurement.getMinimum() != null
                || measurement.getMaximum() != null;
        if (number) {
            property.addProperty("type", "number");
        }
        if (!Words.text(measurement.getUnit()).isEmpty()) {
            property.addProperty("unit", Words.text(measurement.getUnit()));
        }
        if (measurement.getMinimum() != null) {
            property.addProperty("minimum", measurement.getMinimum());
        }
        if (measurement.getMaximum() != null) {
            property.addProperty("maximum", measurement.getMaximum());
        }
        property.addProperty("readOnly", true);
        return property;
    }

    /** The actions of a device by their ids, without forms. */
    static JsonObject actions(GenerationInput input, Equipment equipment) {
        JsonObject actions = new JsonObject();
        if (equipment instanceof Device device) {
            for (DeviceAction action : device.getActions()) {
                JsonObject described = new JsonObject();
                describe(described, input, action);
                actions.add(Words.text(action.getId()), described);
            }
        }
        return actions;
    }

    static void addUnlessEmpty(JsonObject target, String key, JsonObject members) {
        if (members.size() > 0) {
            target.add(key, members);
        }
    }
}
