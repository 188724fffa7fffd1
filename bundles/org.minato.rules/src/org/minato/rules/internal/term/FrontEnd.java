// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.term;

import java.util.List;
import java.util.Optional;

/** Parses and type-checks expressions. */
@FunctionalInterface
public interface FrontEnd {
    /** Checks an expression against the metamodel; never throws because of what the expression says. */
    Checked check(String expression, Signature signature);

    /** Type of the value of an expression, as this front end writes types; none where the expression has an error. */
    default Optional<String> typeOf(String expression, Signature signature) {
        return Optional.empty();
    }

    /** The functions that expressions can call beside those of CEL itself. */
    default List<FunctionForm> functions() {
        return List.of();
    }
}
