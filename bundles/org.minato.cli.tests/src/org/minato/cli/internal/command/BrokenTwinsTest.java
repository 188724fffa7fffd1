// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.minato.cli.internal.Call;

/** The broken twins of the examples give exactly the findings that are listed beside them. */
class BrokenTwinsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> eachTwinGivesExactlyTheFindingsListedBesideIt() throws IOException {
        List<Path> twins;
        try (Stream<Path> files = Files.walk(Call.repository().resolve("examples/broken"))) {
            twins = files.filter(file -> file.endsWith("expected.json"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
        assertFalse(twins.isEmpty());
        return twins.stream()
                .map(twin -> dynamicTest(twin.getParent().getFileName() + " " + twin.getFileName(), () -> check(twin)));
    }

    private static void check(Path twin) throws IOException {
        JsonNode expected = JSON.readTree(twin.resolve("expected.json").toFile());
        String date = expected.path("date").asText("2026-12-01");
        String threshold = expected.path("failOn").asText("warning");
        Call call = Call.in(twin, "validate", ".", "--format", "json", "--date", date, "--fail-on", threshold);
        assertEquals(expected.path("exit").asInt(), call.status(), call.out() + call.err());
        JsonNode actual = JSON.readTree(call.out());
        assertEquals(
                findings(expected.path("findings"), "").stream().sorted().toList(),
                findings(actual.path("findings"), "location").stream().sorted().toList(),
                call.out());
        assertEquals(refusals(expected), refusals(actual), call.err());
        checkConformance(twin, date, expected.path("conformance"));
    }

    /** The files that cannot be read, each with the line that the refusal names: 0 for a file as a whole. */
    private static List<String> refusals(JsonNode result) {
        JsonNode unreadable = result.path("unreadable");
        List<String> refusals = new ArrayList<>();
        if (unreadable.isTextual()) {
            refusals.add(unreadable.asText() + ":" + result.path("line").asInt());
        }
        unreadable.forEach(file -> refusals.add(
                file.path("file").asText() + ":" + file.path("line").asInt()));
        return refusals;
    }

    private static void checkConformance(Path twin, String date, JsonNode states) throws IOException {
        if (states.isEmpty()) {
            return;
        }
        Call call = Call.in(twin, "conformance", plan(twin), "--format", "json", "--date", date);
        List<String> actual = new ArrayList<>();
        JSON.readTree(call.out()).path("clauses").forEach(clause -> {
            String key = clause.path("ruleBook").asText() + "#"
                    + clause.path("clause").asText();
            actual.add(key + " " + clause.path("state").asText());
        });
        states.fields().forEachRemaining(entry -> {
            String state = entry.getKey() + " " + entry.getValue().asText().replace('_', '-');
            assertTrue(actual.contains(state), state + " not in " + actual);
        });
    }

    private static String plan(Path twin) throws IOException {
        try (Stream<Path> files = Files.list(twin)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".plan"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * One line for each finding; {@code place} names the object that holds file, line and element, if there is one. Files
     * count by their names: rule books of plugins lie elsewhere in each installation.
     */
    private static List<String> findings(JsonNode findings, String place) {
        List<String> lines = new ArrayList<>();
        for (JsonNode finding : findings) {
            JsonNode location = place.isEmpty() ? finding : finding.path(place);
            List<String> path = new ArrayList<>();
            finding.path("path")
                    .forEach(step -> path.add(
                            step.isTextual()
                                    ? step.asText()
                                    : step.path("location").path("elementId").asText()));
            boolean waived = finding.path("waived").asBoolean() || finding.has("waiver");
            lines.add(String.join(
                    " ",
                    location.path("file").asText().replaceAll(".*/", ""),
                    location.path("line").asText("0"),
                    finding.path(place.isEmpty() ? "ruleId" : "rule").asText(),
                    finding.path("severity").asText(),
                    location.path(place.isEmpty() ? "element" : "elementId").asText(),
                    path.toString(),
                    waived ? "waived" : ""));
        }
        return lines;
    }
}
