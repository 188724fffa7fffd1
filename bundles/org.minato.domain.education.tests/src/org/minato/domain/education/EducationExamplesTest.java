// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.education;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minato.model.base.Answer;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.rules.ClauseState;
import org.minato.testkit.ExampleFile;

class EducationExamplesTest {

    private final ExampleFile plan = Books.example("hida.plan");

    @Test
    void modelAndPlanAreFreeOfTroubles() {
        assertEquals(List.of(), Books.example("learning-space.refmodel").troubles());
        assertEquals(List.of(), plan.troubles());
    }

    @Test
    void thePlanLeavesOpenAndWaitingWhatItsReadmeNames() {
        assertEquals(
                Map.of(
                        "education.r7#1", ClauseState.WAITING,
                        "education.r7#E3", ClauseState.MET,
                        "education.r7#2", ClauseState.OPEN,
                        "education.r7#E1", ClauseState.MET,
                        "education.r7#E2", ClauseState.MET),
                plan.states("education."));
    }

    @Test
    void consentOfPupilsIsNotThatOfGuardians() {
        plan.element(DataFlow.class, "flow-provide").getConsent().setGivenBy(plan.element(Actor.class, "pupils"));
        assertEquals(ClauseState.BROKEN, plan.state("education.r7#E3"));
    }

    @Test
    void provisionThatGuardiansCannotStopBreaksTheExampleClause() {
        plan.element(DataFlow.class, "flow-provide").getConsent().setStoppable(Answer.NO);
        assertEquals(ClauseState.BROKEN, plan.state("education.r7#E1"));
    }

    @Test
    void gradesUnderRollNumbersMustNotReachTheCompany() {
        plan.element(DataFlow.class, "flow-provide").getDataSets().add(plan.element(DataSet.class, "roll-number"));
        assertEquals(ClauseState.BROKEN, plan.state("education.r7#E2"));
    }

    @Test
    void theRulesOwnFixesPutTheConsentRight() {
        plan.element(DataFlow.class, "flow-provide").getConsent().setGivenBy(plan.element(Actor.class, "pupils"));
        plan.putRight("education.r7#E3", "Rely on the explicit consent of guardians");
        assertEquals(ClauseState.MET, plan.state("education.r7#E3"));
    }
}
