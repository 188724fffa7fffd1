// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.minato.core.finding.Finding;
import org.minato.core.finding.FindingKind;
import org.minato.core.finding.Severity;
import org.minato.model.base.Field;
import org.minato.model.base.PartialDate;
import org.minato.model.rules.LifeCycleEvent;
import org.minato.model.rules.LifeCyclePhase;
import org.minato.model.rules.RulesFactory;

class InForceTest {
    private final Fishery fishery = new Fishery();
    private final Book book = new Book();

    InForceTest() {
        book.require("DataSet", "self.id != 'raw'");
    }

    private void event(LifeCyclePhase phase, @Nullable String planned, @Nullable String actual) {
        LifeCycleEvent event = RulesFactory.eINSTANCE.createLifeCycleEvent();
        event.setId(phase.getName());
        event.setPhase(phase);
        event.setPlanned(planned == null ? null : PartialDate.parse(planned));
        event.setActual(actual == null ? null : PartialDate.parse(actual));
        book.book.getEvents().add(event);
    }

    private Conformance on(String date) {
        RuleBooks books = Book.installed().plus(List.of(book.book));
        return new Checker(books)
                .check(fishery.subject(), CheckOptions.on(LocalDate.parse(date)).only(Set.of("test")));
    }

    private void applies(String date) {
        assertEquals(ClauseState.BROKEN, on(date).clauses().get(0).state());
        assertEquals(List.of(), on(date).faults());
    }

    private void doesNot(String date, String why) {
        ClauseResult result = on(date).clauses().get(0);
        assertEquals(ClauseState.NOT_APPLICABLE, result.state());
        assertTrue(result.why().en().contains(why), result.why().en());
        assertEquals(List.of(), on(date).faults());
    }

    private void perhaps(String date, String event, String why) {
        Conformance conformance = on(date);
        assertEquals(ClauseState.BROKEN, conformance.clauses().get(0).state());
        assertEquals(1, conformance.faults().size());
        Finding information = conformance.faults().get(0);
        assertEquals(Severity.INFO, information.severity());
        assertEquals(FindingKind.UNDECIDED, information.kind());
        assertEquals(event, information.location().elementId());
        assertTrue(
                information.message().en().contains(why), information.message().en());
        assertTrue(
                information.message().en().contains(date), information.message().en());
    }

    @Test
    void aBookWithoutDatesIsChecked() {
        applies("1990-01-01");
    }

    @Test
    void aBookAppliesFromItsPublicationOn() {
        event(LifeCyclePhase.PUBLISHED, "2016", "2017-05-10");
        doesNot("2017-05-09", "published only after 2017-05-09 (2017-05-10)");
        applies("2017-05-10");
    }

    @Test
    void withinAnIntervalOfPublicationItCannotBeDecided() {
        event(LifeCyclePhase.PUBLISHED, null, "FY2016");
        doesNot("2016-03-31", "FY2016");
        perhaps("2016-04-01", "published", "known only as FY2016");
        applies("2017-03-31");
    }

    @Test
    void aPlannedDateNeverDecides() {
        event(LifeCyclePhase.PUBLISHED, "FY2017", null);
        perhaps("2010-01-01", "published", "only a planned date is known (FY2017)");
        perhaps("2030-01-01", "published", "only a planned date is known (FY2017)");
    }

    @Test
    void aBookThatWasSupersededAppliesNoMore() {
        event(LifeCyclePhase.PUBLISHED, null, "2016-01-01");
        event(LifeCyclePhase.SUPERSEDED, null, "2020-06");
        applies("2020-05-31");
        perhaps("2020-06-15", "superseded", "known only as 2020-06");
        doesNot("2020-06-30", "has been superseded");
    }

    @Test
    void aBookThatWasToBeSupersededIsDoubtfulFromThenOn() {
        event(LifeCyclePhase.SUPERSEDED, "2020", null);
        applies("2019-12-31");
        perhaps("2020-01-01", "superseded", "planned to be superseded (2020)");
    }

    @Test
    void ofABookForOtherFieldsNothingIsSaid() {
        event(LifeCyclePhase.PUBLISHED, "FY2017", null);
        book.book.setApplicability(RulesFactory.eINSTANCE.createApplicability());
        book.book.getApplicability().getFields().add(Field.MEDICAL);
        assertEquals(List.of(), on("2026-12-01").faults());
    }
}
