// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example, planned for its own region and for another: what is generated is valid by the official tools. */
class EveryExampleTest {
    private static final String ANOTHER_MUNICIPALITY = "042145";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Path> OUTPUTS = new TreeMap<>();

    @BeforeAll
    static void generate(@TempDir Path folder) throws Exception {
        for (Path plan : ExamplePlan.all()) {
            String name = String.valueOf(plan.getFileName());
            ExamplePlan own = new ExamplePlan(plan, Files.createDirectories(folder.resolve(name)));
            own.generate(Locale.JAPANESE);
            OUTPUTS.put(name, own.output());
            Path elsewhere = Files.createDirectories(folder.resolve(name + "-elsewhere"));
            ExamplePlan other = ExamplePlan.elsewhere(plan, ANOTHER_MUNICIPALITY, elsewhere);
            other.generate(Locale.ENGLISH);
            OUTPUTS.put(name + " elsewhere", other.output());
        }
        assertTrue(OUTPUTS.size() >= 14, "each of the six domains has an example, two have more: " + OUTPUTS.keySet());
    }

    private static List<Path> files(String pattern) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path output : OUTPUTS.values()) {
            try (Stream<Path> all = Files.walk(output)) {
                all.filter(file -> output.relativize(file).toString().matches(pattern))
                        .sorted()
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Program.Answer validate(String kind, List<Path> files) throws Exception {
        List<String> command = new ArrayList<>(List.of("node", "validate.js", kind));
        files.forEach(file -> command.add(file.toString()));
        return Program.run(Program.TOOLS, Map.of(), command.toArray(String[]::new));
    }

    private static void assertObjects(String kind, Path good, String from, String to, Path folder) throws Exception {
        Path broken = folder.resolve("broken");
        String before = Files.readString(good);
        String after = before.replace(from, to);
        assertNotEquals(before, after);
        Files.writeString(broken, after);
        assertEquals(1, validate(kind, List.of(broken)).status(), kind + " must be able to object");
    }

    @Test
    void theOfficialParserAcceptsEveryAsyncApiDocument(@TempDir Path folder) throws Exception {
        List<Path> files = files("asyncapi\\.yaml");
        assertEquals(OUTPUTS.size(), files.size());
        validate("asyncapi", files).orFail();
        assertObjects("asyncapi", files.getFirst(), "'#/components/messages/", "'#/components/message/", folder);
    }

    @Test
    void anOfficialValidatorAcceptsEveryOpenApiDocument(@TempDir Path folder) throws Exception {
        List<Path> files = files("openapi/.*\\.yaml");
        assertFalse(files.isEmpty());
        validate("openapi", files).orFail();
        assertObjects("openapi", files.getFirst(), "operationId: ", "operationid: ", folder);
    }

    @Test
    void everyDashboardIsOfGrafanasTypes(@TempDir Path folder) throws Exception {
        List<Path> files = files("deployment/dashboard/dashboards/.*\\.json");
        assertFalse(files.isEmpty());
        validate("dashboard", files).orFail();
        assertObjects("dashboard", files.getFirst(), "\"schemaVersion\": ", "\"versionOfSchema\": ", folder);
    }

    @Test
    void everyThingDescriptionIsValidByTheOfficialSchema() throws Exception {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(Files.newInputStream(ExamplePlan.ROOT.resolve("bundles/org.minato.generate.tests/src/org/"
                        + "minato/generate/schema/td-json-schema-validation.json")));
        List<Path> files = files("things/[^/]*\\.td\\.jsonld");
        assertFalse(files.isEmpty());
        for (Path file : files) {
            assertEquals(Set.of(), schema.validate(JSON.readTree(file.toFile())), file.toString());
        }
    }

    @Test
    void everyComposeFileIsValidByTheOfficialSchema() throws Exception {
        ObjectNode text = (ObjectNode) JSON.readTree(
                Objects.requireNonNull(EveryExampleTest.class.getResourceAsStream("schema/compose-spec.json")));
        withoutIds(text);
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V201909).getSchema(text);
        List<Path> files = files("deployment/compose\\.yaml");
        assertEquals(OUTPUTS.size(), files.size());
        for (Path file : files) {
            ObjectNode compose = JSON.valueToTree(ComposeModel.load(file));
            assertEquals(Set.of(), schema.validate(compose), file.toString());
            compose.put("service", "x");
            assertFalse(schema.validate(compose).isEmpty(), "the schema must be able to object");
        }
    }

    /** The schema says draft 2019-09, but keeps "id" of an older draft. */
    private static void withoutIds(JsonNode schema) {
        if (schema instanceof ObjectNode object && schema.path("id").isTextual()) {
            object.remove("id");
        }
        schema.forEach(EveryExampleTest::withoutIds);
    }

    @Test
    void dockerComposeReadsEveryComposeFile(@TempDir Path folder) throws Exception {
        for (Path file : files("deployment/compose\\.yaml")) {
            Program.run(file.getParent(), Map.of(), "docker-compose", "-f", file.toString(), "config", "--quiet")
                    .orFail();
        }
        Path broken = Files.writeString(folder.resolve("compose.yaml"), "services:\n  a:\n    image: x\n    oops: 1\n");
        assertNotEquals(
                0,
                Program.run(folder, Map.of(), "docker-compose", "-f", broken.toString(), "config", "--quiet")
                        .status());
    }

    @Test
    void everythingThatAComposeFileNamesIsThereAndFits() throws Exception {
        for (Path file : files("deployment/compose\\.yaml")) {
            Path deployment = Objects.requireNonNull(file.getParent());
            Program.run(deployment, Map.of(), "sh", "secrets/make.sh", "mqtt.example.jp", "192.0.2.1")
                    .orFail();
            ComposeModel compose = new ComposeModel(file);
            Set<String> ports = new TreeSet<>();
            Set<String> networks = new TreeSet<>();
            Set<String> volumes = new TreeSet<>();
            Set<String> secrets = new TreeSet<>();
            for (String service : compose.section("services").keySet()) {
                Map<String, Object> content = compose.service(service);
                networks.addAll(ComposeModel.list(content.get("networks")));
                secrets.addAll(compose.secrets(service).keySet());
                ComposeModel.map(content.get("depends_on")).keySet().forEach(other -> {
                    assertTrue(compose.section("services").containsKey(other), other);
                    assertTrue(compose.service(other).containsKey("healthcheck"), other + " is waited for");
                });
                Set<String> targets = new TreeSet<>();
                for (ComposeModel.Mount mount : compose.mounts(service)) {
                    assertTrue(targets.add(mount.target()), mount.target() + " twice in " + service);
                    if (mount.volume().isEmpty()) {
                        assertTrue(Files.exists(mount.source()), mount.source() + " of " + service);
                        assertTrue(mount.readOnly(), mount.source() + " of " + service);
                    } else {
                        volumes.add(mount.volume());
                    }
                }
                for (String port : ComposeModel.list(content.get("ports"))) {
                    String[] parts = port.split(":");
                    assertTrue(ports.add(parts[parts.length - 2]), "port given twice: " + port);
                    assertListens(deployment, service, parts[parts.length - 1]);
                }
                namedPathsAreMounted(compose, service, targets);
                String image = String.valueOf(content.get("image"));
                assertTrue(image.matches("[a-z/-]+:\\d+\\.\\d+(\\.\\d+)?(-[a-z]+)?"), image + " is pinned");
            }
            assertEquals(compose.section("networks").keySet(), networks, file.toString());
            assertEquals(compose.section("volumes").keySet(), volumes, file.toString());
            assertEquals(compose.section("secrets").keySet(), secrets, file.toString());
            noFileHoldsASecret(deployment, compose);
        }
    }

    /** What a container listens on by its configuration. */
    private static void assertListens(Path deployment, String service, String port) throws IOException {
        boolean listens = switch (service) {
            case "broker" ->
                Files.readAllLines(deployment.resolve("broker/mosquitto.conf")).contains("listener " + port);
            case "ingestion" ->
                Files.readString(deployment.resolve("ingestion/settings.js")).contains("process.env.PORT || " + port);
            case "dashboard" -> port.equals("3000");
            default -> false;
        };
        assertTrue(listens, service + " does not listen on " + port);
    }

    /** Paths of the container that the configuration of a service names. */
    private static void namedPathsAreMounted(ComposeModel compose, String service, Set<String> targets)
            throws IOException {
        Pattern path = Pattern.compile("/(run/secrets|mosquitto/config|var/lib/minato-dashboards)[A-Za-z0-9./-]*");
        StringBuilder texts = new StringBuilder(compose.service(service).toString());
        for (ComposeModel.Mount mount : compose.mounts(service)) {
            if (mount.target().startsWith("/run/secrets") || !mount.volume().isEmpty()) {
                continue;
            }
            try (Stream<Path> all = Files.walk(mount.source())) {
                for (Path file : all.filter(Files::isRegularFile)
                        .filter(each -> each.toString().matches(".*\\.(conf|yaml)"))
                        .toList()) {
                    texts.append('\n').append(Files.readString(file));
                }
            }
        }
        Matcher found = path.matcher(texts);
        while (found.find()) {
            String named = found.group().replaceFirst(":ro$", "");
            assertTrue(targets.contains(named), service + " reads " + named + ", which is not mounted: " + targets);
        }
    }

    private static void noFileHoldsASecret(Path deployment, ComposeModel compose) throws IOException {
        Set<String> values = new TreeSet<>();
        for (String service : compose.section("services").keySet()) {
            for (Path secret : compose.secrets(service).values()) {
                values.add(Files.readString(secret).strip());
            }
        }
        try (Stream<Path> all = Files.walk(deployment)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                boolean made = file.startsWith(deployment.resolve("secrets"))
                        && !file.toString().endsWith(".txt");
                if (!made) {
                    String text = Files.readString(file);
                    values.forEach(value -> assertFalse(text.contains(value), file + " holds a secret"));
                }
            }
        }
    }

    @Test
    void theStoreTakesWhatEveryDeploymentStartsWith() throws Exception {
        List<Path> composes = files("deployment/compose\\.yaml");
        try (RunningDeployment running =
                new RunningDeployment(Objects.requireNonNull(composes.getFirst().getParent()))) {
            running.startStore();
            for (Path compose : composes) {
                running.initialiseAnewFrom(Objects.requireNonNull(compose.getParent()));
                String open = running.sql("SELECT count(*) FROM information_schema.role_table_grants"
                        + " WHERE grantee = 'PUBLIC' AND table_schema NOT IN ('pg_catalog', 'information_schema')");
                assertEquals("0", open, "nothing is granted to everybody: " + compose);
                assertNotEquals("0", running.sql("SELECT count(*) FROM pg_roles WHERE rolname LIKE 'actor_%'"));
            }
        }
    }
}
