// SPDX-License-Identifier: EPL-2.0
package org.minato.template;

import java.util.List;
import java.util.Set;
import org.minato.core.finding.Finding;

/**
 * What rendering templates came to. Immutable.
 *
 * @param outputs the outputs, by template key and then in the order of the model
 * @param faults what is wrong with templates, at its place; their outputs are missing, all others are there
 * @param incomplete kinds of output that lack something because of a fault
 */
public record Rendering(List<Rendered> outputs, List<Finding> faults, Set<String> incomplete) {
    /** Copies the lists. */
    public Rendering {
        outputs = List.copyOf(outputs);
        faults = List.copyOf(faults);
        incomplete = Set.copyOf(incomplete);
    }
}
