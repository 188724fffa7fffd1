// SPDX-License-Identifier: EPL-2.0
package org.minato.compare;

import java.util.List;
import org.minato.core.finding.Finding;
import org.minato.model.base.Element;
import org.minato.rules.ClauseState;
import org.minato.rules.Conformance;

/**
 * What checking the plan would find if it took the other version of the model over. The elements of {@code after}
 * belong to a copy of the plan and to the other version, those of the lists to the plan itself and the versions.
 *
 * @param before where the plan stands with the model it has now
 * @param after where it would stand
 * @param appearing findings that there would be then and are not now
 * @param vanishing findings that there are now and would not be then
 * @param states clauses that would be in another state
 * @param idle statements, attestations and waivers of the plan whose clause would no longer apply
 */
public record Outlook(
        Conformance before,
        Conformance after,
        List<Finding> appearing,
        List<Finding> vanishing,
        List<StateChange> states,
        List<Element> idle) {
    /** Copies the lists. */
    public Outlook {
        appearing = List.copyOf(appearing);
        vanishing = List.copyOf(vanishing);
        states = List.copyOf(states);
        idle = List.copyOf(idle);
    }

    /**
     * A clause that would be in another state.
     *
     * @param clause {@code <book id>#<number>}
     */
    public record StateChange(String clause, ClauseState before, ClauseState after) {}
}
