// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import java.util.List;
import org.minato.core.finding.Finding;
import org.minato.core.text.LocalizedText;
import org.minato.model.rules.Clause;
import org.minato.model.rules.RuleBook;

/**
 * What checking one clause came to. Immutable.
 *
 * @param ruleBook the book that the clause stands in
 * @param clause the clause
 * @param state where the model or plan stands with it
 * @param why one sentence that says why the state is what it is
 * @param findings what was found, waived findings included; in the order of the file, then of the checks
 */
public record ClauseResult(
        RuleBook ruleBook, Clause clause, ClauseState state, LocalizedText why, List<Finding> findings) {

    /** Copies the findings. */
    public ClauseResult {
        findings = List.copyOf(findings);
    }

    /** Key by which plans and other books refer to the clause: {@code <book id>#<number>}. */
    public String key() {
        return ruleBook.getId() + "#" + clause.getNumber();
    }
}
