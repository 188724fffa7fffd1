// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.finding.FindingKind;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.rules.internal.eval.BudgetExceeded;
import org.minato.rules.internal.eval.Code;
import org.minato.rules.internal.eval.EvaluationProblem;
import org.minato.rules.internal.eval.Frame;

/**
 * Elements that a condition selects, each looked at in turn; many of them in parallel. The result does not depend on the
 * number of threads. A rule that takes too many steps ends with {@link BudgetExceeded}.
 */
final class Selection {
    /** Elements that one thread looks at before it pays to ask for another. */
    private static final int CHUNK = 2_000;

    /** Steps that one condition may take over all elements of a chunk. */
    private static final long CHUNK_BUDGET = 20_000_000;

    private final CheckedModel model;

    Selection(CheckedModel model) {
        this.model = model;
    }

    private record Part(int selected, List<Violation> violations) {}

    /**
     * Looks at the elements where a condition holds.
     *
     * @param where the condition; all elements where absent
     * @param look what to say of a selected element: null for nothing
     */
    Outcome each(List<EObject> elements, Optional<Code> where, BiFunction<EObject, Frame, @Nullable Violation> look) {
        int chunks = (elements.size() + CHUNK - 1) / CHUNK;
        IntStream numbers = IntStream.range(0, chunks);
        List<Part> parts = (chunks > 1 ? numbers.parallel() : numbers)
                .mapToObj(number -> part(
                        elements.subList(number * CHUNK, Math.min(elements.size(), (number + 1) * CHUNK)), where, look))
                .toList();
        return new Outcome(
                parts.stream().mapToInt(Part::selected).sum(),
                parts.stream().flatMap(part -> part.violations.stream()).toList(),
                true);
    }

    private Part part(
            List<EObject> elements, Optional<Code> where, BiFunction<EObject, Frame, @Nullable Violation> look) {
        Frame frame = new Frame(model).aboutAll();
        List<Violation> violations = new ArrayList<>();
        int selected = 0;
        long spent = 0;
        for (EObject element : elements) {
            try {
                boolean isSelected = where.isEmpty() || where.get().test(frame.about(element));
                spent += Frame.BUDGET - frame.stepsLeft();
                frame.about(element);
                if (isSelected) {
                    selected++;
                    Violation violation = look.apply(element, frame);
                    if (violation != null) {
                        violations.add(violation);
                    }
                }
            } catch (EvaluationProblem problem) {
                selected++;
                violations.add(undecided(element, problem.text()));
            }
            spent += Frame.BUDGET - frame.stepsLeft();
            if (spent > CHUNK_BUDGET) {
                throw new BudgetExceeded();
            }
        }
        return new Part(selected, violations);
    }

    /** That nothing can be said of an element. */
    static Violation undecided(EObject element, LocalizedText problem) {
        return Violation.of(
                element, FindingKind.UNDECIDED, Texts.of(Faults.class).get("undecided", problem));
    }
}
