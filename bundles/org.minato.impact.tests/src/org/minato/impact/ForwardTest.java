// SPDX-License-Identifier: EPL-2.0
package org.minato.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a book or clause to what it touches. */
class ForwardTest {

    private static final String CONCRETE = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rules:RuleBook xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:rules="urn:minato:rules:1"
            formatVersion="1" id="town" nameJa="町の基準" nameEn="Town criteria" version="1">
          <chapters id="c" number="1">
            <clauses id="town-1" number="1" nameJa="保存は1年" nameEn="Keep a year" kind="requirement">
              <refines>fisheries.r9#3</refines>
              <checks xsi:type="rules:ExpressionCheck" id="kept" nameJa="期間" nameEn="Period"
                  scope="DataSet" where="self.storedIn.size() &gt; 0" require="self.retention.hasValue()"/>
            </clauses>
          </chapters>
        </rules:RuleBook>
        """;

    @Test
    void aClauseLeadsToItsQuestionsAndTheElementsTheyLookAt(@TempDir Path folder) throws IOException {
        Link clause = new Fishery(folder).open().forward("fisheries.r9#3");
        assertEquals(LinkKind.CLAUSE, clause.kind());
        assertEquals(2, clause.links(LinkKind.QUESTION).size());
        Link model = only(clause, LinkKind.MODEL);
        assertEquals("smart-fishery", model.key());
        Set<String> elements = keys(model, LinkKind.ELEMENT);
        assertTrue(elements.contains("smart-fishery#catch-record"), elements.toString());
        assertFalse(elements.contains("smart-fishery#buoy"), elements.toString());
        Link element = model.links(LinkKind.ELEMENT).get(0);
        assertTrue(element.location().orElseThrow().line() > 1);
        assertFalse(element.note().ja().isEmpty());
    }

    @Test
    void aClauseLeadsToWhatPlansStateAttestWaiveAndPin(@TempDir Path folder) throws IOException {
        Fishery fishery = new Fishery(folder).open();
        Link one = only(fishery.forward("fisheries.r9#1"), LinkKind.PLAN);
        assertEquals(List.of("ikata#pin-r9"), List.copyOf(keys(one, LinkKind.PIN)));
        assertEquals(Set.of("ikata#statement-access-decision"), keys(one, LinkKind.STATEMENT));
        assertEquals(Set.of("ikata#attestation-agreement"), keys(one, LinkKind.ATTESTATION));
        Link waived = only(fishery.forward("fisheries.r9#E2"), LinkKind.PLAN);
        assertEquals(Set.of("ikata#waiver-weather"), keys(waived, LinkKind.WAIVER));
        assertTrue(waived.all().anyMatch(link -> link.kind() == LinkKind.FINDING), waived.toString());
    }

    @Test
    void aClauseLeadsToTheParagraphsGeneratedFromIt(@TempDir Path folder) throws IOException {
        Fishery fishery = new Fishery(folder);
        fishery.generate();
        Link file = only(only(fishery.open().forward("fisheries.r9#3"), LinkKind.PLAN), LinkKind.FILE);
        assertEquals("page.txt", file.key());
        assertEquals("保存期間", only(file, LinkKind.PART).label().ja());
    }

    @Test
    void anElementLeadsToItsLineInAFileAlsoAfterPeopleHaveMovedIt(@TempDir Path folder) throws IOException {
        Fishery fishery = new Fishery(folder);
        fishery.generate();
        fishery.write("out/units.csv", "unit,note\r\ntwo,\r\none,\"first\r\nline\"\r\n");
        fishery.open();
        assertEquals(2, line(fishery.back("allocation-buoy-north")));
        assertEquals(3, line(fishery.back("allocation-gateway")));
    }

    private static int line(Link element) {
        Link units = element.links(LinkKind.FILE).stream()
                .filter(file -> file.key().equals("units.csv"))
                .findFirst()
                .orElseThrow();
        return only(units, LinkKind.PART).location().orElseThrow().line();
    }

    @Test
    void aClauseLeadsToTheClausesThatMakeItConcreteAndTheirElements(@TempDir Path folder) throws IOException {
        Fishery fishery = new Fishery(folder);
        fishery.write("town.rulebook", CONCRETE);
        Link clause = fishery.open("town.rulebook").forward("fisheries.r9#3");
        Link refining = only(clause, LinkKind.REFINING);
        assertEquals("town#1", refining.key());
        assertFalse(keys(only(refining, LinkKind.MODEL), LinkKind.ELEMENT).isEmpty());
        assertEquals(Set.of("fisheries.r9#3"), keys(fishery.forward("town#1"), LinkKind.REFINED));
    }

    @Test
    void aClauseOfAnAmendedBookIsStillFoundInItsFile(@TempDir Path folder) throws IOException {
        Fishery fishery = new Fishery(folder);
        fishery.write("town.rulebook", """
            <?xml version="1.0" encoding="UTF-8"?>
            <rules:RuleBook xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:rules="urn:minato:rules:1"
                formatVersion="1" id="town" nameJa="町の基準" nameEn="Town criteria">
              <amendments id="a" ruleBook="fisheries.r9" element="r9-3" feature="article" value="第3条"/>
            </rules:RuleBook>
            """);
        Link clause = fishery.open("town.rulebook").forward("fisheries.r9#3");
        assertTrue(clause.location().orElseThrow().file().toString().endsWith("r9.rulebook"), clause.toString());
        assertTrue(clause.location().orElseThrow().line() > 1, clause.toString());
        assertFalse(keys(only(clause, LinkKind.MODEL), LinkKind.ELEMENT).isEmpty());
    }

    @Test
    void aBookLeadsToAllItsClauses(@TempDir Path folder) throws IOException {
        Link book = new Fishery(folder).open().forward("fisheries.r9");
        assertEquals(LinkKind.RULE_BOOK, book.kind());
        assertTrue(keys(book, LinkKind.CLAUSE)
                .containsAll(Set.of("fisheries.r9#1", "fisheries.r9#2", "fisheries.r9#3", "fisheries.r9#E1")));
    }

    @Test
    void aClauseThatDoesNotExistIsEmpty(@TempDir Path folder) throws IOException {
        Fishery fishery = new Fishery(folder).open();
        assertTrue(fishery.impact().forward("fisheries.r9#99", fishery.scope()).isEmpty());
        assertTrue(fishery.impact().forward("nowhere", fishery.scope()).isEmpty());
    }

    static Link only(Link link, LinkKind kind) {
        List<Link> found = link.links(kind);
        assertEquals(1, found.size(), kind + " below " + link);
        return found.get(0);
    }

    static Set<String> keys(Link link, LinkKind kind) {
        return link.links(kind).stream().map(Link::key).collect(Collectors.toSet());
    }
}
