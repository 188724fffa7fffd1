// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging.internal.asyncapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.generate.GeneratedFile;
import org.minato.generate.GeneratedPart;
import org.minato.generate.GenerationInput;
import org.minato.generate.exchange.Addresses;
import org.minato.generate.exchange.Party;
import org.minato.generate.exchange.PayloadSchema;
import org.minato.generate.messaging.internal.text.Naming;
import org.minato.generate.messaging.internal.text.Yaml;
import org.minato.generate.messaging.internal.way.Ways;
import org.minato.generate.messaging.internal.way.Ways.Way;
import org.minato.model.base.Element;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Node;

/** The AsyncAPI document of one plan. Keys are made of ids, so that they stay when names and quantities change. */
final class AsyncApiDocument {
    private static final String PATH = "asyncapi.yaml";
    private static final Texts TEXTS = Texts.of(AsyncApiDocument.class);

    private final GenerationInput input;
    private final Naming naming;
    private final Servers servers;
    private final Map<String, Map<String, Object>> channels = new TreeMap<>();
    private final Map<String, Map<String, Object>> operations = new TreeMap<>();
    private final Map<String, Map<String, Object>> messages = new TreeMap<>();
    private final List<Map<String, Object>> leftOut = new ArrayList<>();
    private final Map<String, TreeSet<String>> about = new TreeMap<>();

    AsyncApiDocument(GenerationInput input) {
        this.input = input;
        naming = new Naming(input);
        servers = new Servers(naming);
        new Ways(input).all().forEach(this::add);
    }

    GeneratedFile file() {
        List<GeneratedPart> parts = new ArrayList<>();
        parts.add(new GeneratedPart("", title(), Set.of(), Naming.keys(input.plan())));
        about.forEach((pointer, elements) -> parts.add(
                new GeneratedPart(pointer, pointer.substring(pointer.lastIndexOf('/') + 1), Set.of(), elements)));
        return new GeneratedFile(PATH, Yaml.write(List.of(say("head")), document()), parts);
    }

    private Map<String, Object> document() {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", title());
        String version = Naming.text(input.plan().getVersion());
        info.put("version", version.isEmpty() ? "0" : version);
        info.put("description", say("description"));
        if (!leftOut.isEmpty()) {
            info.put("x-minato-left-out", leftOut);
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("asyncapi", "3.0.0");
        document.put("info", info);
        document.put("defaultContentType", "application/json");
        document.put("servers", servers.all());
        document.put("channels", channels);
        document.put("operations", operations);
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("messages", messages);
        components.put("securitySchemes", servers.schemes());
        document.put("components", components);
        return document;
    }

    private String title() {
        return naming.of(input.plan());
    }

    private void add(Way way) {
        DataFlow flow = way.flow();
        String reason = !Servers.carries(flow) ? "left.protocol" : way.installed() ? "" : "left.installed";
        if (!reason.isEmpty() || flow.getDataSets().isEmpty()) {
            Map<String, Object> left = new LinkedHashMap<>();
            left.put("flow", Naming.id(flow));
            left.put("reason", say(reason.isEmpty() ? "left.data" : reason));
            leftOut.add(left);
            return;
        }
        String server = servers.add(flow);
        for (DataSet dataSet : flow.getDataSets()) {
            String channel = channel(way, dataSet, server);
            operation("send", way.senders(), flow, dataSet, channel);
            operation("receive", way.receivers(), flow, dataSet, channel);
        }
    }

    @SuppressWarnings("unchecked")
    private String channel(Way way, DataSet dataSet, String server) {
        String id = Addresses.segment(Naming.id(dataSet));
        String key = Servers.protocol(way.flow()) + "." + id;
        messages.computeIfAbsent(id, absent -> message(dataSet));
        Map<String, Object> channel = channels.computeIfAbsent(key, absent -> {
            Map<String, Object> made = new LinkedHashMap<>();
            made.put("address", Addresses.of(input, "{sender}", dataSet));
            made.put("title", naming.of(dataSet));
            made.put("servers", new ArrayList<>());
            made.put("messages", Map.of(id, reference("components", "messages", id)));
            Map<String, Object> sender = new LinkedHashMap<>();
            sender.put("description", say("sender"));
            sender.put("enum", new ArrayList<String>());
            made.put("parameters", new LinkedHashMap<>(Map.of("sender", sender)));
            return made;
        });
        include((List<Object>) Objects.requireNonNull(channel.get("servers")), reference("servers", server));
        Map<String, Map<String, Object>> parameters =
                (Map<String, Map<String, Object>>) Objects.requireNonNull(channel.get("parameters"));
        List<Object> senders = (List<Object>) Objects.requireNonNull(
                Objects.requireNonNull(parameters.get("sender")).get("enum"));
        way.senders().forEach(party -> include(senders, party.id()));
        about("/channels/" + key, dataSet, way.flow());
        return key;
    }

    private Map<String, Object> message(DataSet dataSet) {
        Map<String, Object> message = new LinkedHashMap<>();
        String name = Naming.id(dataSet);
        message.put("name", name);
        message.put("title", naming.of(dataSet));
        String description = naming.description(dataSet);
        if (!description.isEmpty()) {
            message.put("description", description);
        }
        message.put("contentType", "application/json");
        message.put("payload", new PayloadSchema(input, "x-unit").of(dataSet));
        message.put("x-minato-data-class", dataSet.getDataClass().getLiteral());
        about("/components/messages/" + Addresses.segment(name), dataSet);
        return message;
    }

    @SuppressWarnings("unchecked")
    private void operation(String action, List<Party> parties, DataFlow flow, DataSet dataSet, String channel) {
        Node node = parties.getFirst().node();
        String id = Addresses.segment(Naming.id(dataSet));
        String key = Addresses.segment(Naming.id(node)) + "." + action + "." + channel;
        Map<String, Object> operation = operations.computeIfAbsent(key, absent -> {
            Map<String, Object> made = new LinkedHashMap<>();
            made.put("action", action);
            made.put("channel", reference("channels", channel));
            LocalizedText title = TEXTS.get("operation." + action, naming.of(node), naming.of(dataSet));
            made.put("title", naming.of(title));
            made.put("messages", List.of(reference("channels", channel, "messages", id)));
            made.put("x-minato-flows", new ArrayList<>());
            return made;
        });
        String purpose = naming.pick(flow.getPurposeJa(), flow.getPurposeEn(), "");
        if (!purpose.isEmpty()) {
            operation.putIfAbsent("description", purpose);
        }
        include((List<Object>) Objects.requireNonNull(operation.get("x-minato-flows")), Naming.id(flow));
        about("/operations/" + key, node, dataSet, flow);
    }

    private void about(String pointer, Element... elements) {
        Objects.requireNonNull(about.computeIfAbsent(pointer, absent -> new TreeSet<>()))
                .addAll(Naming.keys(elements));
    }

    private static void include(List<Object> list, Object element) {
        if (!list.contains(element)) {
            list.add(element);
        }
    }

    private static Map<String, Object> reference(String... path) {
        return Map.of("$ref", "#/" + String.join("/", path));
    }

    private String say(String key) {
        return naming.of(TEXTS.get(key));
    }
}
