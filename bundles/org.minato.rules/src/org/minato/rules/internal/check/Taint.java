// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.minato.rules.internal.eval.Names;

/**
 * The data sets that are derived from one data set, and the nodes that they reach. Taint follows steps: every output of
 * a step is tainted by every input, unless the step is of a kind that ends it. A node is reached by a flow that carries
 * a tainted data set to it, by a step on it that reads or makes one, or by keeping one. Breadth first, so that the path
 * to every node is a shortest one; in the order of the file, so that it is always the same.
 */
final class Taint {
    private static final Texts TEXTS = Texts.of(Faults.class);

    private record Link(DataSet from, ProcessingStep step) {}

    private final Set<StepKind> ends;
    private final Map<DataSet, @Nullable Link> tainted = new LinkedHashMap<>();
    private final Map<Node, List<Violation.Step>> reached = new LinkedHashMap<>();

    private Taint(Set<StepKind> ends) {
        this.ends = ends;
    }

    /** Nodes that data derived from a data set reach, with the path to each. */
    static Map<Node, List<Violation.Step>> reach(DataSet origin, Set<StepKind> ends) {
        Taint taint = new Taint(ends);
        taint.spread(origin);
        return taint.reached;
    }

    private void spread(DataSet origin) {
        Deque<DataSet> open = new ArrayDeque<>();
        tainted.put(origin, null);
        open.add(origin);
        while (!open.isEmpty()) {
            DataSet dataSet = open.remove();
            arrive(dataSet);
            for (ProcessingStep step : dataSet.getConsumedBy()) {
                if (!ends.contains(step.getKind())) {
                    for (DataSet output : step.getOutputs()) {
                        if (!tainted.containsKey(output)) {
                            tainted.put(output, new Link(dataSet, step));
                            open.add(output);
                        }
                    }
                }
            }
        }
    }

    private void arrive(DataSet dataSet) {
        for (DataFlow flow : dataSet.getCarriedBy()) {
            arrive(flow.getTarget(), dataSet, flow);
        }
        for (DataStore store : dataSet.getStoredIn()) {
            arrive(store, dataSet, null);
        }
        for (ProcessingStep step : dataSet.getConsumedBy()) {
            arrive(step.eContainer(), dataSet, step);
        }
        for (ProcessingStep step : dataSet.getProducedBy()) {
            if (!ends.contains(step.getKind())) {
                arrive(step.eContainer(), dataSet, null);
            }
        }
    }

    private void arrive(@Nullable EObject place, DataSet dataSet, @Nullable EObject by) {
        if (place instanceof Node node && !reached.containsKey(node)) {
            List<Violation.Step> path = new ArrayList<>(pathTo(dataSet));
            if (by != null) {
                path.add(step(by instanceof DataFlow ? "path.flow" : "path.step", by));
            }
            path.add(step("path.node", node));
            reached.put(node, List.copyOf(path));
        }
    }

    private List<Violation.Step> pathTo(DataSet dataSet) {
        List<Violation.Step> path = new ArrayList<>();
        DataSet at = dataSet;
        Link link = tainted.get(at);
        while (link != null) {
            path.add(step("path.dataSet", at));
            path.add(step("path.step", link.step));
            at = link.from;
            link = tainted.get(at);
        }
        path.add(step("path.origin", at));
        Collections.reverse(path);
        return path;
    }

    private static Violation.Step step(String key, EObject element) {
        LocalizedText text = TEXTS.get(key, Names.of(element));
        return new Violation.Step(element, text);
    }
}
