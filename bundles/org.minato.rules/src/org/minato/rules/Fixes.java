// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.finding.Finding;
import org.minato.core.finding.FindingKind;
import org.minato.model.rules.Check;
import org.minato.model.rules.Clause;
import org.minato.rules.internal.check.FixProposals;

/**
 * The ways that rules propose to put a violation right. They are worked out on the model as it is when they are asked
 * for, and change nothing. Safe for several threads as long as nobody changes the subject meanwhile.
 */
public final class Fixes {
    private final RuleBooks books;
    private final Subject subject;
    private final LocalDate date;

    /** Fixes for what was found in a model or plan by a check as of a day. */
    public Fixes(RuleBooks books, Subject subject, LocalDate date) {
        this.books = books;
        this.subject = subject;
        this.date = date;
    }

    /** The fixes for a finding about an element of the opened files. */
    public List<ProposedFix> of(Finding finding) {
        return finding.element().map(element -> of(finding, element)).orElse(List.of());
    }

    /**
     * The fixes for a finding on a copy, as on a snapshot.
     *
     * @param element the element of the opened files that the finding is about
     * @return in the order of the rule book; none where the element meets the rule by now, and without those that cannot
     *     be worked out for it
     */
    public List<ProposedFix> of(Finding finding, EObject element) {
        if (finding.kind() != FindingKind.VIOLATION) {
            return List.of();
        }
        return check(finding)
                .filter(check -> !check.getFixes().isEmpty())
                .map(check -> new FixProposals(subject, date, books.programs()).of(check, element))
                .orElse(List.of());
    }

    private Optional<Check> check(Finding finding) {
        return books.clause(finding.ruleBook() + "#" + finding.clause()).stream()
                .map(Clause::getChecks)
                .flatMap(List::stream)
                .filter(check -> check.getId() != null
                        && check.getId().equals(finding.origin().orElse("")))
                .findFirst();
    }
}
