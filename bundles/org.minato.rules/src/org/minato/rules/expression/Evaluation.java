// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.expression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minato.core.effective.EffectiveModel;
import org.minato.core.text.Texts;
import org.minato.rules.Subject;
import org.minato.rules.internal.check.CheckedModel;
import org.minato.rules.internal.eval.BudgetExceeded;
import org.minato.rules.internal.eval.EvaluationProblem;
import org.minato.rules.internal.eval.Frame;
import org.minato.rules.internal.eval.Values;

/**
 * Evaluates expressions about one plan or model, all of them together within a number of steps. The elements are read
 * and never changed. For one thread.
 */
public final class Evaluation {
    private final Frame frame;

    /**
     * Begins to evaluate.
     *
     * @param subject the plan or model
     * @param effective the effective model of the plan; made from it where absent
     * @param today the day as of which is evaluated
     * @param steps steps that all evaluations may take together; members of lists that are gone through, calls of given
     *     functions and pieces of text count
     * @param environment what given functions get
     */
    public Evaluation(
            Subject subject, Optional<EffectiveModel> effective, LocalDate today, int steps, Object environment) {
        Optional<EffectiveModel> view = effective.or(() -> subject.plan().map(EffectiveModel::of));
        frame = new Frame(new CheckedModel(subject, today, view))
                .withSteps(steps)
                .in(environment);
    }

    /**
     * The value of an expression: a Boolean, Long, Double, String, data type value of the metamodel, enumeration literal,
     * element, list, or an {@link Optional} of these; never null.
     *
     * @param variables values of its variables by name; one that is missing has no value
     * @throws EvaluationException where there is no value, or no step is left
     */
    public Object value(Expression expression, Map<String, ?> variables) {
        try {
            expression.slots().forEach((name, slot) -> {
                Object value = variables.get(name);
                if (value != null) {
                    frame.with(slot, value);
                }
            });
            frame.spend(1);
            Object value = expression.code().value(frame);
            return value instanceof List<?> list ? members(list) : value;
        } catch (EvaluationProblem e) {
            throw new EvaluationException(e.text(), false);
        } catch (BudgetExceeded e) {
            throw new EvaluationException(Texts.of(ExpressionLanguage.class).get("budget"), true);
        }
    }

    /** Allows the evaluations that follow some steps, whatever those before have taken. */
    public void restart(int steps) {
        frame.withSteps(steps);
    }

    /**
     * Takes steps for work outside expressions.
     *
     * @throws EvaluationException where there are fewer steps left
     */
    public void spend(int steps) {
        try {
            frame.spend(steps);
        } catch (BudgetExceeded e) {
            throw new EvaluationException(Texts.of(ExpressionLanguage.class).get("budget"), true);
        }
    }

    private static List<Object> members(List<?> list) {
        List<Object> members = new ArrayList<>(list.size());
        for (Object member : list) {
            members.add(Values.ofMember(member));
        }
        return members;
    }
}
