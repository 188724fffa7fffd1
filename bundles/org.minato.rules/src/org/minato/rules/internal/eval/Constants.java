// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.eval;

import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.LocalizedText;
import org.minato.rules.internal.term.Operator;
import org.minato.rules.internal.term.Term;

/** Calls whose value is known before the rule runs, such as {@code quantity("5 %")}. */
public final class Constants {
    private static final Set<Operator> READINGS = Set.of(
            Operator.QUANTITY, Operator.DATE, Operator.PARTIAL_DATE, Operator.PERIOD, Operator.STRING_TO_DURATION);

    private static final Set<Operator> COMPARISONS = Set.of(
            Operator.LESS_ORDER,
            Operator.LESS_EQUAL_ORDER,
            Operator.GREATER_ORDER,
            Operator.GREATER_EQUAL_ORDER,
            Operator.EQUAL,
            Operator.NOT_EQUAL);

    private Constants() {}

    /** What is wrong with a call of constants: a text that cannot be read, or units that cannot be compared. */
    public static Optional<LocalizedText> problem(Term.Call call) {
        try {
            if (COMPARISONS.contains(call.operator())) {
                @Nullable Object left = value(call.arguments().get(0));
                @Nullable Object right = value(call.arguments().get(1));
                if (left != null && right != null) {
                    Values.equal(left, right);
                }
            }
            value(call);
            return Optional.empty();
        } catch (EvaluationProblem problem) {
            return Optional.of(problem.text());
        }
    }

    /** The value of a constant reading; null where the term is none. */
    static @Nullable Object value(Term term) {
        if (term instanceof Term.Call call
                && READINGS.contains(call.operator())
                && call.arguments().get(0) instanceof Term.Literal literal) {
            Object text = literal.value();
            return switch (call.operator()) {
                case QUANTITY -> Readings.quantity(text);
                case DATE -> Readings.date(text);
                case PARTIAL_DATE -> Readings.partialDate(text);
                case PERIOD -> Readings.period(text);
                default -> Readings.duration(text);
            };
        }
        return null;
    }
}
