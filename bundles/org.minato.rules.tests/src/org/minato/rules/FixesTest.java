// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minato.core.finding.Finding;
import org.minato.model.refmodel.DataClass;
import org.minato.model.rules.Check;
import org.minato.model.rules.Fix;
import org.minato.model.rules.FixAction;
import org.minato.model.rules.FixChange;
import org.minato.model.rules.RulesFactory;

class FixesTest {
    private final Fishery fishery = new Fishery();
    private final Book book = new Book();

    private static Fix fix(Check check, String name) {
        Fix fix = RulesFactory.eINSTANCE.createFix();
        fix.setId("fix");
        fix.setNameJa(name + "（日本語）");
        fix.setNameEn(name);
        check.getFixes().add(fix);
        return fix;
    }

    private static FixChange change(Fix fix, FixAction action, @Nullable String feature, @Nullable String value) {
        FixChange change = RulesFactory.eINSTANCE.createFixChange();
        change.setId("change");
        change.setAction(action);
        change.setFeature(feature);
        change.setValue(value);
        fix.getChanges().add(change);
        return change;
    }

    private List<ProposedFix> proposed(Subject subject) {
        RuleBooks books = Book.installed().plus(List.of(book.book));
        assertEquals(List.of(), books.examine(book.book));
        Finding finding = new Checker(books)
                .check(subject, CheckOptions.on(Fishery.TODAY).only(Set.of("test")))
                .findings()
                .get(0);
        return new Fixes(books, subject, Fishery.TODAY).of(finding);
    }

    private String fault() {
        List<Finding> faults = Book.installed().examine(book.book);
        assertEquals(List.of("change"), Book.ids(faults), faults::toString);
        return faults.get(0).message().en();
    }

    @Test
    void aFixSetsAValueThatIsWorkedOutOnTheElement() {
        Check check = book.require("DataSet", "self.dataClass != DataClass.personal");
        change(fix(check, "Class it higher"), FixAction.SET, "dataClass", "DataClass.sensitivePersonal");
        change(check.getFixes().get(0), FixAction.SET, "format", "'was ' + self.id");
        ProposedFix proposal = proposed(fishery.subject()).get(0);
        assertEquals("Class it higher（日本語）", proposal.label().ja());
        assertSame(fishery.raw, proposal.changes().get(0).target());
        assertEquals(
                DataClass.SENSITIVE_PERSONAL, proposal.changes().get(0).value().orElseThrow());
        assertEquals("was raw", proposal.changes().get(1).value().orElseThrow());
        assertEquals(DataClass.PERSONAL, fishery.raw.getDataClass());
    }

    @Test
    void aFixMayChangeAnotherElementAndNameElementsOfTheFileInAPlan() {
        Check check = book.require("DataFlow", "self.id != 'upload'");
        Fix fix = fix(check, "Give it to the town");
        change(fix, FixAction.SET, "operator", "model.actors.filter(a, a.id == 'town')[0]")
                .setTarget("self.target");
        change(fix, FixAction.REMOVE, "dataSets", "self.dataSets[?0]");
        change(fix, FixAction.UNSET, "nameEn", null);
        ProposedFix proposal = proposed(Subject.of(fishery.plan())).get(0);
        assertSame(fishery.service, proposal.changes().get(0).target());
        assertSame(fishery.town, proposal.changes().get(0).value().orElseThrow());
        assertSame(fishery.raw, proposal.changes().get(1).value().orElseThrow());
        assertTrue(proposal.changes().get(2).value().isEmpty());
    }

    @Test
    void aFixMayCreateAndDelete() {
        Check check = book.require("Device", "false");
        change(fix(check, "Add security"), FixAction.CREATE, "measurements", null);
        change(fix(check, "Delete it"), FixAction.DELETE, null, null);
        List<ProposedFix> proposals = proposed(fishery.subject());
        assertEquals(
                "Measurement",
                proposals.get(0).changes().get(0).type().orElseThrow().getName());
        assertTrue(proposals.get(1).changes().get(0).feature().isEmpty());
    }

    @Test
    void aFixWithoutAValueForTheElementIsNotProposed() {
        Check check = book.require("DataSet", "self.id != 'raw'");
        change(fix(check, "Same format"), FixAction.SET, "nameEn", "self.format");
        change(fix(check, "First field"), FixAction.SET, "nameEn", "self.nameJa.value()");
        change(fix(check, "Name"), FixAction.SET, "nameEn", "self.id");
        assertEquals(
                List.of("Name"),
                proposed(fishery.subject()).stream()
                        .map(proposal -> proposal.label().en())
                        .toList());
    }

    @Test
    void anElementThatMeetsTheRuleByNowHasNoFix() {
        Check check = book.require("DataSet", "self.dataClass != DataClass.personal");
        change(fix(check, "Open it"), FixAction.SET, "dataClass", "DataClass.open");
        RuleBooks books = Book.installed().plus(List.of(book.book));
        Finding finding = book.check(fishery.subject()).findings().get(0);
        Fixes fixes = new Fixes(books, fishery.subject(), Fishery.TODAY);
        assertEquals(1, fixes.of(finding).size());
        fishery.raw.setDataClass(DataClass.OPEN);
        assertEquals(List.of(), fixes.of(finding));
    }

    @Test
    void aPathCheckMayProposeFixesForTheNodeThatIsReached() {
        Check check = book.path("self.id == 'raw'", "is_Application(self)");
        change(fix(check, "Rename"), FixAction.SET, "nameEn", "self.id + '?'");
        assertSame(
                fishery.app, proposed(fishery.subject()).get(0).changes().get(0).target());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SET|self|dataClas|DataClass.open|no feature \"dataClas\"",
                "SET|self|dataClass|self.id|must be DataClass, but it is string",
                "SET|self|dataClass|DataClass.opened|is not known",
                "SET|self.id|dataClass|DataClass.open|must be one element, but the expression gives string",
                "SET|self|fields|[self]|is not possible on \"fields\"",
                "ADD|self|dataClass|DataClass.open|is not possible on \"dataClass\"",
                "CREATE|self|dataClass|true|is not possible on \"dataClass\"",
                "SET|self|subject|model|must be Actor, but it is ReferenceModel",
                "ADD|self|producedBy|model|no feature \"producedBy\"",
            })
    void aChangeThatDoesNotFitTheMetamodelIsAFaultAtItsPlace(
            FixAction action, String target, String feature, String value, String expected) {
        Check check = book.require("DataSet", "true");
        change(fix(check, "Wrong"), action, feature, value).setTarget(target);
        String fault = fault();
        assertTrue(fault.contains(expected), fault);
    }

    @Test
    void aTypeThatDoesNotBelongInTheFeatureIsAFault() {
        Check check = book.require("Device", "true");
        change(fix(check, "Wrong"), FixAction.CREATE, "measurements", null).setType("DataFlow");
        assertTrue(fault().contains("\"DataFlow\" cannot be created"), fault());
    }
}
