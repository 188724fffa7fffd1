// SPDX-License-Identifier: EPL-2.0
package org.minato.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.core.finding.Finding;

/** Links between proposals and rule books that lead nowhere are findings. */
class ProposalKeysTest {

    @Test
    void aProposalThatNamesABookOrClauseThatIsNotThereIsAFinding(@TempDir Path folder) throws IOException {
        Fishery fishery = new Fishery(folder);
        fishery.edit("smart-fishery.refmodel", text -> text.replace("</refmodel:ReferenceModel>", """
              <proposals id="lost" nameJa="提言" nameEn="Proposal" ruleBook="no.such">
                <clauses>fisheries.r9#99</clauses>
              </proposals>
              <proposals id="sound" nameJa="提言" nameEn="Proposal" ruleBook="fisheries.r9">
                <clauses>fisheries.r9#3</clauses>
              </proposals>
            </refmodel:ReferenceModel>
            """));
        List<Finding> found = unresolved(fishery.open());
        assertEquals(List.of("lost", "lost"), ids(found));
        assertTrue(found.stream().anyMatch(finding -> finding.message().en().contains("no.such")), found.toString());
    }

    @Test
    void aBookWhoseProposalTheModelDoesNotHaveIsAFinding(@TempDir Path folder) throws IOException {
        Fishery fishery = new Fishery(folder);
        fishery.write("town.rulebook", """
            <?xml version="1.0" encoding="UTF-8"?>
            <rules:RuleBook xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:rules="urn:minato:rules:1"
                formatVersion="1" id="town" nameJa="町の基準" nameEn="Town criteria" proposal="smart-fishery#gone"/>
            """);
        List<Finding> found = unresolved(fishery.open("town.rulebook"));
        assertEquals(List.of("smart-fishery"), ids(found));
        assertTrue(found.get(0).message().ja().contains("gone"), found.toString());
    }

    private static List<Finding> unresolved(Fishery fishery) {
        Stream<Finding> all = fishery.findings().stream();
        return all.filter(finding -> finding.ruleId().equals("minato.structure/key-unresolved"))
                .filter(finding -> finding.message().en().contains("roposal")
                        || finding.location().elementPath().contains("lost"))
                .toList();
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.location().elementId()).toList();
    }
}
