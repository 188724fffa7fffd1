// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.expression;

import java.util.List;
import java.util.Map;
import org.minato.rules.internal.eval.Code;

/** A type-checked expression, ready to be evaluated by {@link Evaluation}. Immutable and safe for several threads. */
public final class Expression {
    private final String type;
    private final Code code;
    private final Map<String, Integer> slots;

    Expression(String type, Code code, Map<String, Integer> slots) {
        this.type = type;
        this.code = code;
        this.slots = Map.copyOf(slots);
    }

    /** Type of its value, as {@link ExpressionLanguage} writes types. */
    public String type() {
        return type;
    }

    /** Names of the variables that it was compiled with, sorted. */
    public List<String> variables() {
        return slots.keySet().stream().sorted().toList();
    }

    Code code() {
        return code;
    }

    Map<String, Integer> slots() {
        return slots;
    }
}
