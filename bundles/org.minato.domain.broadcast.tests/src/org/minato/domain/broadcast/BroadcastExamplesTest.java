// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.broadcast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minato.model.base.Answer;
import org.minato.model.refmodel.Application;
import org.minato.model.refmodel.ConsentKind;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Proposal;
import org.minato.rules.ClauseState;
import org.minato.testkit.ExampleFile;

class BroadcastExamplesTest {

    private final ExampleFile plan = Books.example("yonago.plan");

    @Test
    void modelAndPlanAreFreeOfTroubles() {
        assertEquals(List.of(), Books.example("tv-audience-data.refmodel").troubles());
        assertEquals(List.of(), plan.troubles());
    }

    @Test
    void thePlanWaitsOnlyForTheTrialOfStopping() {
        assertEquals(
                Map.of(
                        "broadcast.r4#35-1", ClauseState.MET,
                        "broadcast.r4#35-3", ClauseState.WAITING,
                        "broadcast.r4#E1", ClauseState.MET,
                        "broadcast.r4#E2", ClauseState.MET),
                plan.states("broadcast."));
    }

    @Test
    void viewingLogsCollectedOnMereNoticeBreakTheFirstParagraph() {
        plan.element(DataFlow.class, "flow-router-platform").getConsent().setKind(ConsentKind.NOTICE);
        assertEquals(ClauseState.BROKEN, plan.state("broadcast.r4#35-1"));
    }

    @Test
    void viewingLogsWithinTheNecessaryRangeNeedNoConsent() {
        plan.element(DataFlow.class, "flow-router-platform").setConsent(null);
        plan.element(DataSet.class, "viewing-log").getProperties().get(0).setValue("true");
        assertEquals(ClauseState.MET, plan.state("broadcast.r4#35-1"));
    }

    @Test
    void aReceiverThatCannotBeStoppedBreaksTheThirdParagraph() {
        plan.element(DataFlow.class, "flow-tv-router").getConsent().setStoppable(Answer.NO);
        assertEquals(ClauseState.BROKEN, plan.state("broadcast.r4#35-3"));
    }

    @Test
    void segmentsOfViewersOnTheShopsScreenBreakTheExampleClause() {
        plan.element(DataFlow.class, "flow-statistics-shop")
                .getDataSets()
                .add(plan.element(DataSet.class, "audience-segment"));
        assertEquals(ClauseState.BROKEN, plan.state("broadcast.r4#E1"));
        assertEquals(
                2, plan.element(Application.class, "shop-screen").getUsers().size());
    }

    @Test
    void theProposalAndTheRuleBookThatItBecameNameEachOther() {
        Proposal proposal = plan.element(Proposal.class, "proposal-viewing-history");
        assertEquals("broadcast.r4", proposal.getRuleBook());
        assertEquals(List.of("broadcast.r4#35-1", "broadcast.r4#35-3"), proposal.getClauses());
        assertEquals(
                plan.model().getId() + "#" + proposal.getId(),
                Books.ALL.book("broadcast.r4").getProposal());
    }

    @Test
    void theRulesOwnFixesPutTheConsentRight() {
        plan.element(DataFlow.class, "flow-router-platform").getConsent().setKind(ConsentKind.NOTICE);
        plan.putRight("broadcast.r4#35-1", "Rely on the explicit consent of the person");
        assertEquals(ClauseState.MET, plan.state("broadcast.r4#35-1"));
        plan.element(DataFlow.class, "flow-tv-router").getConsent().setStoppable(Answer.NO);
        plan.putRight("broadcast.r4#35-3", "Make it stoppable at the person's request");
        assertEquals(ClauseState.WAITING, plan.state("broadcast.r4#35-3"));
    }

    @Test
    void recommendationsMadeFromViewingHistoryNeedTheSameConsent() {
        plan.element(DataFlow.class, "flow-recommend").setConsent(null);
        assertEquals(ClauseState.BROKEN, plan.state("broadcast.r4#35-1"));
    }
}
