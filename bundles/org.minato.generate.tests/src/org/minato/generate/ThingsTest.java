// SPDX-License-Identifier: EPL-2.0
package org.minato.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThingsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonSchema schema(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ThingsTest.class.getResourceAsStream("schema/" + name))) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
        }
    }

    private static Map<String, JsonNode> files(Path folder, String ending) throws IOException {
        Map<String, JsonNode> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                found.put(String.valueOf(file.getFileName()), JSON.readTree(file.toFile()));
            }
        }
        return found;
    }

    @Test
    void everyThingDescriptionIsValidByTheOfficialSchema(@TempDir Path folder) throws IOException {
        FisheryExample example = new FisheryExample(folder);
        example.generate();
        JsonSchema schema = schema("td-json-schema-validation.json");
        Map<String, JsonNode> things = files(example.output("things"), ".td.jsonld");
        assertEquals(8, things.size());
        things.forEach((name, thing) -> assertEquals(Set.of(), schema.validate(thing), name));

        ObjectNode broken = things.values().iterator().next().deepCopy();
        broken.remove("security");
        assertFalse(schema.validate(broken).isEmpty(), "the schema must be able to object");
    }

    @Test
    void everyThingModelIsValidByTheOfficialSchema(@TempDir Path folder) throws IOException {
        FisheryExample example = new FisheryExample(folder);
        example.generate();
        JsonSchema schema = schema("tm-json-schema-validation.json");
        Map<String, JsonNode> models = files(example.output("things/models"), ".tm.jsonld");
        assertEquals(Set.of("buoy.tm.jsonld", "catch-terminal.tm.jsonld", "shore-gateway.tm.jsonld"), models.keySet());
        models.forEach((name, model) -> assertEquals(Set.of(), schema.validate(model), name));

        ObjectNode broken = models.values().iterator().next().deepCopy();
        broken.remove("@type");
        assertFalse(schema.validate(broken).isEmpty(), "the schema must be able to object");
    }

    @Test
    void aBuoySaysWhatTheModelSaysAndNothingMore(@TempDir Path folder) throws IOException {
        FisheryExample example = new FisheryExample(folder);
        example.generate();
        JsonNode thing = JSON.readTree(
                example.output("things/allocation-buoy-north-001.td.jsonld").toFile());
        JsonNode speed = thing.at("/events/current-data/data/properties/f-current-speed");
        assertEquals("流速", speed.get("title").asText());
        assertEquals("Current data", thing.at("/events/current-data/titles/en").asText());
        assertEquals("m/s", speed.get("unit").asText());
        assertEquals(3.0, speed.get("maximum").asDouble());
        assertTrue(
                thing.at("/events/underwater-raw/data/properties/m-underwater-image/type")
                        .isMissingNode(),
                "the model gives no type");
        assertEquals(
                "ikata/allocation-buoy-north-001/current-data",
                thing.at("/events/current-data/forms/0/mqv:filter").asText());
        assertTrue(thing.path("properties").isMissingNode(), "everything that a buoy measures comes as a message");
        assertEquals("models/buoy.tm.jsonld", thing.at("/links/0/href").asText());
        assertEquals(
                "urn:uuid:233dbd7a-6490-3361-94a8-bb7288946cd1", thing.get("id").asText());
        assertFalse(Files.readString(example.output("things/allocation-buoy-north-001.td.jsonld"))
                .matches("(?s).*(password|token)\"\\s*:\\s*\"[^\"]+\".*"));
    }

    @Test
    void idsStayWhenQuantitiesChange(@TempDir Path folder) throws IOException {
        FisheryExample example = new FisheryExample(folder);
        example.generate();
        Map<String, JsonNode> before = files(example.output("things"), ".td.jsonld");
        example.edit("ikata.plan", plan -> plan.replace("quantity=\"3\"", "quantity=\"4\""));
        example.generate();
        Map<String, JsonNode> more = files(example.output("things"), ".td.jsonld");
        assertEquals(9, more.size());
        before.forEach((name, thing) -> assertEquals(
                thing.get("id"), Objects.requireNonNull(more.get(name)).get("id"), name));

        example.edit("ikata.plan", plan -> plan.replace("quantity=\"4\"", "quantity=\"1\""));
        GenerationReport report = example.generate();
        assertEquals(Outcome.REMOVED, FisheryExample.outcome(report, "things/allocation-buoy-north-004.td.jsonld"));
        assertEquals(6, files(example.output("things"), ".td.jsonld").size());
    }

    @Test
    void aThingThatIsNoLongerInstalledButWasEditedStays(@TempDir Path folder) throws IOException {
        FisheryExample example = new FisheryExample(folder);
        example.generate();
        String last = "things/allocation-buoy-north-003.td.jsonld";
        Files.writeString(
                example.output(last),
                Files.readString(example.output(last))
                        .replace("\"title\"", "\"base\": \"https://example.org/\", \"title\""));
        example.edit("ikata.plan", plan -> plan.replace("quantity=\"3\"", "quantity=\"2\""));
        assertEquals(Outcome.ORPHANED, FisheryExample.outcome(example.generate(), last));
        assertTrue(Files.exists(example.output(last)));
    }

    @Test
    void anAddressThatAPersonEnteredSurvivesThreeRounds(@TempDir Path folder) throws IOException {
        FisheryExample example = new FisheryExample(folder);
        example.generate();
        String path = "things/allocation-buoy-north-001.td.jsonld";
        Files.writeString(
                example.output(path),
                Files.readString(example.output(path))
                        .replaceFirst("\"id\":", "\"base\": \"https://example.org/\",\n  \"id\":"));
        for (String name : new String[] {"北の海", "北の灘", "北の湾"}) {
            example.edit("ikata.plan", plan -> plan.replaceFirst("nameJa=\"北[^\"]*\"", "nameJa=\"" + name + "\""));
            assertEquals(Outcome.MERGED, FisheryExample.outcome(example.generate(), path));
            JsonNode merged = JSON.readTree(example.output(path).toFile());
            assertEquals("https://example.org/", merged.get("base").asText());
            assertTrue(merged.get("title").asText().contains(name));
            assertEquals(Set.of(), schema("td-json-schema-validation.json").validate(merged));
        }
    }
}
