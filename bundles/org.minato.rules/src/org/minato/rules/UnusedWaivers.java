// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.minato.core.files.Locations;
import org.minato.core.finding.Finding;
import org.minato.core.finding.FindingKind;
import org.minato.core.finding.Severity;
import org.minato.core.text.Texts;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Waiver;
import org.minato.rules.internal.check.ClauseKey;

/**
 * The structural rule that a waiver waives something: it can be judged only when all other clauses have been. Waivers
 * that have expired or name no clause that was checked are left to the rules about those.
 */
final class UnusedWaivers {
    private static final String NUMBER = "waiver-unused";

    private UnusedWaivers() {}

    /** The results, with that of this rule where it is among them. */
    static List<ClauseResult> judged(Subject subject, LocalDate date, List<ClauseResult> results) {
        int place = -1;
        for (int i = 0; i < results.size(); i++) {
            ClauseResult result = results.get(i);
            if (RuleBooks.STRUCTURE.equals(result.ruleBook().getId())
                    && NUMBER.equals(result.clause().getNumber())) {
                place = i;
            }
        }
        if (place < 0 || subject.plan().isEmpty()) {
            return results;
        }
        List<ClauseResult> judged = new ArrayList<>(results);
        judged.set(place, judge(results.get(place), subject.plan().get(), date, results));
        return judged;
    }

    private static ClauseResult judge(ClauseResult own, Plan plan, LocalDate date, List<ClauseResult> results) {
        Set<Waiver> used = results.stream()
                .flatMap(result -> result.findings().stream())
                .flatMap(finding -> finding.waiver().stream())
                .collect(Collectors.toCollection(HashSet::new));
        Texts texts = Texts.of(Conformance.class);
        List<Waiver> present = plan.getWaivers().stream()
                .filter(waiver ->
                        waiver.getExpires() == null || !waiver.getExpires().isBefore(date))
                .filter(waiver -> results.stream()
                        .anyMatch(result -> ClauseKey.names(waiver.getClause(), result.ruleBook(), result.clause())))
                .toList();
        List<Finding> unused = present.stream()
                .filter(waiver -> !used.contains(waiver))
                .map(waiver -> Finding.of(
                                RuleBooks.STRUCTURE,
                                NUMBER,
                                Severity.WARNING,
                                FindingKind.VIOLATION,
                                Locations.of(waiver),
                                texts.get("waiver.unused", String.valueOf(waiver.getClause())))
                        .about(waiver))
                .toList();
        if (present.isEmpty()) {
            return own;
        }
        return unused.isEmpty()
                ? new ClauseResult(
                        own.ruleBook(),
                        own.clause(),
                        ClauseState.MET,
                        texts.get("waiver.allUsed", present.size()),
                        unused)
                : new ClauseResult(
                        own.ruleBook(),
                        own.clause(),
                        ClauseState.BROKEN,
                        texts.get("waiver.someUnused", unused.size()),
                        unused);
    }
}
