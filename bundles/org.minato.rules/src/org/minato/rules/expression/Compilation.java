// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.expression;

import java.util.List;
import java.util.Optional;

/**
 * What compiling an expression came to. Immutable.
 *
 * @param expression the expression; absent where there are faults
 * @param faults what is wrong; empty where there is an expression
 */
public record Compilation(Optional<Expression> expression, List<ExpressionFault> faults) {
    /** Copies the faults. */
    public Compilation {
        faults = List.copyOf(faults);
    }
}
