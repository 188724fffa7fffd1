// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minato.core.finding.Finding;
import org.minato.model.base.Element;
import org.minato.model.refmodel.Application;
import org.minato.model.refmodel.DataClass;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.DataStore;
import org.minato.model.refmodel.RefmodelFactory;
import org.minato.model.refmodel.StepKind;

class PathCheckTest {
    private static final String PERSONAL = "self.dataClass == DataClass.personal";
    private static final String APPLICATIONS = "is_Application(self)";

    private final Fishery fishery = new Fishery();
    private final Book book = new Book();

    private List<String> path(Finding finding) {
        return finding.path().stream()
                .map(step -> ((Element) step.element()).getId())
                .toList();
    }

    @Test
    void dataThatPassAnEndingStepMayGoOn() {
        book.path(PERSONAL, APPLICATIONS, StepKind.AGGREGATE);
        assertEquals(ClauseState.MET, book.check(fishery.subject()).state());
    }

    @Test
    void withoutAnEndingStepThePathRunsFromDataSetThroughStepAndFlowToTheNode() {
        book.path(PERSONAL, APPLICATIONS, StepKind.ANONYMISE);
        ClauseResult result = book.check(fishery.subject());
        assertEquals(ClauseState.BROKEN, result.state());
        Finding finding = result.findings().get(0);
        assertEquals("app", finding.location().elementId());
        assertEquals(List.of("raw", "counting", "counts", "delivery", "app"), path(finding));
    }

    @Test
    void aServiceThatAnonymisesOneOutputAndForwardsAnotherRawIsCaught() {
        DataSet copy = fishery.dataSet("copy", DataClass.PERSONAL);
        fishery.counting.setKind(StepKind.ANONYMISE);
        fishery.step("forwarding", StepKind.COLLECT, fishery.raw, copy);
        fishery.flow("leak", fishery.service, fishery.app, copy);
        book.path("self.id == 'raw'", APPLICATIONS, StepKind.ANONYMISE);
        ClauseResult result = book.check(fishery.subject());
        assertEquals(ClauseState.BROKEN, result.state());
        assertEquals(
                List.of("raw", "forwarding", "copy", "leak", "app"),
                path(result.findings().get(0)));
    }

    @Test
    void aFlowCarriesOnlyWhatItLists() {
        Application viewer = RefmodelFactory.eINSTANCE.createApplication();
        viewer.setId("viewer");
        fishery.model.getNodes().add(viewer);
        fishery.flow("other", fishery.service, viewer, fishery.dataSet("weather", DataClass.OPEN));
        book.path(PERSONAL, "self.id == 'viewer'");
        assertEquals(ClauseState.MET, book.check(fishery.subject()).state());
    }

    @Test
    void theShortestOfSeveralPathsIsShown() {
        DataSet middle = fishery.dataSet("middle", DataClass.PERSONAL);
        fishery.step("first", StepKind.JOIN, fishery.raw, middle);
        fishery.step("second", StepKind.JOIN, middle, fishery.dataSet("late", DataClass.PERSONAL));
        fishery.flow("direct", fishery.service, fishery.app, fishery.raw);
        book.path("self.id == 'raw'", APPLICATIONS);
        assertEquals(
                List.of("raw", "direct", "app"),
                path(book.check(fishery.subject()).findings().get(0)));
    }

    @Test
    void dataThatAreStoredReachTheStore() {
        DataStore store = RefmodelFactory.eINSTANCE.createDataStore();
        store.setId("store");
        store.getDataSets().add(fishery.counts);
        fishery.model.getNodes().add(store);
        book.path(PERSONAL, "is_DataStore(self)");
        assertEquals(
                List.of("raw", "counting", "counts", "store"),
                path(book.check(fishery.subject()).findings().get(0)));
    }

    @Test
    void dataGoRoundInACircleOnlyOnce() {
        fishery.step("back", StepKind.JOIN, fishery.counts, fishery.raw);
        book.path(PERSONAL, APPLICATIONS);
        assertEquals(1, book.check(fishery.subject()).findings().size());
    }

    @Test
    void withNothingToBeginWithTheClauseDoesNotApply() {
        book.path("self.dataClass == DataClass.identificationCode", APPLICATIONS);
        ClauseResult result = book.check(fishery.subject());
        assertEquals(ClauseState.NOT_APPLICABLE, result.state());
        assertTrue(result.findings().isEmpty());
    }

    @Test
    void actorsOfOneLegalEntityAreNoThirdParties() {
        book.path(
                PERSONAL,
                "self.operator.hasValue() && self.operator.value().id == 'company'"
                        + " && !model.actors.exists(a, a.id == 'town' && sameEntity(a, self.operator.value()))");
        assertEquals(
                ClauseState.BROKEN,
                book.check(Subject.of(fishery.plan("1", "2"))).state());
        assertEquals(
                ClauseState.NOT_APPLICABLE,
                book.check(Subject.of(fishery.plan("1", "1"))).state());
    }
}
