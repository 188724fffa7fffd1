// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minato.model.base.Standing;
import org.minato.model.rules.ClauseKind;

class HomeRulesTest {

    @Test
    void everyTopicMakesPoint12OfTheSecurityGuidelineConcrete() {
        var topics = Books.ALL
                .clauses(Books.ALL.book("home.r3"))
                .filter(clause -> clause.getKind() == ClauseKind.TOPIC)
                .toList();
        assertEquals(3, topics.size());
        topics.forEach(clause ->
                assertEquals(List.of("common.security-guideline#12"), clause.getRefines(), clause.getNumber()));
    }

    @Test
    void onlyExamplesAreRequirements() {
        Books.ALL
                .clauses(Books.ALL.book("home.r3"))
                .forEach(clause -> assertEquals(
                        clause.getStanding() == Standing.ILLUSTRATIVE ? ClauseKind.REQUIREMENT : ClauseKind.TOPIC,
                        clause.getKind(),
                        clause.getNumber()));
    }

    @Test
    void noActualDateIsClaimed() {
        assertTrue(Books.ALL.book("home.r3").getEvents().stream().allMatch(event -> event.getActual() == null));
    }
}
