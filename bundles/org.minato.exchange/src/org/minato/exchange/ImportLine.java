// SPDX-License-Identifier: EPL-2.0
package org.minato.exchange;

import java.util.List;
import org.minato.core.text.LocalizedText;

/**
 * What one line of an imported table means. Immutable.
 *
 * @param row number of the line as people see it, from 1
 * @param name name that stands in it; may be empty
 * @param outcome what becomes of it
 * @param details what changes, or why it is refused and what to do about it
 */
public record ImportLine(int row, String name, Outcome outcome, List<LocalizedText> details) {
    /** Keeps its own copy of the details. */
    public ImportLine {
        details = List.copyOf(details);
    }

    /** What becomes of a line. */
    public enum Outcome {
        /** It is new. */
        ADDED,
        /** It changes what is there. */
        CHANGED,
        /** It says what is there already. */
        UNCHANGED,
        /** It cannot be taken; the other lines can. */
        REFUSED
    }
}
