// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.things;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.generate.GenerationInput;
import org.minato.generate.exchange.PayloadSchema;
import org.minato.generate.internal.text.Words;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Device;
import org.minato.model.refmodel.Equipment;
import org.minato.model.refmodel.Measurement;
import org.minato.model.refmodel.Protocol;

/** The data sets that equipment publishes as messages (MQTT), as events. */
final class Events {
    private static final Gson GSON = new Gson();

    private Events() {}

    /** The data sets and the first flow by which each is published. */
    static Map<DataSet, DataFlow> published(Equipment equipment) {
        Map<DataSet, DataFlow> published = new LinkedHashMap<>();
        for (DataFlow flow : equipment.getOutgoing()) {
            if (flow.getProtocol() == Protocol.MQTT) {
                flow.getDataSets().forEach(dataSet -> published.putIfAbsent(dataSet, flow));
            }
        }
        return published;
    }

    /** The measurements that do not come as messages by themselves. */
    static List<Measurement> measurementsToAskFor(Device device) {
        Map<DataSet, DataFlow> published = published(device);
        return device.getMeasurements().stream()
                .filter(measurement -> !isIn(published, measurement.getDataSet()))
                .toList();
    }

    private static boolean isIn(Map<DataSet, DataFlow> published, @Nullable DataSet dataSet) {
        return dataSet != null && published.containsKey(dataSet);
    }

    /** The events by the ids of their data sets, without forms. */
    static JsonObject of(GenerationInput input, Equipment equipment) {
        PayloadSchema schemas = new PayloadSchema(input, "unit");
        JsonObject events = new JsonObject();
        for (DataSet dataSet : published(equipment).keySet()) {
            JsonObject event = new JsonObject();
            Affordances.describe(event, input, dataSet);
            event.add("data", GSON.toJsonTree(schemas.of(dataSet)));
            events.add(Words.text(dataSet.getId()), event);
        }
        return events;
    }
}
