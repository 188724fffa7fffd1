// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.files.Locations;
import org.minato.core.finding.Finding;
import org.minato.core.finding.FindingKind;
import org.minato.core.finding.Severity;
import org.minato.core.finding.Witness;
import org.minato.model.base.Element;
import org.minato.model.deployment.Waiver;
import org.minato.model.rules.Clause;
import org.minato.model.rules.Modality;
import org.minato.model.rules.RuleBook;

/** Makes findings of what the checks of one clause have to say. */
public final class Reporting {
    /** The order of findings within a clause, apart from that in which they were made. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.location().file().toString())
            .thenComparing(finding -> finding.location().line());

    private final RuleBook book;
    private final Clause clause;
    private final CheckedModel model;

    /** Prepares the findings of a clause. */
    public Reporting(RuleBook book, Clause clause, CheckedModel model) {
        this.book = book;
        this.clause = clause;
        this.model = model;
    }

    /** The finding about the element of the file, waived where a waiver accepts it. */
    public Finding finding(Violation violation, @Nullable Element part) {
        EObject original = model.original(violation.element());
        Finding finding = Finding.of(
                        String.valueOf(book.getId()),
                        String.valueOf(clause.getNumber()),
                        severity(violation.kind()),
                        violation.kind(),
                        Locations.of(original),
                        violation.message())
                .about(original)
                .along(violation.path().stream().map(this::witness).toList())
                .by(part == null ? null : part.getId());
        return waiver(original).map(finding::waivedBy).orElse(finding);
    }

    private Witness witness(Violation.Step step) {
        EObject original = model.original(step.element());
        return new Witness(original, Locations.of(original), step.text());
    }

    private Optional<Waiver> waiver(EObject original) {
        return waivers().stream()
                .filter(waiver -> waiver.getElement() == null || waiver.getElement() == original)
                .findFirst();
    }

    /** The waivers that hold for the clause on the day of the check, in the order of the plan. */
    public List<Waiver> waivers() {
        return model.plan().stream()
                .flatMap(plan -> plan.getWaivers().stream())
                .filter(waiver -> ClauseKey.names(waiver.getClause(), book, clause)
                        && (waiver.getExpires() == null || !waiver.getExpires().isBefore(model.today())))
                .toList();
    }

    private Severity severity(FindingKind kind) {
        boolean binding = clause.getModality() == Modality.MUST || clause.getModality() == Modality.SHOULD;
        if (kind == FindingKind.VIOLATION && clause.getModality() == Modality.MUST) {
            return Severity.ERROR;
        }
        boolean needsPlan = kind == FindingKind.OPEN || kind == FindingKind.WAITING;
        return !binding || needsPlan && model.plan().isEmpty() ? Severity.INFO : Severity.WARNING;
    }
}
