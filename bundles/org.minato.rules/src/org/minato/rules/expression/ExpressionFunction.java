// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.expression;

import java.util.List;

/** A function of those who embed the language. May be called by several threads. */
@FunctionalInterface
public interface ExpressionFunction {
    /**
     * The value for some arguments.
     *
     * @param call who evaluates
     * @param arguments the arguments, of the declared types; see {@link Evaluation#value} for how values are held
     * @return a value of the declared type, never null
     * @throws EvaluationException where there is none
     */
    Object apply(Call call, List<Object> arguments);

    /** An evaluation that is under way. */
    interface Call {
        /** What the evaluation was given for its functions. */
        Object environment();

        /**
         * Takes steps for work that grows with the arguments; the call itself costs one.
         *
         * <p>Where there are fewer steps left, the evaluation ends by an exception that a function lets pass.
         */
        void spend(int steps);
    }
}
