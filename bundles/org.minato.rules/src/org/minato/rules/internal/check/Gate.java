// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.model.refmodel.ProcessingStep;
import org.minato.model.refmodel.StepKind;
import org.minato.rules.internal.eval.Code;
import org.minato.rules.internal.eval.EvaluationProblem;
import org.minato.rules.internal.eval.Frame;

/**
 * A condition of a path check on steps, nodes or flows, tried where data get to, once for each element and, where it
 * names the origin, for each origin. Where it cannot be decided it does not hold, and that is told once. For one thread.
 */
final class Gate {
    private final Optional<Code> code;
    private final Set<StepKind> kinds;
    private final boolean ofOrigin;
    private final Frame frame;
    private final Map<EObject, Boolean> known = new HashMap<>();
    private final Map<EObject, Violation> undecided;
    private long spent;
    private boolean isLight = true;

    Gate(Optional<Code> code, Set<StepKind> kinds, boolean ofOrigin, Frame frame, Map<EObject, Violation> undecided) {
        this.code = code;
        this.kinds = kinds;
        this.ofOrigin = ofOrigin;
        this.frame = frame;
        this.undecided = undecided;
    }

    /** Whether what it says depends on where the path began. */
    boolean isOfOrigin() {
        return ofOrigin;
    }

    /** Goes on with another origin. */
    void begin() {
        if (ofOrigin) {
            known.clear();
        }
    }

    boolean holds(EObject element) {
        if (element instanceof ProcessingStep step && kinds.contains(step.getKind())) {
            return true;
        }
        if (code.isEmpty()) {
            return false;
        }
        @Nullable Boolean present = known.get(element);
        if (present == null) {
            present = decide(element, code.get());
            known.put(element, present);
        }
        return present;
    }

    private boolean decide(EObject element, Code condition) {
        try {
            return condition.test(frame.about(element));
        } catch (EvaluationProblem problem) {
            undecided.putIfAbsent(element, Tally.undecided(element, problem.text()));
            return false;
        } finally {
            int steps = Frame.BUDGET - frame.stepsLeft();
            spent += 1 + steps;
            isLight &= steps <= Selection.CHUNK_BUDGET / Selection.CHUNK;
        }
    }

    /** Whether none of many elements can exhaust the budget of all while none takes more steps. */
    boolean isLight() {
        return isLight;
    }

    /** Steps taken since this was last asked. */
    long spent() {
        long taken = spent;
        spent = 0;
        return taken;
    }
}
