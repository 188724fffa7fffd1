// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.minato.core.finding.Finding;

/**
 * Where a model or plan stands with every clause of the rule books it was checked against. Immutable; the same subject,
 * books and date always give an equal list in the same order.
 *
 * @param subject what was checked
 * @param options how it was checked
 * @param clauses one result for each clause, in the order of book ids and, in a book, of the file
 * @param faults what is wrong with rule books, at its place in the book, and settings of a plan that do not fit the model
 */
public record Conformance(Subject subject, CheckOptions options, List<ClauseResult> clauses, List<Finding> faults) {

    /** Copies the lists, and judges the structural rule about waivers that waive nothing by all the others. */
    public Conformance {
        clauses = List.copyOf(UnusedWaivers.judged(subject, options.date(), clauses));
        faults = List.copyOf(faults);
    }

    /** Every finding: first those about the subject, in the order of the clauses, then the faults. */
    public List<Finding> findings() {
        return Stream.concat(clauses.stream().flatMap(result -> result.findings().stream()), faults.stream())
                .toList();
    }

    /** The result for a clause, by {@code <book id>#<number>}. */
    public Optional<ClauseResult> clause(String key) {
        return clauses.stream().filter(result -> result.key().equals(key)).findFirst();
    }

    /** How many clauses are in each state; states that do not occur have the count 0. */
    public Map<ClauseState, Integer> counts() {
        Map<ClauseState, Integer> counts = new EnumMap<>(ClauseState.class);
        for (ClauseState state : ClauseState.values()) {
            counts.put(state, 0);
        }
        clauses.forEach(result -> counts.merge(result.state(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }
}
