// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.things;

import com.google.gson.JsonObject;
import org.minato.generate.GenerationInput;
import org.minato.generate.internal.text.Words;
import org.minato.model.refmodel.Equipment;

/** The Thing Model of one kind of equipment: what every unit has, without addresses. */
final class ThingModel {
    private final GenerationInput input;
    private final Equipment equipment;

    ThingModel(GenerationInput input, Equipment equipment) {
        this.input = input;
        this.equipment = equipment;
    }

    JsonObject json() {
        JsonObject model = new JsonObject();
        model.add("@context", Affordances.context(input));
        model.addProperty("@type", "tm:ThingModel");
        Affordances.describe(model, input, equipment);
        String version = Words.text(input.effective().model().getVersion());
        if (!version.isEmpty()) {
            JsonObject versions = new JsonObject();
            versions.addProperty("model", version);
            model.add("version", versions);
        }
        Affordances.addUnlessEmpty(model, "properties", Affordances.properties(input, equipment));
        Affordances.addUnlessEmpty(model, "actions", Affordances.actions(input, equipment));
        Affordances.addUnlessEmpty(model, "events", Events.of(input, equipment));
        return model;
    }
}
