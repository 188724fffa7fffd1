// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.minato.core.finding.Finding;
import org.minato.core.finding.FindingKind;
import org.minato.model.base.Element;
import org.minato.model.refmodel.DataClass;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.StepKind;
import org.minato.model.rules.PathCheck;

class PathStepsTest {
    private static final String RAW = "self.id == 'raw'";
    private static final String APPLICATIONS = "is_Application(self)";
    private static final String LEAVES = "!sameEntity(self.source.operator.value(), self.target.operator.value())";

    private final Fishery fishery = new Fishery();
    private final Book book = new Book();

    private PathCheck path(@Nullable String to) {
        PathCheck check = book.path(RAW, "");
        check.setTo(to);
        return check;
    }

    private List<Finding> found() {
        return book.check(fishery.subject()).findings();
    }

    private ClauseState state() {
        return book.check(fishery.subject()).state();
    }

    private static List<String> way(Finding finding) {
        return finding.path().stream()
                .map(step -> ((Element) step.element()).getId())
                .toList();
    }

    @Test
    void aFlowThatDerivedDataMustNotTakeIsFoundWithThePathToIt() {
        path(null).setOver("is_Application(self.target)");
        assertEquals(List.of("delivery"), Book.ids(found()));
        assertEquals(List.of("raw", "counting", "counts", "delivery"), way(found().get(0)));
        fishery.delivery.getDataSets().clear();
        assertEquals(ClauseState.MET, state());
    }

    @Test
    void aFlowBetweenActorsOfOneLegalEntityDoesNotLeaveIt() {
        path(null).setOver(LEAVES);
        assertEquals(
                List.of("upload"),
                Book.ids(book.check(Subject.of(fishery.plan("1", "2"))).findings()));
        assertEquals(
                ClauseState.NOT_APPLICABLE,
                book.check(Subject.of(fishery.plan("1", "1"))).state());
    }

    @Test
    void aConditionOnAFlowMayNameTheOrigin() {
        fishery.upload.getDataSets().add(fishery.counts);
        PathCheck check = book.path("true", "");
        check.setTo(null);
        check.setOver("self.id == 'delivery' && origin.id == 'raw'");
        assertEquals(1, found().size());
        assertEquals(List.of("raw", "counting", "counts", "delivery"), way(found().get(0)));
    }

    @Test
    void aStepThatAConditionSelectsEndsTheTaintOfItsOwnOutputsOnly() {
        path(APPLICATIONS).setUnlessStep("self.id == 'counting'");
        assertEquals(ClauseState.MET, state());
        DataSet copy = fishery.dataSet("copy", DataClass.PERSONAL);
        fishery.step("forwarding", StepKind.COLLECT, fishery.raw, copy);
        fishery.flow("leak", fishery.service, fishery.app, copy);
        assertEquals(List.of("raw", "forwarding", "copy", "leak", "app"), way(found().get(0)));
    }

    @Test
    void aServiceThatAnonymisesAndForwardsTheRawInputItselfIsCaught() {
        fishery.counting.setKind(StepKind.ANONYMISE);
        path(APPLICATIONS).getUnless().add(StepKind.ANONYMISE);
        assertEquals(ClauseState.MET, state());
        fishery.delivery.getDataSets().add(fishery.raw);
        assertEquals(List.of("raw", "delivery", "app"), way(found().get(0)));
    }

    @Test
    void aStepThatMustComeBeforeIsMissedWithItsName() {
        PathCheck check = path(APPLICATIONS);
        check.getRequired().addAll(List.of(StepKind.AGGREGATE, StepKind.ANONYMISE));
        check.setMessageEn("{origin.id} reaches {self.id} as {derived.id} without: {missing}");
        check.setMessageJa("{missing}がありません。");
        assertEquals(
                "raw reaches app as counts without: anonymise",
                found().get(0).message().en().toLowerCase());
        assertTrue(
                found().get(0).message().ja().contains("匿名"),
                found().get(0).message().ja());
        fishery.counting.setKind(StepKind.JOIN);
        assertTrue(found().get(0).message().en().contains(", "));
    }

    @Test
    void aPathThatPassedEveryRequiredStepInAnyOrderIsMet() {
        path(APPLICATIONS).getRequired().addAll(List.of(StepKind.ANONYMISE, StepKind.AGGREGATE));
        DataSet cut = fishery.dataSet("cut", DataClass.ANONYMISED);
        fishery.step("cutting", StepKind.ANONYMISE, fishery.counts, cut);
        fishery.delivery.getDataSets().set(0, cut);
        assertEquals(ClauseState.MET, state());
    }

    @Test
    void stepsOnDifferentPathsDoNotAddUp() {
        path(APPLICATIONS).getRequired().addAll(List.of(StepKind.ANONYMISE, StepKind.AGGREGATE));
        fishery.step("cutting", StepKind.ANONYMISE, fishery.raw, fishery.counts);
        assertEquals(List.of("raw", "counting", "counts", "delivery", "app"), way(found().get(0)));
    }

    @Test
    void aPathBesideTheRequiredStepIsCaughtThoughAnotherPassesIt() {
        path(APPLICATIONS).getRequired().add(StepKind.AGGREGATE);
        assertEquals(ClauseState.MET, state());
        DataSet late = fishery.dataSet("late", DataClass.PERSONAL);
        fishery.step("a", StepKind.JOIN, fishery.counts, late);
        fishery.flow("good", fishery.service, fishery.app, late);
        assertEquals(ClauseState.MET, state());
        fishery.step("b", StepKind.JOIN, fishery.raw, late);
        assertEquals(List.of("raw", "b", "late", "good", "app"), way(found().get(0)));
    }

    @Test
    void aLongerPathBesideTheRequiredStepIsCaughtToo() {
        path(APPLICATIONS).getRequired().add(StepKind.AGGREGATE);
        DataSet middle = fishery.dataSet("middle", DataClass.PERSONAL);
        fishery.step("a", StepKind.JOIN, fishery.raw, middle);
        fishery.step("b", StepKind.JOIN, middle, fishery.counts);
        assertEquals(List.of("raw", "a", "middle", "b", "counts", "delivery", "app"), way(found().get(0)));
    }

    @Test
    void aStepThatDerivedDataMustNotGoThroughIsFoundWhereverItIs() {
        DataSet profile = fishery.dataSet("profile", DataClass.PERSONAL);
        fishery.step("profiling", StepKind.PREDICT, fishery.counts, profile);
        path(null).getForbidden().add(StepKind.PREDICT);
        assertEquals(List.of("profiling"), Book.ids(found()));
        assertEquals(List.of("raw", "counting", "counts", "profiling"), way(found().get(0)));
    }

    @Test
    void aForbiddenStepCountsOnlyOnPathsThatReachTheEndWhereOneIsNamed() {
        DataSet profile = fishery.dataSet("profile", DataClass.PERSONAL);
        fishery.step("profiling", StepKind.PREDICT, fishery.counts, profile);
        path(APPLICATIONS).setForbiddenStep("self.id == 'profiling'");
        assertEquals(ClauseState.MET, state());
        fishery.flow("offer", fishery.service, fishery.app, profile);
        assertEquals(List.of("profiling"), Book.ids(found()));
        assertEquals(List.of("raw", "counting", "counts", "profiling", "profile", "offer", "app"), way(found().get(0)));
    }

    @Test
    void withNoForbiddenStepAnywhereTheClauseDoesNotApply() {
        path(null).getForbidden().add(StepKind.PREDICT);
        assertEquals(ClauseState.NOT_APPLICABLE, state());
    }

    @Test
    void aConditionOnAStepThatCannotBeDecidedLeavesTheClauseOpen() {
        fishery.counting.setMethodEn(null);
        path(null).setForbiddenStep("self.methodEn.value() == 'guess'");
        assertEquals(ClauseState.OPEN, state());
        assertEquals(FindingKind.UNDECIDED, found().get(0).kind());
        assertEquals(List.of("counting"), Book.ids(found()));
    }

    @Test
    void aPathCheckWithoutAnyEndIsAFault() {
        path(null);
        List<Finding> faults = Book.installed().examine(book.book);
        assertEquals(List.of("path"), Book.ids(faults));
        assertEquals(ClauseState.OPEN, state());
        path(null).getRequired().add(StepKind.ANONYMISE);
        ((PathCheck) book.clause.getChecks().get(1)).getForbidden().add(StepKind.PREDICT);
        assertTrue(Book.installed().examine(book.book).get(1).message().en().contains("\"required\" needs"));
    }

    @Test
    void theOriginIsNotKnownWhereTaintBegins() {
        path(APPLICATIONS).setFrom("origin.id == 'raw'");
        assertTrue(
                Book.installed().examine(book.book).get(0).message().en().contains("The name \"origin\" is not known"));
    }
}
