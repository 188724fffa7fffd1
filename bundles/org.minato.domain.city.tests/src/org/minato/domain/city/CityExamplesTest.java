// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.city;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.Application;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.Service;
import org.minato.model.refmodel.TransportSecurity;
import org.minato.rules.ClauseState;
import org.minato.testkit.ExampleFile;

class CityExamplesTest {

    private final ExampleFile plan = Books.example("kochi.plan");

    @Test
    void modelAndPlanAreFreeOfTroubles() {
        assertEquals(List.of(), Books.example("emergency-response.refmodel").troubles());
        assertEquals(List.of(), plan.troubles());
    }

    @Test
    void thePlanLeavesOpenAndWaitingWhatItsReadmeNames() {
        assertEquals(
                Map.ofEntries(
                        Map.entry("city.r1#1", ClauseState.OPEN),
                        Map.entry("city.r1#2", ClauseState.MET),
                        Map.entry("city.r1#3", ClauseState.MET),
                        Map.entry("city.r1#4", ClauseState.MET),
                        Map.entry("city.r1#E1", ClauseState.MET),
                        Map.entry("city.r2#1", ClauseState.WAITING),
                        Map.entry("city.r2#2", ClauseState.MET),
                        Map.entry("city.r2#3", ClauseState.MET),
                        Map.entry("city.r2#E1", ClauseState.MET),
                        Map.entry("city.r2#E2", ClauseState.MET),
                        Map.entry("city.r2#E3", ClauseState.MET)),
                plan.states("city."));
    }

    @Test
    void aDroneThatBearsLessWindThanThePlanAsksForBreaksTheTopic() {
        plan.file().plan().orElseThrow().getStatements().stream()
                .filter(statement -> "r1-3-wind".equals(statement.getQuestion()))
                .forEach(statement -> statement.setValue("12 m/s"));
        assertEquals(ClauseState.BROKEN, plan.state("city.r1#3"));
    }

    @Test
    void withoutAValueFromTheConsortiumThePerformanceIsOpen() {
        plan.file()
                .plan()
                .orElseThrow()
                .getStatements()
                .removeIf(statement -> "r1-3-rain".equals(statement.getQuestion()));
        assertEquals(ClauseState.OPEN, plan.state("city.r1#3"));
    }

    @Test
    void aSystemWithoutAccessRightsBreaksTheExampleClause() {
        Service system = plan.element(Service.class, "hecatoncheir");
        List.copyOf(system.getAccessRights()).forEach(right -> EcoreUtil.delete(right));
        assertEquals(ClauseState.BROKEN, plan.state("city.r2#E1"));
    }

    @Test
    void anotherUserOfTheHeadquartersScreenNeedsTheRightToReadVitalSigns() {
        plan.element(Application.class, "hq-screen").getUsers().add(plan.element(Actor.class, "pilots"));
        assertEquals(ClauseState.BROKEN, plan.state("city.r2#E2"));
    }

    @Test
    void unprotectedVideoBreaksTheExampleClause() {
        plan.element(DataFlow.class, "flow-drone").setTransportSecurity(TransportSecurity.NONE);
        assertEquals(ClauseState.BROKEN, plan.state("city.r2#E3"));
    }

    @Test
    void theRulesOwnFixProtectsTheVideo() {
        plan.element(DataFlow.class, "flow-drone").setTransportSecurity(TransportSecurity.NONE);
        plan.putRight("city.r2#E3", "Protect by TLS and authenticate by certificate");
        assertEquals(ClauseState.MET, plan.state("city.r2#E3"));
    }
}
