// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.eval;

/** An expression that is ready to be evaluated. Immutable and safe for several threads, each with a frame of its own. */
public abstract class Code {
    /**
     * The value: a Boolean, Long, Double, String, data type value, enumeration literal, element, list, or optional of
     * these; never null.
     *
     * @throws EvaluationProblem if there is no value
     * @throws BudgetExceeded if it takes too many steps
     */
    public abstract Object value(Frame frame);

    /** The value of a condition; fails as {@link #value} does. */
    public boolean test(Frame frame) {
        return (Boolean) value(frame);
    }

    /** A condition: one that has its value without boxing. */
    abstract static class Condition extends Code {
        @Override
        public abstract boolean test(Frame frame);

        @Override
        public final Object value(Frame frame) {
            return test(frame);
        }
    }
}
