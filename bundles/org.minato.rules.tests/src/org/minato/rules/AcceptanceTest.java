// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.minato.core.finding.Finding;
import org.minato.model.base.Element;
import org.minato.model.deployment.Attestation;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Waiver;

/** What plans accept and attest, and what becomes of it. */
class AcceptanceTest {
    private final Fishery fishery = new Fishery();
    private final Book book = new Book();
    private final Plan plan = fishery.plan();

    private Waiver waive(@Nullable Element element, LocalDate expires) {
        Waiver waiver = DeploymentFactory.eINSTANCE.createWaiver();
        waiver.setId("waiver" + plan.getWaivers().size());
        waiver.setClause("test#1");
        waiver.setReasonEn("agreed");
        waiver.setOwner(plan.getOrganisations().get(0));
        waiver.setElement(element);
        waiver.setExpires(expires);
        plan.getWaivers().add(waiver);
        return waiver;
    }

    private Attestation attest(@Nullable String evidence, LocalDate date) {
        Attestation attestation = DeploymentFactory.eINSTANCE.createAttestation();
        attestation.setId("attestation");
        attestation.setClause("test#1");
        attestation.setEvidence(evidence);
        attestation.setDate(date);
        plan.getAttestations().add(attestation);
        return attestation;
    }

    private Conformance check(String... books) {
        return new Checker(Book.installed().plus(List.of(book.book)))
                .check(Subject.of(plan), CheckOptions.on(Fishery.TODAY).only(Set.of(books)));
    }

    private List<String> found() {
        return check("test", RuleBooks.STRUCTURE).findings().stream()
                .filter(finding -> finding.waiver().isEmpty())
                .map(AcceptanceTest::brief)
                .toList();
    }

    private static String brief(Finding finding) {
        return finding.clause() + " " + finding.location().elementId();
    }

    @Test
    void aWaiverThatWaivesSomethingIsInOrder() {
        book.require("DataSet", "self.id != 'raw'");
        waive(fishery.raw, Fishery.TODAY);
        assertEquals(List.of(), found());
        assertEquals(
                ClauseState.MET,
                check("test", RuleBooks.STRUCTURE)
                        .clause("minato.structure#waiver-unused")
                        .orElseThrow()
                        .state());
    }

    @Test
    void aWaiverThatWaivesNothingIsAFinding() {
        book.require("DataSet", "self.id != 'raw'");
        waive(fishery.raw, Fishery.TODAY);
        waive(fishery.counts, Fishery.TODAY);
        assertEquals(List.of("waiver-unused waiver1"), found());
        Conformance conformance = check("test", RuleBooks.STRUCTURE);
        ClauseResult result =
                conformance.clause("minato.structure#waiver-unused").orElseThrow();
        assertEquals(ClauseState.BROKEN, result.state());
        assertTrue(result.findings().get(0).message().en().contains("waives nothing"));
    }

    @Test
    void whereTheClauseOrTheRuleIsNotCheckedNothingIsSaidOfItsWaivers() {
        book.require("DataSet", "true");
        waive(fishery.raw, Fishery.TODAY);
        assertEquals(List.of(), check(RuleBooks.STRUCTURE).findings());
        assertEquals(List.of(), check("test").findings());
    }

    @Test
    void anExpiredWaiverIsAFindingAndWhatItWaivedReturns() {
        book.require("DataSet", "self.id != 'raw'");
        waive(fishery.raw, Fishery.TODAY.minusDays(1));
        assertEquals(List.of("waiver-expired waiver0", "1 raw"), found());
    }

    @Test
    void aWaiverWithoutReasonOwnerOrExpiryIsAFinding() {
        book.require("DataSet", "self.id != 'raw'");
        Waiver waiver = waive(fishery.raw, Fishery.TODAY);
        waiver.setReasonEn(null);
        assertEquals(List.of("waiver-incomplete waiver0"), found());
        waiver.setReasonJa("合意済み");
        waiver.setOwner(null);
        assertEquals(List.of("waiver-incomplete waiver0"), found());
        waiver.setOwner(plan.getOrganisations().get(0));
        waiver.setExpires(null);
        assertEquals(List.of("waiver-incomplete waiver0"), found());
    }

    @Test
    void anExpiredAttestationIsAFindingAtTheAttestation() {
        book.evidence("drill").setValidFor(Period.ofMonths(6));
        attest("drill", Fishery.TODAY.minusYears(1));
        assertEquals(List.of("1 attestation"), found());
    }

    @Test
    void anAttestationThatCanMeanNothingIsAFinding() {
        book.evidence("drill");
        attest(null, Fishery.TODAY);
        assertEquals(List.of(), found());
        book.evidence("record");
        assertTrue(found().contains("key-unresolved attestation"), found()::toString);
        plan.getAttestations().get(0).setEvidence("gone");
        assertTrue(found().contains("key-unresolved attestation"), found()::toString);
        plan.getAttestations().get(0).setClause("test#9");
        assertTrue(found().contains("key-unresolved attestation"), found()::toString);
    }
}
