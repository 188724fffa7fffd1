// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging.internal.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minato.core.text.Texts;
import org.minato.generate.exchange.Addresses;
import org.minato.generate.messaging.internal.facts.Deployment;
import org.minato.generate.messaging.internal.text.Naming;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Node;

/** Node-RED's flows: a tab for each receiver at the broker, one for HTTPS, one for the retention periods. */
final class Flows {
    private static final Texts TEXTS = Texts.of(Flows.class);
    private static final int STEP = 60;

    private static final String STORE = """
        const store = global.get('store');
        try {
          await store.insert(%s, msg.topic, msg.payload);
          node.status({ text: new Date().toISOString() });
        } catch (error) {
          node.error(error.message, msg);
        }
        return null;
        """;
    private static final String HAND_IN = """
        const store = global.get('store');
        try {
          await store.handIn(msg.req.params.sender, msg.req.params.dataSet, msg.payload);
          msg.statusCode = 204;
          msg.payload = '';
        } catch (error) {
          node.warn(error.message);
          msg.statusCode = store.status(error);
          msg.payload = msg.statusCode === 400 ? { error: error.message } : '';
        }
        return msg;
        """;
    private static final String EXPIRE = """
        try {
          const rows = await global.get('store').deleteExpired();
          node.status({ text: `${new Date().toISOString()}: ${rows}` });
        } catch (error) {
          node.error(error.message, msg);
        }
        return null;
        """;

    private final Deployment deployment;
    private final Naming naming;
    private final String plan;
    private final List<Map<String, Object>> nodes = new ArrayList<>();
    private final Map<String, Object> credentials = new LinkedHashMap<>();

    Flows(Deployment deployment) {
        this.deployment = deployment;
        naming = deployment.naming();
        plan = Naming.id(deployment.input().plan());
        if (!deployment.subscribers().isEmpty()) {
            tls();
        }
        deployment.subscribers().forEach(this::subscriber);
        if (!deployment.senders().isEmpty()) {
            handIn();
        }
        expire();
    }

    List<Map<String, Object>> flows() {
        return nodes;
    }

    /** Names of environment variables in the passwords' place. */
    Map<String, Object> credentials() {
        return credentials;
    }

    private void tls() {
        Map<String, Object> tls = node("tls", "tls-config");
        tls.put("name", "ca.crt");
        tls.put("cert", "");
        tls.put("key", "");
        tls.put("ca", "${MQTT_CA_FILE}");
        tls.put("verifyservercert", true);
    }

    private void subscriber(Node receiver) {
        String key = IngestionFiles.key(receiver);
        Map<String, Object> tab = node("tab/" + key, "tab");
        tab.put("label", naming.of(receiver));
        String broker = broker(key, receiver);
        int row = 1;
        for (DataSet dataSet : IngestionFiles.subscribed(deployment, receiver)) {
            String name = key + "/" + Naming.id(dataSet);
            Map<String, Object> in = placed("in/" + name, "mqtt in", "tab/" + key, 1, row);
            in.put("name", naming.of(dataSet));
            in.put("topic", Addresses.of(deployment.input(), "+", dataSet));
            in.put("qos", "1");
            in.put("datatype", "utf8");
            in.put("broker", broker);
            in.put("inputs", 0);
            in.put("wires", List.of(List.of(id("store/" + name))));
            String code = STORE.formatted("'" + key + "'");
            function("store/" + name, "tab/" + key, row, say("flows.store"), code, List.of());
            row++;
        }
    }

    private String broker(String key, Node receiver) {
        Map<String, Object> broker = node("broker/" + key, "mqtt-broker");
        broker.put("name", naming.of(receiver));
        broker.put("broker", "${MQTT_HOST}");
        broker.put("port", "${MQTT_PORT}");
        broker.put("clientid", "ingestion-" + key);
        broker.put("autoConnect", true);
        broker.put("usetls", true);
        broker.put("tls", id("tls"));
        broker.put("protocolVersion", "5");
        broker.put("keepalive", "60");
        broker.put("cleansession", false);
        broker.put("sessionExpiry", "86400");
        Map<String, Object> login = new LinkedHashMap<>();
        login.put("user", key);
        login.put("password", "${" + IngestionFiles.variable(receiver) + "}");
        credentials.put(id("broker/" + key), login);
        return id("broker/" + key);
    }

    private void handIn() {
        Map<String, Object> tab = node("tab-https", "tab");
        tab.put("label", say("flows.https"));
        Map<String, Object> in = placed("https-in", "http in", "tab-https", 1, 1);
        in.put("url", "/" + Addresses.segment(plan) + "/:sender/:dataSet");
        in.put("method", "post");
        in.put("wires", List.of(List.of(id("https-store"))));
        function("https-store", "tab-https", 1, say("flows.store"), HAND_IN, List.of(id("https-out")));
        Map<String, Object> out = placed("https-out", "http response", "tab-https", 3, 1);
        out.put("wires", List.of());
    }

    private void expire() {
        Map<String, Object> tab = node("tab-retention", "tab");
        tab.put("label", say("flows.retention"));
        Map<String, Object> in = placed("retention-in", "inject", "tab-retention", 1, 1);
        in.put("name", say("flows.daily"));
        in.put("props", List.of());
        in.put("repeat", "86400");
        in.put("once", true);
        in.put("onceDelay", 60);
        in.put("wires", List.of(List.of(id("retention-delete"))));
        function("retention-delete", "tab-retention", 1, say("flows.delete"), EXPIRE, List.of());
    }

    private void function(String key, String tab, int row, String name, String code, List<String> next) {
        Map<String, Object> function = placed(key, "function", tab, 2, row);
        function.put("name", name);
        function.put("func", code);
        function.put("outputs", next.isEmpty() ? 0 : 1);
        function.put("timeout", "");
        function.put("libs", List.of());
        function.put("wires", next.isEmpty() ? List.of() : List.of(next));
    }

    private Map<String, Object> placed(String key, String type, String tab, int column, int row) {
        Map<String, Object> node = node(key, type);
        node.put("z", id(tab));
        node.put("x", column * 4 * STEP - STEP);
        node.put("y", row * STEP);
        return node;
    }

    private Map<String, Object> node(String key, String type) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("id", id(key));
        node.put("type", type);
        nodes.add(node);
        return node;
    }

    /** Ids of Node-RED's form, made of ids of the plan. */
    private String id(String key) {
        return Addresses.checksum(plan + "/" + key).substring(0, 16);
    }

    private String say(String key) {
        return naming.of(TEXTS.get(key));
    }
}
