// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.minato.core.finding.Finding;
import org.minato.core.finding.FindingKind;
import org.minato.model.base.Quantity;
import org.minato.model.base.ValueType;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.RuleSetting;
import org.minato.model.refmodel.Measurement;
import org.minato.model.refmodel.RefmodelFactory;

class RuleParameterTest {
    private static final String WITHIN = "self.accuracy.value() <= parameter.stepError";

    private final Fishery fishery = new Fishery();
    private final Book book = new Book();
    private final Plan plan = fishery.plan();

    RuleParameterTest() {
        Measurement measurement = RefmodelFactory.eINSTANCE.createMeasurement();
        measurement.setId("steps");
        measurement.setNameEn("Steps");
        measurement.setAccuracy(Quantity.parse("4 %"));
        fishery.camera.getMeasurements().add(measurement);
        book.require("Measurement", WITHIN);
    }

    private void stepError(@Nullable String value) {
        book.parameter("stepError", ValueType.QUANTITY, value).setUnit("%");
    }

    private RuleSetting set(String ruleBook, String parameter, String value) {
        RuleSetting setting = DeploymentFactory.eINSTANCE.createRuleSetting();
        setting.setId("setting");
        setting.setRuleBook(ruleBook);
        setting.setParameter(parameter);
        setting.setValue(value);
        plan.getRuleSettings().add(setting);
        return setting;
    }

    private ClauseResult ofPlan() {
        return book.check(Subject.of(plan));
    }

    private List<Finding> structure() {
        RuleBooks books = Book.installed().plus(List.of(book.book));
        return new Checker(books)
                .check(Subject.of(plan), CheckOptions.on(Fishery.TODAY).only(Set.of(RuleBooks.STRUCTURE)))
                .findings();
    }

    private String settingFault(String ruleBook, String parameter, String value) {
        set(ruleBook, parameter, value);
        List<Finding> found = structure();
        assertEquals(List.of("setting"), Book.ids(found), found::toString);
        assertEquals("rule-setting", found.get(0).clause());
        return found.get(0).message().en();
    }

    private String bookFault() {
        List<Finding> faults = Book.installed().examine(book.book);
        assertEquals(1, faults.size(), faults::toString);
        return faults.get(0).location().elementId() + " "
                + faults.get(0).message().en();
    }

    @Test
    void theValueOfTheBookCountsWhereThePlanSetsNone() {
        stepError("5 %");
        assertEquals(ClauseState.MET, ofPlan().state());
        book.book.getParameters().get(0).setValue("3 %");
        assertEquals(ClauseState.BROKEN, book.check(fishery.subject()).state());
    }

    @Test
    void theValueOfThePlanWins() {
        stepError("3 %");
        assertEquals(ClauseState.BROKEN, ofPlan().state());
        RuleSetting setting = set("test", "stepError", "5 %");
        assertEquals(ClauseState.MET, ofPlan().state());
        setting.setRuleBook("other");
        assertEquals(ClauseState.BROKEN, ofPlan().state());
    }

    @Test
    void withoutAnyValueTheClauseIsOpenAndSaysWhich() {
        stepError(null);
        ClauseResult result = ofPlan();
        assertEquals(ClauseState.OPEN, result.state());
        Finding finding = result.findings().get(0);
        assertEquals(FindingKind.UNDECIDED, finding.kind());
        assertTrue(
                finding.message().en().contains("No value has been set for \"Parameter stepError\" (test#stepError)"),
                finding.message().en());
        assertTrue(
                finding.message().ja().contains("値が定められていません"),
                finding.message().ja());
    }

    @Test
    void hasAsksWhetherThereIsAValue() {
        stepError(null);
        book.clause.getChecks().clear();
        book.require("Measurement", "!has(parameter.stepError) || " + WITHIN);
        assertEquals(ClauseState.MET, ofPlan().state());
        set("test", "stepError", "3 %");
        assertEquals(ClauseState.BROKEN, ofPlan().state());
    }

    @Test
    void parametersHaveTheirDeclaredTypes() {
        book.clause.getChecks().clear();
        book.parameter("whole", ValueType.INTEGER, "2");
        book.parameter("number", ValueType.DECIMAL, "2.5");
        book.parameter("flag", ValueType.BOOLEAN, "true");
        book.parameter("day", ValueType.DATE, "2026-04-01");
        book.parameter("time", ValueType.PERIOD, "P3Y");
        book.parameter("word", ValueType.TEXT, "sea");
        book.parameter("choice", ValueType.CHOICE, "b").getChoices().addAll(List.of("a", "b"));
        book.require(
                "Measurement",
                "parameter.whole + 1 == 3 && parameter.number > 2.0 && parameter.flag && parameter.day < today"
                        + " && parameter.time > period('P1Y') && parameter.word + parameter.choice == 'seab'");
        assertEquals(List.of(), Book.installed().examine(book.book));
        assertEquals(ClauseState.MET, ofPlan().state());
        book.require("Measurement", "parameter.whole == 'two'");
        assertTrue(bookFault().contains("cannot be applied to"), bookFault());
    }

    @Test
    void aParameterIsReadThroughAConditionOfItsBook() {
        stepError("3 %");
        book.predicate("isExact", "Measurement", WITHIN);
        Book other = new Book("other");
        other.require("Measurement", "test.isExact(self)");
        RuleBooks books = Book.installed().plus(List.of(book.book, other.book));
        CheckOptions options = CheckOptions.on(Fishery.TODAY).only(Set.of("other"));
        assertEquals(
                List.of("steps"),
                Book.ids(new Checker(books).check(Subject.of(plan), options).findings()));
        set("test", "stepError", "5 %");
        assertEquals(
                List.of(), new Checker(books).check(Subject.of(plan), options).findings());
    }

    @Test
    void aParameterThatTheBookDoesNotHaveIsAFault() {
        assertTrue(bookFault().startsWith("Measurement-check"), bookFault());
        stepError("5 %");
        book.clause.getChecks().clear();
        book.require("Measurement", "parameter.stepErrors == parameter.stepError");
        assertTrue(bookFault().contains("\"stepErrors\""), bookFault());
    }

    @Test
    void aValueOfTheBookThatDoesNotFitIsAFaultAtTheParameter() {
        stepError("5 m");
        assertTrue(
                bookFault().startsWith("parameter-stepError The value of \"Parameter stepError\" is wrong: 5 m"),
                bookFault());
        book.book.getParameters().get(0).setValue("five");
        assertTrue(bookFault().startsWith("parameter-stepError"), bookFault());
        assertEquals(ClauseState.OPEN, ofPlan().state());
    }

    @Test
    void aBoundThatCannotBeReadIsAFaultAtTheParameter() {
        stepError("5 %");
        book.book.getParameters().get(0).setMinimum("low");
        assertTrue(bookFault().startsWith("parameter-stepError"), bookFault());
    }

    @Test
    void aValueOfThePlanInAWrongUnitIsAFindingAtItsSettingAndIsNotUsed() {
        stepError("5 %");
        assertTrue(settingFault("test", "stepError", "5 m").contains("cannot be given in %"));
        assertEquals(ClauseState.OPEN, ofPlan().state());
    }

    @Test
    void aValueOfThePlanOutOfRangeIsAFindingAtItsSettingAndIsNotUsed() {
        stepError("5 %");
        book.book.getParameters().get(0).setMaximum("10 %");
        assertTrue(settingFault("test", "stepError", "11 %").contains("is not between"));
        assertEquals(ClauseState.OPEN, ofPlan().state());
    }

    @Test
    void aSettingForAParameterOrBookThatDoesNotExistIsAFinding() {
        stepError("5 %");
        assertTrue(settingFault("test", "stepErrors", "5 %").contains("no parameter \"stepErrors\""));
        plan.getRuleSettings().clear();
        assertTrue(settingFault("tests", "stepError", "5 %").contains("no rule book \"tests\""));
        plan.getRuleSettings().clear();
        assertTrue(settingFault("test", "stepError", " ").contains("is missing"));
    }
}
