// SPDX-License-Identifier: EPL-2.0
package org.minato.portfolio.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.minato.portfolio.PlanSummary;
import org.minato.portfolio.Portfolio;
import org.minato.rules.ClauseState;

/** How many clauses of each rule book are in each state, over all plans. */
final class BookSums {
    /** The states that are counted: clauses that do not concern a plan are not. */
    static final List<ClauseState> STATES =
            List.of(ClauseState.BROKEN, ClauseState.OPEN, ClauseState.WAITING, ClauseState.WAIVED, ClauseState.MET);

    private BookSums() {}

    static Map<String, Map<ClauseState, Integer>> of(Portfolio portfolio) {
        Map<String, Map<ClauseState, Integer>> sums = new TreeMap<>();
        for (PlanSummary plan : portfolio.plans()) {
            plan.states()
                    .forEach((key, state) -> sums.computeIfAbsent(
                                    key.substring(0, key.indexOf('#')), book -> new EnumMap<>(ClauseState.class))
                            .merge(state, 1, Integer::sum));
        }
        return sums;
    }
}
