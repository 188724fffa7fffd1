// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging.internal.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.minato.generate.exchange.Addresses;
import org.minato.generate.messaging.internal.facts.Deployment;
import org.minato.generate.messaging.internal.facts.Landing;
import org.minato.generate.messaging.internal.facts.Sender;
import org.minato.generate.messaging.internal.facts.Sql;
import org.minato.generate.messaging.internal.text.Naming;
import org.minato.generate.messaging.internal.way.Ways.Way;
import org.minato.model.base.Element;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Node;

/** What the ingestion (Node-RED) runs: flows, where each message lands, who may hand in what. */
final class IngestionFiles {
    private final Deployment deployment;

    IngestionFiles(Deployment deployment) {
        this.deployment = deployment;
    }

    void addTo(FileSet files) {
        Set<Element> about = new LinkedHashSet<>(deployment.landings().keySet());
        deployment.landings().values().forEach(byDataSet -> about.addAll(byDataSet.keySet()));
        Flows flows = new Flows(deployment);
        files.add("ingestion/flows.json", DashboardFiles.JSON.toJson(flows.flows()) + "\n", about);
        files.add("ingestion/flows_cred.json", DashboardFiles.JSON.toJson(flows.credentials()) + "\n", about);
        files.add("ingestion/intake.json", DashboardFiles.JSON.toJson(intake()) + "\n", about);
        for (String fixed : List.of("settings.js", "store.js", "package.json", "package-lock.json", "Dockerfile")) {
            files.addFixed("ingestion/" + fixed, fixed);
        }
        if (hasSimulator(deployment)) {
            files.addFixed("simulator/simulator.js", "simulator.js");
        }
    }

    /** Whether units publish messages, so that there is something to simulate. */
    static boolean hasSimulator(Deployment deployment) {
        return deployment.hasIngestion()
                && deployment.ways().brokered().stream()
                        .flatMap(way -> way.senders().stream())
                        .anyMatch(sender -> sender.allocation().isPresent());
    }

    /** Key of a receiver in the files: its user name at the broker. */
    static String key(Node receiver) {
        return Addresses.segment(Naming.id(receiver));
    }

    /** Name of the secret that holds a receiver's password at the broker. */
    static String secret(Node receiver) {
        return "mqtt-" + key(receiver);
    }

    /** Variable that the flows name in the password's place. */
    static String variable(Node receiver) {
        return "MQTT_PASSWORD_" + Sql.name(Naming.id(receiver)).toUpperCase(Locale.ROOT);
    }

    /** The data sets that a receiver reads from the broker and keeps. */
    static List<DataSet> subscribed(Deployment deployment, Node receiver) {
        Map<DataSet, List<Landing>> landings = deployment.landings().getOrDefault(receiver, Map.of());
        return deployment.ways().brokered().stream()
                .filter(way -> way.flow().getTarget() == receiver)
                .map(Way::flow)
                .flatMap(flow -> flow.getDataSets().stream())
                .filter(landings::containsKey)
                .distinct()
                .toList();
    }

    private Map<String, Object> intake() {
        Map<String, Object> intake = new LinkedHashMap<>();
        intake.put("plan", Addresses.segment(Naming.id(deployment.input().plan())));
        Map<String, Object> receivers = new LinkedHashMap<>();
        deployment.landings().forEach((receiver, byDataSet) -> {
            Map<String, Object> sets = new LinkedHashMap<>();
            byDataSet.forEach((dataSet, landings) -> sets.put(
                    Addresses.segment(Naming.id(dataSet)),
                    landings.stream().map(IngestionFiles::landing).toList()));
            receivers.put(key(receiver), sets);
        });
        intake.put("receivers", receivers);
        Map<String, Object> passwords = new LinkedHashMap<>();
        deployment.subscribers().forEach(receiver -> passwords.put(variable(receiver), secret(receiver)));
        intake.put("passwords", passwords);
        Map<String, Object> senders = new LinkedHashMap<>();
        deployment.senders().forEach(sender -> senders.put(sender.name(), sender(sender)));
        intake.put("senders", senders);
        return intake;
    }

    private static Map<String, Object> landing(Landing landing) {
        List<Object> columns = new ArrayList<>();
        landing.columns().forEach((field, column) -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("member", field.key());
            entry.put("name", column.name());
            entry.put("type", column.type());
            columns.add(entry);
        });
        if (columns.isEmpty()) {
            Map<String, Object> whole = new LinkedHashMap<>();
            whole.put("name", "content");
            whole.put("type", "jsonb");
            columns.add(whole);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("table", landing.table().qualified());
        json.put("columns", columns);
        return json;
    }

    private static Map<String, Object> sender(Sender sender) {
        Map<String, Object> sets = new LinkedHashMap<>();
        sender.dataSets()
                .forEach((dataSet, receivers) -> sets.put(
                        Addresses.segment(Naming.id(dataSet)),
                        receivers.stream().map(IngestionFiles::key).collect(Collectors.toList())));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("how", sender.how());
        json.put("dataSets", sets);
        return json;
    }
}
