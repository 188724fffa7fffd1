// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.education;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minato.model.base.Standing;
import org.minato.model.rules.Clause;
import org.minato.model.rules.ClauseKind;

class EducationRulesTest {

    @Test
    void nothingButExamplesOfOursIsARequirement() {
        List<String> requirements = Books.ALL
                .clauses(Books.ALL.book("education.r7"))
                .filter(clause -> clause.getKind() == ClauseKind.REQUIREMENT)
                .filter(clause -> clause.getStanding() != Standing.ILLUSTRATIVE)
                .map(Clause::getNumber)
                .toList();
        assertEquals(List.of(), requirements);
    }

    @Test
    void noActualDateIsClaimed() {
        assertTrue(Books.ALL.book("education.r7").getEvents().stream().allMatch(event -> event.getActual() == null));
    }

    @Test
    void theInformationNamedByTheSourceIsInTheCommonFormat() {
        String text = String.valueOf(Books.ALL.clause("education.r7", "1").getTextJa());
        for (String information : List.of("成績", "出欠", "学習記録", "出席番号")) {
            assertTrue(text.contains(information), information);
        }
    }
}
