// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.minato.core.finding.Finding;
import org.minato.core.finding.FindingKind;
import org.minato.core.finding.Severity;
import org.minato.model.base.BaseFactory;
import org.minato.model.base.Element;
import org.minato.model.base.Field;
import org.minato.model.base.PartialDate;
import org.minato.model.base.PropertyValue;
import org.minato.model.base.Quantity;
import org.minato.model.base.ValueType;
import org.minato.model.deployment.Attestation;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Statement;
import org.minato.model.deployment.Waiver;
import org.minato.model.refmodel.Measurement;
import org.minato.model.refmodel.RefmodelFactory;
import org.minato.model.rules.ClauseKind;
import org.minato.model.rules.LifeCycleEvent;
import org.minato.model.rules.LifeCyclePhase;
import org.minato.model.rules.Modality;
import org.minato.model.rules.RulesFactory;

class ClauseStateTest {
    private static final DeploymentFactory PLANS = DeploymentFactory.eINSTANCE;
    private static final String KEPT = "self.retention.hasValue()";

    private final Fishery fishery = new Fishery();
    private final Book book = new Book();
    private final Plan plan = fishery.plan();

    private ClauseResult ofModel() {
        return book.check(fishery.subject());
    }

    private ClauseResult ofPlan() {
        return book.check(Subject.of(plan));
    }

    private Waiver waive(String clause, @Nullable Element element, @Nullable LocalDate expires) {
        Waiver waiver = PLANS.createWaiver();
        waiver.setId("waiver" + plan.getWaivers().size());
        waiver.setClause(clause);
        waiver.setElement(element);
        waiver.setExpires(expires);
        plan.getWaivers().add(waiver);
        return waiver;
    }

    private Statement state(@Nullable String question, String text) {
        Statement statement = PLANS.createStatement();
        statement.setClause("test#1");
        statement.setQuestion(question);
        statement.setTextEn(text);
        plan.getStatements().add(statement);
        return statement;
    }

    private Attestation attest(@Nullable LocalDate date) {
        Attestation attestation = PLANS.createAttestation();
        attestation.setId("attestation");
        attestation.setClause("test#1");
        attestation.setDate(date);
        plan.getAttestations().add(attestation);
        return attestation;
    }

    @Test
    void aClauseIsMetWhereEveryElementMeetsIt() {
        book.require("DataSet", "has(self.id)");
        ClauseResult result = ofModel();
        assertEquals(ClauseState.MET, result.state());
        assertEquals("満たしています（2 件を確認しました）。", result.why().ja());
    }

    @Test
    void aBrokenDutyIsAnErrorAtItsElementWithTheValuesInTheMessage() {
        var check = book.require("DataFlow", "self.target.id != 'app'");
        check.setMessageJa("「{self.nameEn}」の送信先は「{self.target}」です。{{そのまま}");
        check.setMessageEn("{self.nameEn} goes to {self.target}; encrypted: {self.transportSecurity}.");
        Finding finding = ofModel().findings().get(0);
        assertEquals(Severity.ERROR, finding.severity());
        assertEquals("test/1", finding.ruleId());
        assertSame(fishery.delivery, finding.element().orElseThrow());
        assertEquals("「delivery」の送信先は「app」です。{そのまま}", finding.message().ja());
        assertEquals(
                "delivery goes to app; encrypted: unknown.", finding.message().en());
    }

    @Test
    void aFindingNamesTheCheckQuestionOrEvidenceThatGaveIt() {
        book.require("DataSet", "self.id != 'raw'");
        book.ask("who", "", "");
        book.evidence("drill");
        assertEquals(
                List.of("DataSet-check", "who", "drill"),
                ofPlan().findings().stream()
                        .map(finding -> finding.origin().orElseThrow())
                        .toList());
    }

    @Test
    void modalitySaysHowMuchAViolationWeighs() {
        book.require("DataSet", "false");
        book.clause.setModality(Modality.SHOULD);
        assertEquals(Severity.WARNING, ofModel().findings().get(0).severity());
        book.clause.setModality(Modality.INFORMATION);
        assertEquals(Severity.INFO, ofModel().findings().get(0).severity());
    }

    @Test
    void withEveryScopeEmptyTheClauseDoesNotApply() {
        book.require("Gateway", "false");
        book.require("DataSet", "false").setWhere("self.id == 'nothing'");
        book.evidence("drill");
        assertEquals(ClauseState.NOT_APPLICABLE, ofModel().state());
    }

    @Test
    void aPlanIsCheckedOnItsEffectiveModelAndFindingsNameTheOriginals() {
        book.require("DataSet", KEPT);
        ClauseResult result = ofPlan();
        assertEquals(ClauseState.BROKEN, result.state());
        assertSame(fishery.raw, result.findings().get(0).element().orElseThrow());
    }

    @Test
    void aPlanSeesItsAllocationsOnTheElementsOfTheModel() {
        var allocation = PLANS.createAllocation();
        allocation.setEquipment(fishery.camera);
        allocation.setQuantity(3);
        plan.getAllocations().add(allocation);
        book.require("Device", "plan.value().allocations.exists(a, a.equipment == self && a.quantity == 3)");
        assertEquals(ClauseState.MET, ofPlan().state());
    }

    @Test
    void violationsThatAreAllWaivedGiveWaived() {
        book.require("DataSet", KEPT);
        waive("test#1", fishery.raw, Fishery.TODAY);
        assertEquals(ClauseState.BROKEN, ofPlan().state());
        Waiver whole = waive("test@1.0#1", null, null);
        ClauseResult result = ofPlan();
        assertEquals(ClauseState.WAIVED, result.state());
        assertSame(whole, result.findings().get(1).waiver().orElseThrow());
    }

    @Test
    void aWaiverCountsNoMoreAfterItsLastDay() {
        book.require("DataSet", KEPT);
        waive("test#1", null, Fishery.TODAY.minusDays(1));
        assertEquals(ClauseState.BROKEN, ofPlan().state());
    }

    @Test
    void aWaiverForAnotherVersionOfTheBookDoesNotCount() {
        book.require("DataSet", KEPT);
        waive("test@2.0#1", null, null);
        assertEquals(ClauseState.BROKEN, ofPlan().state());
    }

    @Test
    void aTopicIsOpenUntilEveryElementAnswers() {
        book.clause.setKind(ClauseKind.TOPIC);
        book.ask("retention", "DataSet", KEPT);
        fishery.raw.setRetention(Period.ofYears(3));
        ClauseResult open = ofPlan();
        assertEquals(ClauseState.OPEN, open.state());
        assertEquals(List.of("counts"), Book.ids(open.findings()));
        assertEquals(Severity.WARNING, open.findings().get(0).severity());
        fishery.counts.setRetention(Period.ofYears(3));
        assertEquals(ClauseState.MET, ofPlan().state());
    }

    @Test
    void aStatementAnswersInPlaceOfTheModel() {
        book.clause.setKind(ClauseKind.TOPIC);
        book.ask("retention", "DataSet", KEPT);
        state("another", "Three years.");
        assertEquals(ClauseState.OPEN, ofPlan().state());
        state("retention", "Three years.");
        assertEquals(ClauseState.MET, ofPlan().state());
    }

    @Test
    void aQuestionForAValueNeedsTheValueStated() {
        book.clause.setKind(ClauseKind.TOPIC);
        book.ask("period", "", "").setType(ValueType.PERIOD);
        Statement statement = state("period", "As long as necessary.");
        assertEquals(ClauseState.OPEN, ofPlan().state());
        statement.setValue("P3Y");
        assertEquals(ClauseState.MET, ofPlan().state());
    }

    @Test
    void aTopicWithoutQuestionsAsksForAStatementOnTheWhole() {
        book.clause.setKind(ClauseKind.TOPIC);
        assertEquals(ClauseState.OPEN, ofPlan().state());
        state(null, "Stated.");
        assertEquals(ClauseState.MET, ofPlan().state());
    }

    @Test
    void aStatedValueCanBreakATopic() {
        book.clause.setKind(ClauseKind.TOPIC);
        book.ask("period", "", "");
        book.require("DataSet", "self.retention.value() <= period(stated('test#1', 'period').value())")
                .setWhere("self.retention.hasValue() && stated('test#1', 'period').hasValue()");
        fishery.raw.setRetention(Period.ofYears(5));
        assertEquals(ClauseState.OPEN, ofPlan().state());
        state("period", "Three years.").setValue("P3Y");
        assertEquals(ClauseState.BROKEN, ofPlan().state());
    }

    @Test
    void onABareModelWhatOnlyAPlanCanGiveIsInformation() {
        book.ask("who", "", "");
        book.evidence("drill");
        ClauseResult result = ofModel();
        assertEquals(ClauseState.OPEN, result.state());
        assertTrue(result.findings().stream().allMatch(finding -> finding.severity() == Severity.INFO));
    }

    @Test
    void missingEvidenceIsWaitedFor() {
        book.evidence("drill");
        ClauseResult result = ofPlan();
        assertEquals(ClauseState.WAITING, result.state());
        assertEquals(Severity.WARNING, result.findings().get(0).severity());
        attest(null);
        assertEquals(ClauseState.WAITING, ofPlan().state());
    }

    @Test
    void evidenceHoldsForAsLongAsItIsValid() {
        book.evidence("drill").setValidFor(Period.ofYears(1));
        Attestation attestation = attest(Fishery.TODAY.minusYears(1));
        assertEquals(ClauseState.MET, ofPlan().state());
        attestation.setDate(Fishery.TODAY.minusYears(1).minusDays(1));
        ClauseResult expired = ofPlan();
        assertEquals(ClauseState.WAITING, expired.state());
        assertSame(attestation, expired.findings().get(0).element().orElseThrow());
    }

    @Test
    void evidenceOfAFutureDayIsNotThereYet() {
        book.evidence("drill");
        attest(Fishery.TODAY.plusDays(1));
        assertEquals(ClauseState.WAITING, ofPlan().state());
    }

    @Test
    void anAttestationThatNamesNoEvidenceCountsOnlyWhereThereIsOne() {
        book.evidence("drill");
        book.evidence("record");
        attest(Fishery.TODAY);
        assertEquals(2, ofPlan().findings().size());
    }

    @Test
    void theWorstStateWins() {
        book.require("DataSet", KEPT);
        book.ask("who", "", "");
        book.evidence("drill");
        assertEquals(ClauseState.BROKEN, ofPlan().state());
        waive("test#1", fishery.raw, null);
        waive("test#1", fishery.counts, null);
        assertEquals(ClauseState.OPEN, ofPlan().state());
        state("who", "The town.");
        assertEquals(ClauseState.WAITING, ofPlan().state());
        attest(Fishery.TODAY);
        assertEquals(ClauseState.WAIVED, ofPlan().state());
    }

    @Test
    void aBookForOtherFieldsDoesNotApply() {
        book.require("DataSet", "false");
        book.applies().getFields().add(Field.MEDICAL);
        assertEquals(ClauseState.NOT_APPLICABLE, ofModel().state());
        fishery.model.setField(Field.MEDICAL);
        assertEquals(ClauseState.BROKEN, ofModel().state());
    }

    @Test
    void whetherAClauseAppliesToAModelWithoutFieldCannotBeDecided() {
        book.require("DataSet", "false");
        book.applies().getFields().add(Field.MEDICAL);
        fishery.model.setField(Field.OTHER);
        ClauseResult result = ofModel();
        assertEquals(ClauseState.OPEN, result.state());
        assertEquals(FindingKind.UNDECIDED, result.findings().get(0).kind());
    }

    @Test
    void aCategoryThatIsMissingLeavesApplicabilityUndecided() {
        book.require("DataSet", "has(self.id)");
        book.applies().getCategories().add("fisheries.smart-buoy");
        assertEquals(ClauseState.OPEN, ofModel().state());
        fishery.camera.setCategory("fisheries.camera");
        assertEquals(ClauseState.NOT_APPLICABLE, ofModel().state());
        fishery.camera.setCategory("fisheries.smart-buoy");
        assertEquals(ClauseState.MET, ofModel().state());
    }

    @Test
    void anExpressionDecidesApplicabilityOrCannot() {
        book.require("DataSet", "has(self.id)");
        book.applies().setExpression("'fisheries' in model.domains");
        assertEquals(ClauseState.NOT_APPLICABLE, ofModel().state());
        fishery.model.getDomains().add("fisheries");
        assertEquals(ClauseState.MET, ofModel().state());
        book.applies().setExpression("model.dataSets.exists(d, d.retention.value() > period('P1Y'))");
        ClauseResult undecided = ofModel();
        assertEquals(ClauseState.OPEN, undecided.state());
        assertFalse(undecided.findings().isEmpty());
    }

    @Test
    void unitsThatCannotBeComparedLeaveAnElementUndecided() {
        Measurement measurement = RefmodelFactory.eINSTANCE.createMeasurement();
        measurement.setId("steps");
        measurement.setAccuracy(Quantity.parse("5 m"));
        fishery.camera.getMeasurements().add(measurement);
        book.require("Measurement", "self.accuracy.value() <= quantity('5 %')").setWhere("self.accuracy.hasValue()");
        ClauseResult result = ofModel();
        assertEquals(ClauseState.OPEN, result.state());
        assertEquals(FindingKind.UNDECIDED, result.findings().get(0).kind());
        measurement.setAccuracy(Quantity.parse("0.05"));
        assertEquals(ClauseState.OPEN, ofModel().state());
        measurement.setAccuracy(Quantity.parse("50 ‰"));
        assertEquals(ClauseState.MET, ofModel().state());
    }

    @Test
    void aPropertyOfADomainHasItsDeclaredType() {
        PropertyValue depth = BaseFactory.eINSTANCE.createPropertyValue();
        depth.setKey("fisheries.mooringDepth");
        depth.setValue("0.06 km");
        fishery.camera.getProperties().add(depth);
        book.require("Device", "fisheries.mooringDepth(self).value() <= quantity('50 m')");
        assertEquals(ClauseState.BROKEN, ofModel().state());
        depth.setValue("40 m");
        assertEquals(ClauseState.MET, ofModel().state());
        depth.setValue("deep");
        assertEquals(ClauseState.OPEN, ofModel().state());
    }

    @Test
    void aSupersededBookDoesNotApplyAfterItsDay() {
        book.require("DataSet", "false");
        LifeCycleEvent end = RulesFactory.eINSTANCE.createLifeCycleEvent();
        end.setPhase(LifeCyclePhase.SUPERSEDED);
        book.book.getEvents().add(end);
        end.setPlanned(PartialDate.parse("2020"));
        assertEquals(ClauseState.BROKEN, ofModel().state());
        end.setActual(PartialDate.parse("FY2025"));
        assertEquals(ClauseState.NOT_APPLICABLE, ofModel().state());
        end.setActual(PartialDate.parse("2026"));
        assertEquals(ClauseState.BROKEN, ofModel().state());
        end.setActual(PartialDate.parse("2027"));
        assertEquals(ClauseState.BROKEN, ofModel().state());
    }

    @Test
    void aBookThatOnlyInformsHasNothingToCheck() {
        assertEquals(ClauseState.NOT_APPLICABLE, ofModel().state());
    }
}
