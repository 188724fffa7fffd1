// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minato.cli.internal.Call;
import org.w3c.dom.Element;

/** Each format is valid by its own standard, on the example and on broken models. */
class FormatsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TWIN = "examples/broken/fisheries/access-right-removed/smart-fishery.refmodel";
    private static final String PLAN = "examples/fisheries/ikata.plan";
    private static final String PATH = "examples/broken/fisheries/path-through-a-step";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "examples/fisheries",
                PATH,
                "examples/broken/fisheries/rule-with-type-error",
                "examples/broken/fisheries/truncated",
                "examples/broken/fisheries/duplicate-id"
            })
    void sarifIsValidByTheOfficialSchema(String input) throws Exception {
        JsonNode log = sarif(input);
        assertEquals(
                Set.of(),
                Set.copyOf(schema(SpecVersion.VersionFlag.V4, sarifSchema()).validate(log)),
                input);
    }

    @Test
    void sarifHasOneRuleForEachClauseAndRefersToIt() throws Exception {
        JsonNode run = sarif("examples/fisheries").path("runs").get(0);
        Set<String> ids = new HashSet<>();
        run.path("tool")
                .path("driver")
                .path("rules")
                .forEach(rule -> assertTrue(ids.add(rule.path("id").asText())));
        assertTrue(ids.contains("fisheries.r9/E1"), ids.toString());
        for (JsonNode result : run.path("results")) {
            JsonNode rule =
                    run.at("/tool/driver/rules/" + result.path("ruleIndex").asInt());
            assertEquals(result.path("ruleId").asText(), rule.path("id").asText());
        }
    }

    @Test
    void sarifShowsThePathTheElementAndTheFile() throws Exception {
        JsonNode result = null;
        for (JsonNode candidate : sarif(PATH).at("/runs/0/results")) {
            result = candidate.path("ruleId").asText().equals("fisheries.r9/E1") ? candidate : result;
        }
        JsonNode found = Objects.requireNonNull(result);
        assertTrue(found.at("/codeFlows/0/threadFlows/0/locations").size() > 2, found.toString());
        JsonNode location = found.at("/locations/0");
        assertEquals(
                PATH + "/smart-fishery.refmodel",
                location.at("/physicalLocation/artifactLocation/uri").asText());
        assertEquals(
                "SRCROOT",
                location.at("/physicalLocation/artifactLocation/uriBaseId").asText());
        assertTrue(location.at("/physicalLocation/region/startLine").asInt() > 1);
        assertFalse(
                location.at("/logicalLocations/0/fullyQualifiedName").asText().isEmpty());
    }

    @Test
    void sarifSuppressesWhatIsWaived() throws Exception {
        JsonNode suppressed = null;
        for (JsonNode candidate : sarif(PLAN).at("/runs/0/results")) {
            suppressed = candidate.has("suppressions") ? candidate : suppressed;
        }
        JsonNode found = Objects.requireNonNull(suppressed);
        assertEquals("fisheries.r9/E2", found.path("ruleId").asText());
        assertFalse(found.at("/suppressions/0/justification").asText().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate examples/fisheries --format json",
                "validate " + PATH + " --format json",
                "validate examples/broken/fisheries/truncated --format json",
                "conformance " + PLAN + " --format json",
                "conformance examples/fisheries/smart-fishery.refmodel --format json",
                "impact fisheries.r9 examples/fisheries --format json",
                "impact examples/fisheries/ikata.plan#allocation-gateway examples/fisheries --format json",
                "report examples/fisheries --format json",
                "diff examples/fisheries/smart-fishery.refmodel " + TWIN + " --format json",
                "adopt " + PLAN + " " + TWIN + " --dry-run --format json",
                "rules --format json",
                "rules fisheries.r9 health.r6 --format json",
                "domains --format json",
                "tasks " + PLAN + " --format json",
                "regions 町 --format json"
            })
    void jsonIsValidByTheDocumentedSchema(String line) throws Exception {
        String schema = Files.readString(Call.repository().resolve("docs/formats/cli-output-1.schema.json"));
        JsonNode result = JSON.readTree(Call.minato(line.split(" ")).out());
        assertEquals(
                Set.of(),
                Set.copyOf(schema(SpecVersion.VersionFlag.V202012, schema).validate(result)),
                line);
    }

    @Test
    void rulesSayWhatTheyAreAndThatTodaysLawIsToBeChecked() throws Exception {
        JsonNode book = JSON.readTree(
                        Call.minato("rules", "fisheries.r9", "--format", "json").out())
                .at("/ruleBooks/0");
        assertEquals("fisheries", book.path("domain").asText());
        assertTrue(book.at("/advice/ja").asText().contains("2017-04-25"), book.toString());
        assertEquals("fisheries.r9#1", book.at("/clauses/0/key").asText());
        JsonNode way = book.at("/clauses/0/discharge/0");
        assertEquals("question", way.path("by").asText());
        assertEquals("DataStore", way.path("scope").asText());
    }

    @Test
    void rulesShowWhatAnAmendmentHasChangedAndTheOriginal(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("today.rulebook");
        Files.writeString(file, """
            <?xml version="1.0" encoding="UTF-8"?>
            <rules:RuleBook xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:rules="urn:minato:rules:1"
                formatVersion="1" id="today" nameJa="今の値" nameEn="Values of today">
              <amendments id="a" ruleBook="fisheries.r9" element="fisheries.r9" feature="citation" value="MIC 80"
                  reasonJa="頁" reasonEn="page" date="2026-11-22"/>
            </rules:RuleBook>
            """);
        String json = Call.minato("rules", file.toString(), "--format", "json").out();
        JsonNode book = JSON.readTree(json).at("/ruleBooks/0");
        assertEquals("fisheries.r9", book.path("id").asText());
        assertEquals("MIC 80", book.path("citation").asText());
        JsonNode amendment = book.at("/amendments/0");
        assertEquals("MIC 8", amendment.path("original").asText());
        assertEquals("MIC 80", amendment.path("value").asText());
        assertEquals("today", amendment.path("by").asText());
        String schema = Files.readString(Call.repository().resolve("docs/formats/cli-output-1.schema.json"));
        assertEquals(
                Set.of(),
                Set.copyOf(schema(SpecVersion.VersionFlag.V202012, schema).validate(JSON.readTree(json))));
        assertTrue(Call.minato("rules", file.toString()).out().contains("\"MIC 8\" is now \"MIC 80\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules --format oscal", "rules fisheries.r9 --format oscal --lang ja"})
    void oscalIsValidByTheOfficialSchema(String line) throws Exception {
        JsonNode catalog = JSON.readTree(Call.minato(line.split(" ")).out());
        assertEquals(
                Set.of(),
                Set.copyOf(schema(SpecVersion.VersionFlag.V7, resource("oscal-catalog-schema-1.1.2.json"))
                        .validate(catalog)),
                line);
    }

    @Test
    void oscalHasAControlForEachClauseWithItsTextInBothLanguagesAndItsSource() throws Exception {
        JsonNode catalog = JSON.readTree(Call.minato("rules", "fisheries.r9", "--format", "oscal")
                        .out())
                .path("catalog");
        JsonNode control = catalog.at("/groups/0/groups/0/controls/0");
        assertEquals("fisheries.r9.1", control.path("id").asText());
        assertEquals("ja", control.at("/parts/0/parts/0/class").asText());
        assertEquals("en", control.at("/parts/0/parts/1/class").asText());
        String source = control.at("/links/0/href").asText();
        Set<String> resources = new HashSet<>();
        catalog.at("/back-matter/resources")
                .forEach(resource -> resources.add("#" + resource.path("uuid").asText()));
        assertTrue(resources.contains(source), source);
        Set<String> ids = new HashSet<>();
        catalog.findValuesAsText("id").forEach(id -> assertTrue(ids.add(id), id));
    }

    @Test
    void oscalIsTheSameEachTime() {
        String first = Call.minato("rules", "--format", "oscal").out();
        assertEquals(first, Call.minato("rules", "--format", "oscal").out());
    }

    @Test
    void junitCountsWhatItSays() throws Exception {
        Element suites = xml(Call.minato("validate", PATH, "--format", "junit").out());
        var list = suites.getElementsByTagName("testsuite");
        assertEquals(1, list.getLength());
        Element suite = (Element) list.item(0);
        assertEquals(
                Integer.parseInt(suite.getAttribute("tests")),
                suite.getElementsByTagName("testcase").getLength());
        assertEquals("1", suite.getAttribute("failures"));
        assertEquals(1, suite.getElementsByTagName("failure").getLength());
        assertEquals(
                Integer.parseInt(suite.getAttribute("skipped")),
                suite.getElementsByTagName("skipped").getLength());
    }

    @Test
    void junitSkipsAClauseWhoseFindingsAreWaived() throws Exception {
        Element suites = xml(Call.minato("validate", PLAN, "--format", "junit").out());
        var cases = suites.getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            Element test = (Element) cases.item(i);
            if (test.getAttribute("classname").equals("fisheries.r9")
                    && test.getAttribute("name").equals("E2")) {
                Element skipped = (Element) test.getElementsByTagName("skipped").item(0);
                assertTrue(skipped.getAttribute("message").contains("waived"), skipped.getAttribute("message"));
                assertEquals(0, test.getElementsByTagName("failure").getLength());
                return;
            }
        }
        throw new AssertionError("no test case for fisheries.r9 E2");
    }

    @Test
    void anExpiredWaiverIsAFindingAndSuppressesNothing() throws Exception {
        JsonNode results = JSON.readTree(Call.minato("validate", PLAN, "--format", "sarif", "--date", "2099-01-01")
                        .out())
                .at("/runs/0/results");
        Set<String> rules = new HashSet<>();
        for (JsonNode result : results) {
            rules.add(result.path("ruleId").asText());
            assertFalse(result.has("suppressions"), result.toString());
        }
        assertTrue(rules.contains("minato.structure/waiver-expired"), rules.toString());
        assertTrue(rules.contains("fisheries.r9/E2"), rules.toString());
    }

    @Test
    void aFindingNamesTheCheckThatGaveItAndItsPath() throws Exception {
        JsonNode findings = JSON.readTree(
                        Call.minato("validate", PATH, "--format", "json").out())
                .path("findings");
        for (JsonNode finding : findings) {
            if (finding.path("rule").asText().equals("fisheries.r9/E1")) {
                assertFalse(finding.path("origin").asText().isEmpty(), finding.toString());
                assertTrue(finding.path("path").size() > 2, finding.toString());
                return;
            }
        }
        throw new AssertionError(findings.toString());
    }

    @Test
    void junitReportsAnUnreadableFileAsAnError() throws Exception {
        Element suites = xml(Call.minato("validate", "examples/broken/fisheries/truncated", "--format", "junit")
                .out());
        assertEquals(1, suites.getElementsByTagName("error").getLength());
    }

    @Test
    void conformanceIsATableInEveryFormat(@TempDir Path folder) throws Exception {
        Call text = Call.minato("conformance", PLAN, "--lang", "ja");
        assertTrue(text.out().contains("[未決定]"), text.out());
        Call html = Call.minato("conformance", PLAN, "--format", "html");
        assertTrue(html.out().contains("<html lang=\"en\">"), html.out());
        assertFalse(html.out().contains("<script"), html.out());
        Path csv = folder.resolve("c.csv");
        assertEquals(
                0,
                Call.minato("conformance", PLAN, "--format", "csv", "--output", csv.toString())
                        .status());
        String lines = Files.readString(csv);
        assertTrue(lines.startsWith("\uFEFFRule book,"), lines);
        assertTrue(lines.contains("\r\nfisheries.r9,"), lines);
    }

    private static JsonNode sarif(String input) throws Exception {
        return JSON.readTree(Call.minato("validate", input, "--format", "sarif").out());
    }

    private static JsonSchema schema(SpecVersion.VersionFlag version, String schema) {
        return JsonSchemaFactory.getInstance(version).getSchema(schema);
    }

    private static String sarifSchema() throws Exception {
        return resource("sarif-schema-2.1.0.json");
    }

    private static String resource(String name) throws Exception {
        try (InputStream stream = Objects.requireNonNull(FormatsTest.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Element xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }
}
