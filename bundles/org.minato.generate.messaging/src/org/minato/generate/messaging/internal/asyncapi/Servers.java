// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging.internal.asyncapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.minato.core.text.Texts;
import org.minato.generate.exchange.Addresses;
import org.minato.generate.messaging.internal.text.Naming;
import org.minato.generate.messaging.internal.way.Listener;
import org.minato.model.refmodel.Authentication;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.Protocol;
import org.minato.model.refmodel.TransportSecurity;

/**
 * The servers that messages are sent to: the broker's listeners, and the receiving nodes of other protocols. Their hosts
 * are variables, since no model knows them.
 */
final class Servers {
    private static final Texts TEXTS = Texts.of(Servers.class);

    private final Naming naming;
    private final Map<String, Map<String, Object>> servers = new TreeMap<>();
    private final Map<String, Map<String, Object>> schemes = new TreeMap<>();

    Servers(Naming naming) {
        this.naming = naming;
    }

    /** Whether a flow's protocol carries messages that AsyncAPI can describe. */
    static boolean carries(DataFlow flow) {
        return switch (flow.getProtocol()) {
            case MQTT, HTTPS, HTTP, COAP, AMQP, WEBSOCKET -> true;
            case UNKNOWN, RTP, FILE, PHONE, OTHER -> false;
        };
    }

    /** The protocol's name in keys. */
    static String protocol(DataFlow flow) {
        return flow.getProtocol().getLiteral();
    }

    Map<String, Map<String, Object>> all() {
        return servers;
    }

    Map<String, Map<String, Object>> schemes() {
        return schemes;
    }

    /** The key of the server that a flow goes to. */
    String add(DataFlow flow) {
        boolean mqtt = flow.getProtocol() == Protocol.MQTT;
        String node = Addresses.segment(Naming.id(flow.getTarget())).replace('.', '_');
        String key = mqtt ? Listener.of(flow).key() : node + "-" + protocol(flow);
        Map<String, Object> server = servers.computeIfAbsent(key, absent -> server(flow, mqtt));
        scheme(flow, mqtt).ifPresent(scheme -> {
            @SuppressWarnings("unchecked")
            List<Object> security = (List<Object>)
                    Objects.requireNonNull(server.computeIfAbsent("security", absent -> new ArrayList<>()));
            Map<String, Object> reference = Map.of("$ref", "#/components/securitySchemes/" + scheme);
            if (!security.contains(reference)) {
                security.add(reference);
            }
        });
        return key;
    }

    private Map<String, Object> server(DataFlow flow, boolean mqtt) {
        Map<String, Object> server = new LinkedHashMap<>();
        server.put("host", mqtt ? "{host}:" + Listener.of(flow).port() : "{host}");
        server.put("protocol", wire(flow, mqtt));
        server.put("title", mqtt ? say("broker") : naming.of(flow.getTarget()));
        server.put("variables", Map.of("host", Map.of("description", say("host"))));
        return server;
    }

    private static String wire(DataFlow flow, boolean mqtt) {
        boolean tls = flow.getTransportSecurity() == TransportSecurity.TLS;
        return switch (flow.getProtocol()) {
            case MQTT -> mqtt && Listener.of(flow).tls() ? "mqtts" : "mqtt";
            case AMQP -> tls ? "amqps" : "amqp";
            case WEBSOCKET -> tls ? "wss" : "ws";
            default -> protocol(flow);
        };
    }

    private Optional<String> scheme(DataFlow flow, boolean mqtt) {
        Authentication how = flow.getAuthentication();
        if (mqtt) {
            how = Listener.of(flow) == Listener.CERTIFICATE ? Authentication.CERTIFICATE : Authentication.PASSWORD;
        }
        Map<String, Object> scheme = new LinkedHashMap<>();
        String key = switch (how) {
            case CERTIFICATE -> "certificate";
            case PASSWORD -> mqtt ? "userPassword" : "basic";
            case TOKEN -> "bearer";
            case NONE, SIM, UNKNOWN -> "";
        };
        if (key.isEmpty()) {
            return Optional.empty();
        }
        switch (key) {
            case "certificate" -> scheme.put("type", "X509");
            case "userPassword" -> scheme.put("type", "userPassword");
            default -> {
                scheme.put("type", "http");
                scheme.put("scheme", key);
            }
        }
        scheme.put("description", say("secret"));
        schemes.putIfAbsent(key, scheme);
        return Optional.of(key);
    }

    private String say(String key) {
        return naming.of(TEXTS.get(key));
    }
}
