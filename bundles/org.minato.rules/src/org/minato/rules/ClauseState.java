// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import java.util.Locale;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;

/**
 * Where a model or plan stands with a clause. Where several hold at once, the one named first here counts, except that
 * {@link #NOT_APPLICABLE} is decided before all others.
 */
public enum ClauseState {
    /** At least one violation is not waived. */
    BROKEN,
    /** A topic on which something has not been stated yet, or an applicability that cannot be decided. */
    OPEN,
    /** Evidence is missing or has expired. */
    WAITING,
    /** There are violations, and every one of them is waived. */
    WAIVED,
    /** All that the clause asks for is there. */
    MET,
    /** The clause does not concern this model or plan; the result says why. */
    NOT_APPLICABLE;

    /** The word for the state, the same in every window, report and document. */
    public LocalizedText label() {
        return Texts.of(ClauseState.class).get("state." + name().toLowerCase(Locale.ROOT));
    }
}
