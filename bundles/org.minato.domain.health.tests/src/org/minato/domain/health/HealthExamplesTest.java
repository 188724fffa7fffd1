// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.ECollections;
import org.junit.jupiter.api.Test;
import org.minato.model.base.Quantity;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.RuleSetting;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Device;
import org.minato.model.refmodel.Measurement;
import org.minato.rules.ClauseState;
import org.minato.testkit.ExampleFile;

class HealthExamplesTest {

    private final ExampleFile izumo = Books.example("izumo.plan");
    private final ExampleFile soja = Books.example("soja.plan");

    @Test
    void modelsAndPlansAreFreeOfTroubles() {
        assertEquals(List.of(), Books.example("healthcare-platform.refmodel").troubles());
        assertEquals(
                List.of(), Books.example("incentive-health-service.refmodel").troubles());
        assertEquals(List.of(), izumo.troubles());
        assertEquals(List.of(), soja.troubles());
    }

    @Test
    void thePlansLeaveOpenAndWaitingWhatTheirReadmeNames() {
        assertEquals(
                Map.of(
                        "health.r5#1", ClauseState.MET,
                        "health.r5#2", ClauseState.MET,
                        "health.r5#3", ClauseState.OPEN,
                        "health.r5#E1", ClauseState.MET,
                        "health.r5#E2", ClauseState.MET),
                izumo.states("health."));
        assertEquals(
                Map.of(
                        "health.r6#1", ClauseState.MET,
                        "health.r6#2", ClauseState.WAITING,
                        "health.r6#3", ClauseState.MET),
                soja.states("health."));
    }

    @Test
    void aPedometerThatMiscountsBySixPercentBreaksTheCriteria() {
        soja.element(Measurement.class, "m-wearable").setAccuracy(Quantity.parse("6 %"));
        assertEquals(ClauseState.BROKEN, soja.state("health.r6#1"));
    }

    @Test
    void aPlanMaySetAStricterLimit() {
        RuleSetting setting = DeploymentFactory.eINSTANCE.createRuleSetting();
        setting.setId("stricter");
        setting.setRuleBook("health.r6");
        setting.setParameter("stepError");
        setting.setValue("4 %");
        soja.file().plan().orElseThrow().getRuleSettings().add(setting);
        assertEquals(ClauseState.BROKEN, soja.state("health.r6#1"));
    }

    @Test
    void aStepCounterWithoutACategoryIsNotMissed() {
        soja.element(Device.class, "phone").setCategory("health.vital-meter");
        assertEquals(ClauseState.BROKEN, soja.state("health.r6#3"));
    }

    @Test
    void medicalDataThatReachABusinessAsTheyAreBreakTheExampleClause() {
        DataFlow flow = izumo.element(DataFlow.class, "flow-provide");
        ECollections.setEList(flow.getDataSets(), List.of(izumo.element(DataSet.class, "joined-record")));
        assertEquals(ClauseState.BROKEN, izumo.state("health.r5#E1"));
    }

    @Test
    void theRulesOwnFixFilesThePedometer() {
        soja.element(Device.class, "phone").setCategory("health.vital-meter");
        soja.putRight("health.r6#3", "File as smartphone");
        assertEquals(ClauseState.MET, soja.state("health.r6#3"));
    }
}
