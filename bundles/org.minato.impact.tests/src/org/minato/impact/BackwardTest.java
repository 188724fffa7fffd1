// SPDX-License-Identifier: EPL-2.0
package org.minato.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.minato.impact.ForwardTest.keys;
import static org.minato.impact.ForwardTest.only;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an element, or a line, to why it is there. */
class BackwardTest {

    private static final String PROPOSAL = """
          <proposals id="keep-short" nameJa="保存を短く" nameEn="Keep short" textJa="短く" textEn="short" ruleBook="fisheries.r9" problems="problem-images">
            <clauses>fisheries.r9#3</clauses>
            <evidence id="seen" nameJa="画像がたまった" nameEn="Images piled up" concerns="underwater-raw"/>
          </proposals>
        """;

    @Test
    void anElementLeadsToTheClausesThatLookAtIt(@TempDir Path folder) throws IOException {
        Link data = new Fishery(folder).open().back("catch-record");
        Set<String> clauses = keys(data, LinkKind.CLAUSE);
        assertTrue(clauses.containsAll(Set.of("fisheries.r9#1", "fisheries.r9#3")), clauses.toString());
        assertTrue(clauses.stream().noneMatch(key -> key.startsWith("minato.")), clauses.toString());
        Link three = data.links(LinkKind.CLAUSE).stream()
                .filter(link -> link.key().equals("fisheries.r9#3"))
                .findFirst()
                .orElseThrow();
        assertTrue(!three.links(LinkKind.QUESTION).isEmpty());
        assertTrue(only(three, LinkKind.PLAN).note().en().contains("Met"), three.toString());
    }

    @Test
    void anElementThatAPlanUsesLeadsToWhatRefersToIt(@TempDir Path folder) throws IOException {
        Set<String> referring = keys(new Fishery(folder).open().back("buoy"), LinkKind.ELEMENT);
        assertTrue(referring.contains("ikata#allocation-buoy-north"), referring.toString());
    }

    @Test
    void anElementThatNoClauseLooksAtLeadsToThoseOfWhatContainsIt(@TempDir Path folder) throws IOException {
        Fishery fishery = new Fishery(folder).open();
        String inside = String.valueOf(fishery.element("buoy")
                .eContents()
                .get(0)
                .eGet(fishery.element("buoy").eClass().getEIDAttribute()));
        Link part = fishery.back(inside);
        assertEquals(keys(fishery.back("buoy"), LinkKind.CLAUSE), keys(part, LinkKind.CLAUSE), part.toString());
    }

    @Test
    void problemsAndProposalsThatLedToAClauseAreReachedFromTheElementAndBack(@TempDir Path folder) throws IOException {
        Fishery fishery = new Fishery(folder);
        String problem = "problem-images";
        fishery.edit(
                "smart-fishery.refmodel",
                text -> text.replace(
                        "</refmodel:ReferenceModel>",
                        "  <problems id=\"" + problem + "\" nameJa=\"画像\" nameEn=\"Images\"/>\n" + PROPOSAL
                                + "</refmodel:ReferenceModel>"));
        fishery.open();
        Link three = fishery.forward("fisheries.r9#3");
        Link proposal = only(three, LinkKind.PROPOSAL);
        assertEquals(Set.of("smart-fishery#" + problem), keys(proposal, LinkKind.PROBLEM));
        assertEquals(Set.of("smart-fishery#seen"), keys(proposal, LinkKind.OBSERVATION));
        assertEquals(Set.of("smart-fishery#keep-short"), keys(fishery.back("underwater-raw"), LinkKind.PROPOSAL));
        Link back = only(fishery.back(problem), LinkKind.PROPOSAL);
        assertEquals(Set.of("fisheries.r9#3"), keys(back, LinkKind.CLAUSE));
        assertTrue(back.all().anyMatch(link -> link.key().equals("smart-fishery#underwater-raw")), back.toString());
    }

    @Test
    void aLineLeadsToItsElementAndTheClausesThatLookAtIt(@TempDir Path folder) throws IOException {
        Fishery fishery = new Fishery(folder);
        fishery.generate();
        fishery.open();
        Link file = fishery.impact()
                .back(fishery.path("out/units.csv"), "3", fishery.scope())
                .orElseThrow();
        Link part = only(file, LinkKind.PART);
        assertEquals("one", part.key());
        assertEquals(Set.of("ikata#allocation-gateway"), keys(part, LinkKind.ELEMENT));
    }

    @Test
    void aParagraphLeadsToItsClauseAndWhatLedToIt(@TempDir Path folder) throws IOException {
        Fishery fishery = new Fishery(folder);
        fishery.generate();
        fishery.open();
        Link file = fishery.impact()
                .back(fishery.path("out/page.txt"), "保存", fishery.scope())
                .orElseThrow();
        assertEquals(Set.of("fisheries.r9#3"), keys(only(file, LinkKind.PART), LinkKind.CLAUSE));
        assertTrue(fishery.impact()
                .back(fishery.path("out/page.txt"), "そんなものはない", fishery.scope())
                .isEmpty());
        assertTrue(fishery.impact()
                .back(fishery.path("ikata.plan"), "", fishery.scope())
                .isEmpty());
    }
}
