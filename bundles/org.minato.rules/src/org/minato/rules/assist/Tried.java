// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.assist;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.finding.Finding;
import org.minato.core.text.LocalizedText;
import org.minato.rules.ClauseState;

/**
 * What trying a rule came to.
 *
 * @param looked the elements it looked at, in the order of the files; for a path check where paths begin and where they
 *     must not lead
 * @param findings what it has to say of elements, as checking would say it
 * @param faults what is wrong with the rule itself; where there are any, the rest says little
 * @param state where the clause would stand, were it to apply
 * @param notApplied why the clause does not apply to this model or plan in earnest; empty where it does
 */
public record Tried(
        List<EObject> looked,
        List<Finding> findings,
        List<Finding> faults,
        ClauseState state,
        Optional<LocalizedText> notApplied) {
    /** Copies the lists. */
    public Tried {
        looked = List.copyOf(looked);
        findings = List.copyOf(findings);
        faults = List.copyOf(faults);
    }

    /** The elements that broke the rule, each once. */
    public List<EObject> broken() {
        return findings.stream()
                .flatMap(finding -> finding.element().stream())
                .distinct()
                .toList();
    }
}
