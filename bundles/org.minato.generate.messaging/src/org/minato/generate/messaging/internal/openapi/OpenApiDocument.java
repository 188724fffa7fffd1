// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging.internal.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.minato.core.text.Texts;
import org.minato.generate.GeneratedFile;
import org.minato.generate.GeneratedPart;
import org.minato.generate.GenerationInput;
import org.minato.generate.exchange.Addresses;
import org.minato.generate.exchange.PayloadSchema;
import org.minato.generate.messaging.internal.text.Naming;
import org.minato.generate.messaging.internal.text.Yaml;
import org.minato.model.refmodel.AccessRight;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Operation;
import org.minato.model.refmodel.Publication;

/**
 * The OpenAPI document of one published data set: one way to read it, in the formats that the model names. Address, paging
 * and errors are for those who build the interface to add.
 */
final class OpenApiDocument {
    private static final Texts TEXTS = Texts.of(OpenApiDocument.class);
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "json", "application/json",
            "csv", "text/csv",
            "xml", "application/xml",
            "geojson", "application/geo+json");

    private final GenerationInput input;
    private final Naming naming;
    private final DataSet dataSet;
    private final Publication publication;

    OpenApiDocument(GenerationInput input, DataSet dataSet, Publication publication) {
        this.input = input;
        this.dataSet = dataSet;
        this.publication = publication;
        naming = new Naming(input);
    }

    GeneratedFile file() {
        String name = Addresses.segment(Naming.id(dataSet));
        Set<String> elements = new TreeSet<>(Naming.keys(dataSet, publication));
        GeneratedPart whole = new GeneratedPart("", naming.of(dataSet), Set.of(), elements);
        return new GeneratedFile(
                "openapi/" + name + ".yaml", Yaml.write(List.of(say("head")), document(name)), List.of(whole));
    }

    private Map<String, Object> document(String name) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", info());
        document.put("servers", List.of(server()));
        document.put("paths", Map.of("/" + name, Map.of("get", operation(name))));
        document.put("components", Map.of("schemas", Map.of(name, new PayloadSchema(input, "x-unit").of(dataSet))));
        return document;
    }

    private Map<String, Object> info() {
        String api = Naming.text(publication.getApi());
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", api.isEmpty() || isAddress(api) ? naming.of(dataSet) : api);
        String version = Naming.text(input.plan().getVersion());
        info.put("version", version.isEmpty() ? "0" : version);
        List<String> lines = new ArrayList<>();
        String description = naming.description(dataSet);
        if (!description.isEmpty()) {
            lines.add(description);
        }
        lines.add(say("description"));
        List<Actor> readers = readers();
        lines.add(readers.isEmpty() ? say("readers.none") : naming.of(TEXTS.get("readers", naming.of(readers))));
        info.put("description", String.join(input.japanese() ? "" : " ", lines));
        String licence = Naming.text(publication.getLicence());
        if (!licence.isEmpty()) {
            info.put("license", Map.of("name", licence));
        }
        return info;
    }

    private List<Actor> readers() {
        return dataSet.getAccessRights().stream()
                .filter(right -> right.getOperations().contains(Operation.READ))
                .map(AccessRight::getGrantee)
                .distinct()
                .toList();
    }

    private static boolean isAddress(String api) {
        return api.matches("https?://[\\x21-\\x7e]+");
    }

    private Map<String, Object> server() {
        String api = Naming.text(publication.getApi());
        if (isAddress(api)) {
            return Map.of("url", api);
        }
        Map<String, Object> host = new LinkedHashMap<>();
        host.put("default", "example.invalid");
        host.put("description", say("host"));
        Map<String, Object> server = new LinkedHashMap<>();
        server.put("url", "https://{host}");
        server.put("variables", Map.of("host", host));
        return server;
    }

    private Map<String, Object> operation(String name) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", "get-" + name);
        operation.put("summary", naming.of(TEXTS.get("summary", naming.of(dataSet))));
        Map<String, Object> content = new LinkedHashMap<>();
        for (String format : Naming.text(publication.getDataFormat()).split("[,、，/・]|\\s+")) {
            String type = MEDIA_TYPES.get(format.toLowerCase(Locale.ROOT));
            if (type != null) {
                content.put(type, type.endsWith("json") ? Map.of("schema", rows(name)) : Map.of());
            }
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("description", naming.of(dataSet));
        if (!content.isEmpty()) {
            answer.put("content", content);
        }
        operation.put("responses", Map.of("200", answer));
        return operation;
    }

    private static Map<String, Object> rows(String name) {
        Map<String, Object> rows = new LinkedHashMap<>();
        rows.put("type", "array");
        rows.put("items", Map.of("$ref", "#/components/schemas/" + name));
        return rows;
    }

    private String say(String key) {
        return naming.of(TEXTS.get(key));
    }
}
