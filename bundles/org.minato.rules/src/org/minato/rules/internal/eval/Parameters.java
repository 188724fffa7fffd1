// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.eval;

import java.util.Optional;

/** The parameters of rule books. Safe for several threads while nobody changes the books. */
public interface Parameters {
    /** No rule books, so that no parameter has a value. */
    Parameters NONE = (book, key, set) -> {
        throw new EvaluationProblem("unknownParameter", book + "#" + key);
    };

    /**
     * The value of a parameter: what a plan sets, or else what the book gives.
     *
     * @param set what the plan sets, as text
     * @throws EvaluationProblem if there is no value, or one that does not fit the parameter
     */
    Object value(String book, String key, Optional<String> set);

    /** Whether the book gives a parameter a value by itself. */
    default boolean isGiven(String book, String key) {
        return false;
    }
}
