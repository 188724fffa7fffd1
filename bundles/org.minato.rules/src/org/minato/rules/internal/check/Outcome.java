// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.List;

/**
 * What one check, or one question, came to.
 *
 * @param looked how many elements it is about; with none its scope is empty
 * @param violations what it has to say, in the order of the files
 * @param judged whether it could be judged at all; not so where the rule itself has a fault
 */
public record Outcome(int looked, List<Violation> violations, boolean judged) {
    /** Nothing was looked at. */
    public static final Outcome NOTHING = new Outcome(0, List.of(), true);

    /** It could not be judged. */
    public static final Outcome FAULTY = new Outcome(1, List.of(), false);

    /** Copies the list. */
    public Outcome {
        violations = List.copyOf(violations);
    }
}
