// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minato.model.base.Standing;
import org.minato.model.rules.ClauseKind;
import org.minato.model.rules.LifeCycleEvent;
import org.minato.model.rules.LifeCyclePhase;
import org.minato.model.rules.RuleParameter;

class HealthRulesTest {

    @Test
    void thePedometerCriteriaWerePublishedInApril2017() {
        LifeCycleEvent published = Books.ALL.book("health.r6").getEvents().stream()
                .filter(event -> event.getPhase() == LifeCyclePhase.PUBLISHED)
                .findFirst()
                .orElseThrow();
        assertEquals("2017-04", String.valueOf(published.getActual()));
        assertNull(published.getPlanned());
        assertEquals(LifeCyclePhase.PUBLISHED, Books.ALL.book("health.r6").getPhase());
    }

    @Test
    void theLimitOfTheErrorIsAQuotedParameterWithItsUnit() {
        RuleParameter error = Books.ALL.book("health.r6").getParameters().get(0);
        assertEquals("5 %", error.getValue());
        assertEquals("%", error.getUnit());
        assertEquals(Standing.QUOTED, error.getStanding());
    }

    @Test
    void theJisStandardIsAskedForAndAttestedWithoutANumberThatTheSourceDoesNotGive() {
        var clause = Books.ALL.clause("health.r6", "2");
        assertEquals("JIS規格を満たしていること", clause.getTextJa());
        assertEquals(1, clause.getQuestions().size());
        assertEquals(1, clause.getEvidence().size());
        assertEquals(List.of(), clause.getChecks());
    }

    @Test
    void whatIsPlannedForTheSecondaryUseManualIsNotTakenAsDone() {
        assertTrue(Books.ALL.book("health.r5").getEvents().stream().allMatch(event -> event.getActual() == null));
    }

    @Test
    void theSecondaryUseManualConsistsOfTopicsAndExamples() {
        Books.ALL
                .clauses(Books.ALL.book("health.r5"))
                .forEach(clause -> assertEquals(
                        clause.getStanding() == Standing.ILLUSTRATIVE ? ClauseKind.REQUIREMENT : ClauseKind.TOPIC,
                        clause.getKind(),
                        clause.getNumber()));
    }
}
