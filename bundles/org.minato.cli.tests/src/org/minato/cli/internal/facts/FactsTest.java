// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.minato.cli.internal.Call;
import org.minato.model.base.Standing;
import org.minato.model.domain.ProcedureTemplate;
import org.minato.model.domain.TechnologyProfile;

/** {@code minato rules --format json} on all installed domains lists what the sources print about rules. */
class FactsTest {

    private static final String ILLUSTRATIVE = "illustrative";

    private final Printed printed;
    private final JsonNode listed;

    FactsTest() throws IOException {
        printed = new Printed();
        Call call = Call.minato("rules", "--format", "json");
        assertEquals(0, call.status(), call.err());
        listed = new ObjectMapper().readTree(call.out()).path("ruleBooks");
    }

    @TestFactory
    Stream<DynamicTest> eachRuleOfTheFirstRoundIsThereAsPrinted() {
        return each(printed.part("rules"))
                .map(rule -> dynamicTest(rule.path("rule").asText(), () -> rule(rule)));
    }

    private void rule(JsonNode rule) {
        JsonNode book = book(rule.path("book").asText());
        String title = ja(book, "title");
        assertTrue(title.startsWith(rule.path("title").asText()), title);
        assertEquals(rule.path("provisionalName").asBoolean(), title.contains("仮称"), "provisional name");
        assertEquals(rule.path("revision").asText(), book.path("revision").asText(), "new or revised");
        assertTrue(ja(book, "custodian").startsWith(rule.path("custodian").asText()), "custodian");
        assertEquals(rule.path("page").asText(), book.path("citation").asText(), "page");
        assertEquals("2017-04-25", book.path("asOf").asText(), "as of");
        assertEquals(List.of(), missing(rule.path("origin"), ja(book, "origin")), "origin");
        assertEquals(List.of(), missing(rule.path("scope"), ja(book, "scope")), "scope");
        published(rule.path("published"), book);
        assertEquals(List.of(), missing(rule.path("covers"), own(book)), "what the rule covers");
        assertEquals(
                List.of(),
                missing(rule.path("articles"), texts(each(book.path("clauses")).map(clause -> clause.path("article")))),
                "articles");
        assertEquals(
                List.of(),
                missing(rule.path("refines"), texts(each(book.path("clauses")).flatMap(c -> each(c.path("refines"))))),
                "clauses of other books that are made concrete");
    }

    /** Planned and actual dates are what the source says, and no other date is claimed for the rule's publication. */
    private static void published(JsonNode expected, JsonNode book) {
        JsonNode event = each(book.path("events"))
                .filter(each -> "published".equals(each.path("phase").asText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no time of publication"));
        assertEquals(expected.path("planned").asText(""), event.path("planned").asText(""), "planned");
        assertEquals(expected.path("actual").asText(""), event.path("actual").asText(""), "actual");
    }

    /** For these the source outlines topics and gives no value, so that nothing but a stated value can be broken. */
    @TestFactory
    Stream<DynamicTest> whatIsOnlyOutlinedIsATopic() {
        return each(printed.part("topicsOnly"))
                .map(JsonNode::asText)
                .map(id -> dynamicTest(id, () -> {
                    List<String> requirements = each(book(id).path("clauses"))
                            .filter(clause ->
                                    !ILLUSTRATIVE.equals(clause.path("standing").asText()))
                            .filter(clause ->
                                    !"topic".equals(clause.path("kind").asText()))
                            .map(clause -> clause.path("number").asText())
                            .toList();
                    assertEquals(List.of(), requirements);
                }));
    }

    @TestFactory
    Stream<DynamicTest> eachListOfPointsIsThereInItsOrder() {
        return each(printed.part("lists"))
                .map(list -> dynamicTest(list.path("book").asText(), () -> points(list)));
    }

    private void points(JsonNode list) {
        JsonNode book = book(list.path("book").asText());
        list.path("chapters").fields().forEachRemaining(chapter -> {
            List<JsonNode> clauses = each(book.path("clauses"))
                    .filter(clause -> ja(clause, "chapter").contains(chapter.getKey()))
                    .toList();
            int from = 0;
            for (JsonNode point : chapter.getValue()) {
                int at = from;
                while (at < clauses.size()
                        && !Printed.plain(ja(clauses.get(at), "text")).contains(Printed.plain(point.asText()))) {
                    at++;
                }
                assertTrue(at < clauses.size(), () -> chapter.getKey() + ": " + point.asText() + " is missing");
                assertEquals(
                        list.path("modality").asText(),
                        clauses.get(at).path("modality").asText(),
                        point.asText());
                from = at + 1;
            }
        });
        if (list.has("published")) {
            published(list.path("published"), book);
        }
        if (list.has("phase")) {
            assertEquals(list.path("phase").asText(), book.path("phase").asText());
        }
        if (list.has("binding")) {
            assertEquals(list.path("binding").asText(), book.path("binding").asText());
        }
    }

    @Test
    void eachDataDistributionCaseIsAQuestion() {
        JsonNode cases = printed.part("cases");
        JsonNode book = book(cases.path("book").asText());
        published(cases.path("published"), book);
        List<String> numbers = new ArrayList<>();
        for (JsonNode clause : book.path("clauses")) {
            String number = clause.path("number").asText();
            numbers.add(number);
            JsonNode facts = cases.path(number);
            assertTrue(facts.isArray(), () -> number + " is no case");
            String title = ja(clause, "title");
            assertEquals(facts.path(0).asText(), title.replace("（＊）", ""), number);
            assertEquals("*".equals(facts.path(3).asText()), title.contains("＊"), number + " added in ver 2.0");
            assertEquals(List.of(), missing(facts, ja(clause, "title") + ja(clause, "text") + "*"), number);
            assertTrue(
                    each(clause.path("discharge"))
                            .anyMatch(by -> "question".equals(by.path("by").asText())),
                    number);
        }
        Set<String> expected = new TreeSet<>();
        cases.fieldNames().forEachRemaining(name -> expected.add(name));
        expected.removeIf(name -> !name.matches("\\d-\\d\\d"));
        assertEquals(25, expected.size());
        assertEquals(List.copyOf(expected), numbers);
    }

    @TestFactory
    Stream<DynamicTest> eachTechnologyHasTheValuesOfTheTable() {
        JsonNode table = printed.part("lpwa").path("table");
        return names(table)
                .map(name -> dynamicTest(name, () -> {
                    TechnologyProfile profile = profiles()
                            .filter(each -> each.getTechnology().getLiteral().equals(name))
                            .findFirst()
                            .orElseThrow();
                    JsonNode row = table.path(name);
                    assertEquals(row.path(0).asText(), profile.getBand());
                    assertEquals(row.path(1).asText(), profile.getUplink());
                    assertEquals(row.path(2).asText(), profile.getDownlink());
                    assertEquals(List.of(), missing(row.path(3), String.valueOf(profile.getBandwidth())));
                    assertEquals(List.of(), missing(row.path(4), String.valueOf(profile.getCoverage())));
                    assertEquals(List.of(), missing(row.path(5), String.valueOf(profile.getStatus())));
                }));
    }

    @Test
    void theOfficesToAskAreThosePrintedAndEachIsThereOnce() {
        JsonNode offices = printed.part("lpwa").path("offices");
        List<ProcedureTemplate> quoted = procedures()
                .filter(procedure -> procedure.getStanding() != Standing.ILLUSTRATIVE)
                .toList();
        List<String> phones = quoted.stream().map(ProcedureTemplate::getPhone).toList();
        assertEquals(names(offices).sorted().toList(), phones.stream().sorted().toList());
        for (ProcedureTemplate procedure : quoted) {
            JsonNode office = offices.path(procedure.getPhone());
            assertEquals(office.path(0).asText(), procedure.getAuthority());
            assertTrue(procedure.getOffice().endsWith(office.path(1).asText()), procedure.getOffice());
            assertTrue(procedure.getQuestionJa().contains("必要となる場合があります"), procedure.getQuestionJa());
        }
        procedures().filter(procedure -> !quoted.contains(procedure)).forEach(procedure -> {
            assertTrue(procedure.getOffice() == null && procedure.getPhone() == null, procedure.getId());
            assertTrue(procedure.getAuthority() == null, procedure.getId());
            assertTrue(procedure.getDescriptionJa().contains("原典"), procedure.getId());
        });
        String texts = own(book(printed.part("lpwa").path("book").asText()));
        names(offices).forEach(phone -> assertTrue(Printed.plain(texts).contains(Printed.plain(phone)), phone));
    }

    @Test
    void everyClauseSaysItsSourceAndHowItIsDischarged() {
        List<String> silent = clauses()
                .filter(key -> !ILLUSTRATIVE.equals(key.clause.path("standing").asText()))
                .filter(key -> !key.clause.has("citation")
                        || !key.clause.has("asOf")
                        || key.clause.path("discharge").isEmpty()
                                && !"information"
                                        .equals(key.clause.path("modality").asText()))
                .map(Key::toString)
                .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void nothingThatIsNotPrintedClaimsToBeQuoted() {
        List<String> invented = clauses()
                .filter(key -> "quoted".equals(key.clause.path("standing").asText()))
                .filter(key -> !printed.holds(ja(key.clause, "text")))
                .map(key -> key + ": " + ja(key.clause, "text"))
                .toList();
        assertEquals("", String.join("\n", invented));
    }

    /** What a plugin of somebody else ships is not compared. */
    @Test
    void noRuleBookIsThereThatTheSourcesDoNotKnow() {
        Set<String> known = new TreeSet<>(Set.of("minato.structure"));
        each(printed.part("rules")).forEach(rule -> known.add(rule.path("book").asText()));
        each(printed.part("lists")).forEach(list -> known.add(list.path("book").asText()));
        known.add(printed.part("cases").path("book").asText());
        known.add(printed.part("lpwa").path("book").asText());
        assertEquals(
                List.copyOf(known),
                each(listed).map(book -> book.path("id").asText()).sorted().toList());
    }

    @Test
    void aTextWithAnInventedWordIsNotPrinted() {
        assertTrue(printed.holds("初期設定に留意する"));
        assertEquals(false, printed.holds("初期設定を変更する"));
    }

    private record Key(String book, JsonNode clause) {
        @Override
        public String toString() {
            return book + "#" + clause.path("number").asText();
        }
    }

    private Stream<Key> clauses() {
        return each(listed)
                .filter(book -> !"minato.structure".equals(book.path("id").asText()))
                .flatMap(book -> each(book.path("clauses"))
                        .map(clause -> new Key(book.path("id").asText(), clause)));
    }

    /** What a book says by itself, apart from our examples. */
    private static String own(JsonNode book) {
        return texts(each(book.path("clauses"))
                .filter(clause -> !ILLUSTRATIVE.equals(clause.path("standing").asText()))
                .flatMap(clause -> Stream.concat(
                        Stream.of(
                                clause.path("title").path("ja"),
                                clause.path("text").path("ja")),
                        each(clause.path("discharge")).map(by -> by.path("text").path("ja")))));
    }

    private static Stream<TechnologyProfile> profiles() {
        return Call.services().domains().all().stream()
                .flatMap(domain -> domain.descriptor().getTechnologies().stream());
    }

    private static Stream<ProcedureTemplate> procedures() {
        return Call.services().domains().all().stream().flatMap(domain -> domain.descriptor().getProcedures().stream());
    }

    private JsonNode book(String id) {
        Optional<JsonNode> found =
                each(listed).filter(book -> id.equals(book.path("id").asText())).findFirst();
        return found.orElseThrow(() -> new AssertionError("no rule book " + id));
    }

    private static List<String> missing(JsonNode expected, String text) {
        String plain = Printed.plain(text);
        return each(expected)
                .map(JsonNode::asText)
                .filter(each -> !plain.contains(Printed.plain(each)))
                .toList();
    }

    private static String texts(Stream<JsonNode> nodes) {
        return String.join("\n", nodes.map(JsonNode::asText).toList());
    }

    private static String ja(JsonNode node, String name) {
        return node.path(name).path("ja").asText();
    }

    private static Stream<JsonNode> each(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private static Stream<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(name -> names.add(name));
        return names.stream();
    }
}
