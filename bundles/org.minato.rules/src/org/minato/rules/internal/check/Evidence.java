// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.finding.FindingKind;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.deployment.Attestation;
import org.minato.model.edit.Labels;
import org.minato.model.rules.Clause;
import org.minato.model.rules.EvidenceRequirement;
import org.minato.model.rules.RuleBook;
import org.minato.model.rules.RulesPackage.Literals;
import org.minato.rules.internal.eval.Names;

/** What only people can attest: given while an attestation holds on the day of the check. */
public final class Evidence {
    private static final Texts TEXTS = Texts.of(Faults.class);

    private final RuleBook book;
    private final Clause clause;
    private final CheckedModel model;

    /** Prepares the evidence of a clause. */
    public Evidence(RuleBook book, Clause clause, CheckedModel model) {
        this.book = book;
        this.clause = clause;
        this.model = model;
    }

    /** What is missing of a requirement; empty where an attestation holds. */
    public Optional<Violation> missing(EvidenceRequirement requirement) {
        List<Attestation> given = model.plan().stream()
                .flatMap(plan -> plan.getAttestations().stream())
                .filter(attestation ->
                        ClauseKey.names(attestation.getClause(), book, clause) && fits(attestation, requirement))
                .toList();
        if (given.stream().anyMatch(attestation -> holds(attestation, requirement))) {
            return Optional.empty();
        }
        LocalizedText what = text(requirement);
        LocalizedText due = label(Literals.PROJECT_PHASE, requirement.getDue());
        Optional<Attestation> expired = given.stream()
                .filter(attestation -> expiry(attestation, requirement).isPresent())
                .findFirst();
        if (expired.isPresent()) {
            LocalDate end = expiry(expired.get(), requirement).orElseThrow();
            return Optional.of(waiting(expired.get(), TEXTS.get("evidence.expired", what, end.toString())));
        }
        if (!given.isEmpty()) {
            return Optional.of(waiting(given.get(0), TEXTS.get("evidence.undated", what)));
        }
        return Optional.of(waiting(model.root(), TEXTS.get("evidence.missing", what, due, role(requirement))));
    }

    private boolean fits(Attestation attestation, EvidenceRequirement requirement) {
        @Nullable String about = attestation.getEvidence();
        return about == null || about.isBlank() ? clause.getEvidence().size() == 1 : about.equals(requirement.getId());
    }

    private boolean holds(Attestation attestation, EvidenceRequirement requirement) {
        @Nullable LocalDate date = attestation.getDate();
        if (date == null || date.isAfter(model.today())) {
            return false;
        }
        return expiry(attestation, requirement)
                .map(end -> !end.isBefore(model.today()))
                .orElse(true);
    }

    /** The last day on which an attestation holds. */
    private static Optional<LocalDate> expiry(Attestation attestation, EvidenceRequirement requirement) {
        if (attestation.getExpires() != null) {
            return Optional.of(attestation.getExpires());
        }
        if (attestation.getDate() == null || requirement.getValidFor() == null) {
            return Optional.empty();
        }
        return Optional.of(attestation.getDate().plus(requirement.getValidFor()));
    }

    private static Violation waiting(EObject element, LocalizedText message) {
        return Violation.of(element, FindingKind.WAITING, message);
    }

    private static LocalizedText text(EvidenceRequirement requirement) {
        boolean nameless = Objects.toString(requirement.getNameJa(), "").isBlank()
                && Objects.toString(requirement.getNameEn(), "").isBlank();
        return nameless ? label(Literals.EVIDENCE_KIND, requirement.getKind()) : Names.of(requirement);
    }

    private static LocalizedText label(EEnum type, Enumerator literal) {
        return new LocalizedText(
                Labels.in(Locale.JAPANESE).of(type, literal),
                Labels.in(Locale.ENGLISH).of(type, literal));
    }

    private static LocalizedText role(EvidenceRequirement requirement) {
        LocalizedText unknown = TEXTS.get("evidence.anyRole");
        String ja = Objects.toString(requirement.getRoleJa(), "");
        String en = Objects.toString(requirement.getRoleEn(), "");
        return new LocalizedText(
                ja.isBlank() ? en.isBlank() ? unknown.ja() : en : ja,
                en.isBlank() ? ja.isBlank() ? unknown.en() : ja : en);
    }
}
