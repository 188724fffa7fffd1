// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.minato.core.finding.Finding;
import org.minato.model.base.BaseFactory;
import org.minato.model.base.PropertyValue;
import org.minato.model.deployment.Allocation;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Site;
import org.minato.model.deployment.Waiver;
import org.minato.model.refmodel.DataClass;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.DataStore;
import org.minato.model.refmodel.Measurement;
import org.minato.model.refmodel.RefmodelFactory;
import org.minato.model.refmodel.StepKind;

class StructureRulesTest {
    private static final CheckOptions OPTIONS = CheckOptions.on(Fishery.TODAY).only(Set.of(RuleBooks.STRUCTURE));

    private final Fishery fishery = new Fishery();
    private final RuleBooks books = Book.installed();

    private List<String> findings(Subject subject) {
        return new Checker(books)
                .check(subject, OPTIONS).findings().stream()
                        .map(StructureRulesTest::brief)
                        .toList();
    }

    private static String brief(Finding finding) {
        return finding.clause() + " " + finding.location().elementId();
    }

    private void broken(String... expected) {
        assertEquals(List.of(expected), findings(fishery.subject()));
    }

    @Test
    void aSoundModelAndPlanHaveNoFindings() {
        broken();
        assertEquals(List.of(), findings(Subject.of(fishery.plan())));
    }

    @Test
    void anIdOfAWrongForm() {
        fishery.raw.setId("1 raw");
        broken("id-form 1 raw");
    }

    @Test
    void aNameThatIsMissingInBothLanguages() {
        fishery.raw.setNameEn(" ");
        broken("name-missing raw");
    }

    @Test
    void aFlowWithoutReceiverOrContent() {
        fishery.delivery.setTarget(null);
        fishery.delivery.getDataSets().clear();
        broken("reference-missing delivery", "flow-empty delivery");
    }

    @Test
    void aKeyOrCategoryThatLeadsNowhere() {
        fishery.camera.setCategory("fisheries.submarine");
        broken("key-unresolved camera");
    }

    @Test
    void dataClassedLowerWithoutAStepThatJustifiesIt() {
        fishery.counting.setKind(StepKind.ANALYSE);
        broken("class-lowered counting");
        fishery.counting.setKind(StepKind.ANONYMISE);
        broken("class-lowered counting");
        fishery.counts.setDataClass(DataClass.ANONYMISED);
        broken();
        fishery.counting.setMethodEn(null);
        broken("lowering-unexplained counting");
    }

    @Test
    void aStepInputThatNothingDelivers() {
        fishery.upload.getDataSets().clear();
        fishery.upload.getDataSets().add(fishery.counts);
        broken("input-undelivered counting");
    }

    @Test
    void aConnectionThatTheTableDoesNotAllow() {
        DataStore store = RefmodelFactory.eINSTANCE.createDataStore();
        store.setId("store");
        store.setNameEn("Store");
        fishery.model.getNodes().add(store);
        fishery.flow("wrong", store, fishery.camera, fishery.counts);
        fishery.flow("circle", fishery.app, fishery.app, fishery.counts);
        broken("connection wrong", "connection circle");
    }

    @Test
    void valuesOutOfRange() {
        Measurement measurement = RefmodelFactory.eINSTANCE.createMeasurement();
        measurement.setId("temperature");
        measurement.setNameEn("Temperature");
        measurement.setMinimum(10.0);
        measurement.setMaximum(5.0);
        fishery.camera.getMeasurements().add(measurement);
        fishery.raw.setRetention(Period.ofDays(-1));
        broken("range temperature", "range raw");
    }

    @Test
    void aPropertyThatItsCategoryDoesNotHave() {
        fishery.camera.setCategory("fisheries.smart-buoy");
        PropertyValue value = BaseFactory.eINSTANCE.createPropertyValue();
        value.setId("value");
        value.setKey("fisheries.colour");
        fishery.camera.getProperties().add(value);
        assertEquals(true, findings(fishery.subject()).contains("property-value value"));
    }

    @Test
    void anActorThatNobodyPlaysAndCoordinatesThatAreNone() {
        Plan plan = fishery.plan();
        plan.getBindings().remove(0);
        Site site = DeploymentFactory.eINSTANCE.createSite();
        site.setId("site");
        site.setNameEn("Site");
        site.setLatitude(95.0);
        site.setLongitude(132.0);
        plan.getSites().add(site);
        Allocation allocation = DeploymentFactory.eINSTANCE.createAllocation();
        allocation.setId("allocation");
        allocation.setEquipment(fishery.camera);
        allocation.setSite(site);
        allocation.setQuantity(-1);
        plan.getAllocations().add(allocation);
        assertEquals(List.of("range site", "range allocation", "actor-unbound town"), findings(Subject.of(plan)));
    }

    @Test
    void aWaiverThatHasExpiredOrSaysTooLittle() {
        Plan plan = fishery.plan();
        Waiver waiver = DeploymentFactory.eINSTANCE.createWaiver();
        waiver.setId("waiver");
        waiver.setClause("fisheries.r9#1");
        waiver.setExpires(Fishery.TODAY.minusDays(1));
        plan.getWaivers().add(waiver);
        assertEquals(List.of("waiver-incomplete waiver", "waiver-expired waiver"), findings(Subject.of(plan)));
    }

    @Test
    void aStepOfAPartIsFedByFlowsToTheWhole() {
        DataSet extra = fishery.dataSet("extra", DataClass.NONE);
        var inner = RefmodelFactory.eINSTANCE.createService();
        inner.setId("inner");
        inner.setNameEn("Inner");
        var step = RefmodelFactory.eINSTANCE.createProcessingStep();
        step.setId("inside");
        step.setNameEn("Inside");
        step.getInputs().add(fishery.raw);
        step.getOutputs().add(extra);
        inner.getSteps().add(step);
        fishery.service.getNodes().add(inner);
        assertEquals(false, findings(fishery.subject()).contains("input-undelivered inside"));
    }
}
