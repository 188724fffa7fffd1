// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.DataStore;
import org.minato.model.refmodel.Node;
import org.minato.model.refmodel.ProcessingStep;
import org.minato.model.refmodel.StepKind;
import org.minato.rules.internal.eval.BudgetExceeded;
import org.minato.rules.internal.eval.Names;

/**
 * The data sets that are derived from one data set, and what they get to. Taint follows steps: every output of a step is
 * tainted by every input, unless the step ends it. Beside the data set goes which of some kinds of steps were passed; a
 * way that passed more than another to the same data set shows nothing that the other does not. Breadth first, so that
 * every path found is a shortest one; in the order of the file, so that it is always the same.
 */
final class Taint {
    /** Most steps of spreading over all origins of a check. */
    private static final long MOST = 100_000_000;

    private static final Texts TEXTS = Texts.of(Faults.class);

    /**
     * A data set that is derived from the origin.
     *
     * @param passed bits of the kinds of steps that were passed
     * @param step the step that made it, and {@code from} what of; none at the beginning
     */
    record Derived(
            DataSet dataSet,
            int passed,
            @Nullable Derived from,
            @Nullable ProcessingStep step) {}

    private final List<StepKind> kinds;
    private final Predicate<EObject> ends;
    private long spent;

    /**
     * Prepares spreading.
     *
     * @param kinds kinds of steps to remember the passing of
     * @param ends which steps end taint
     */
    Taint(List<StepKind> kinds, Predicate<EObject> ends) {
        this.kinds = kinds;
        this.ends = ends;
    }

    /** Spreads from the origin; what is arrived at is told with the data set that arrives there. */
    void spread(DataSet origin, BiConsumer<Derived, EObject> arrival) {
        spread(List.of(new Derived(origin, 0, null, null)), arrival);
    }

    /** Spreads on behind a step. */
    void beyond(Derived input, ProcessingStep step, BiConsumer<Derived, EObject> arrival) {
        spread(outputs(input, step), arrival);
    }

    private void spread(List<Derived> begin, BiConsumer<Derived, EObject> arrival) {
        Map<DataSet, List<Integer>> seen = new HashMap<>();
        Deque<Derived> open = new ArrayDeque<>();
        begin.forEach(each -> enter(each, seen, open));
        while (!open.isEmpty()) {
            Derived derived = open.remove();
            arrive(derived, arrival);
            for (ProcessingStep step : derived.dataSet.getConsumedBy()) {
                outputs(derived, step).forEach(each -> enter(each, seen, open));
            }
        }
    }

    private List<Derived> outputs(Derived input, ProcessingStep step) {
        if (ends.test(step)) {
            return List.of();
        }
        int kind = kinds.indexOf(step.getKind());
        int passed = kind < 0 ? input.passed : input.passed | 1 << kind;
        return step.getOutputs().stream()
                .map(output -> new Derived(output, passed, input, step))
                .toList();
    }

    private void enter(Derived derived, Map<DataSet, List<Integer>> seen, Deque<Derived> open) {
        spend();
        List<Integer> known = seen.computeIfAbsent(derived.dataSet, dataSet -> new ArrayList<>(1));
        if (known.stream().noneMatch(fewer -> (fewer & ~derived.passed) == 0)) {
            known.add(derived.passed);
            open.add(derived);
        }
    }

    private void arrive(Derived derived, BiConsumer<Derived, EObject> arrival) {
        for (DataFlow flow : derived.dataSet.getCarriedBy()) {
            spend();
            arrival.accept(derived, flow);
        }
        for (DataStore store : derived.dataSet.getStoredIn()) {
            arrival.accept(derived, store);
        }
        for (ProcessingStep step : derived.dataSet.getConsumedBy()) {
            arrival.accept(derived, step);
        }
        for (ProcessingStep step : derived.dataSet.getProducedBy()) {
            if (!ends.test(step) && step.eContainer() instanceof Node node) {
                arrival.accept(derived, node);
            }
        }
    }

    /** Steps taken so far. */
    long spent() {
        return spent;
    }

    private void spend() {
        if (++spent > MOST) {
            throw new BudgetExceeded();
        }
    }

    /** The kinds of steps that were not passed. */
    List<StepKind> missing(Derived derived) {
        List<StepKind> missing = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            if ((derived.passed & 1 << i) == 0) {
                missing.add(kinds.get(i));
            }
        }
        return missing;
    }

    /** The path to a derived data set, and on to what it got to. */
    static List<Violation.Step> path(Derived derived, EObject... further) {
        List<Violation.Step> path = new ArrayList<>();
        Derived at = derived;
        for (Derived from = at.from; from != null; from = at.from) {
            path.add(step("path.dataSet", at.dataSet));
            if (at.step != null) {
                path.add(step("path.step", at.step));
            }
            at = from;
        }
        path.add(step("path.origin", at.dataSet));
        Collections.reverse(path);
        for (EObject each : further) {
            path.add(step(
                    each instanceof DataFlow ? "path.flow" : each instanceof ProcessingStep ? "path.step" : "path.node",
                    each));
        }
        return path;
    }

    private static Violation.Step step(String key, EObject element) {
        LocalizedText text = TEXTS.get(key, Names.of(element));
        return new Violation.Step(element, text);
    }
}
