// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.conformance;

import org.eclipse.swt.graphics.Image;
import org.minato.rules.ClauseState;
import org.minato.workbench.internal.text.Pictures;
import org.minato.workbench.internal.text.Words;

/** Names and pictures of the states of a clause. */
public final class States {
    private States() {}

    /** The name of a state. */
    public static String name(ClauseState state) {
        String word = Words.of(state.label());
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** The picture of a state. */
    public static Image picture(ClauseState state) {
        return Pictures.of(
                switch (state) {
                    case BROKEN -> "state-broken";
                    case OPEN -> "state-open";
                    case WAITING -> "state-waiting";
                    case WAIVED -> "state-waived";
                    case MET -> "state-met";
                    case NOT_APPLICABLE -> "state-not-applicable";
                });
    }
}
