// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Device;
import org.minato.model.refmodel.ExternalSystem;
import org.minato.rules.ClauseState;
import org.minato.testkit.ExampleFile;

class HomeExamplesTest {

    private final ExampleFile plan = Books.example("toyama.plan");

    @Test
    void modelAndPlanAreFreeOfTroubles() {
        assertEquals(List.of(), Books.example("home-test-bed.refmodel").troubles());
        assertEquals(List.of(), plan.troubles());
    }

    @Test
    void thePlanLeavesOpenAndWaitingWhatItsReadmeNames() {
        assertEquals(
                Map.of(
                        "home.r3#1", ClauseState.MET,
                        "home.r3#2", ClauseState.WAITING,
                        "home.r3#3", ClauseState.OPEN,
                        "home.r3#E1", ClauseState.MET,
                        "home.r3#E2", ClauseState.MET,
                        "home.r3#E3", ClauseState.MET),
                plan.states("home."));
    }

    @Test
    void aDeviceThatFailedVerificationMustNotBePlacedInHomes() {
        plan.element(Device.class, "air-conditioner").getProperties().get(0).setValue("failed");
        assertEquals(ClauseState.BROKEN, plan.state("home.r3#E1"));
    }

    @Test
    void aDeviceUnderVerificationMustNotTalkToTheMakerDirectly() {
        plan.element(DataFlow.class, "flow-appliance").setTarget(plan.element(ExternalSystem.class, "maker-system"));
        assertEquals(ClauseState.BROKEN, plan.state("home.r3#E2"));
    }

    @Test
    void vulnerabilitiesMustNotBePublished() {
        plan.element(DataFlow.class, "flow-public").getDataSets().add(plan.element(DataSet.class, "vulnerability"));
        assertEquals(ClauseState.BROKEN, plan.state("home.r3#E3"));
    }
}
