// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.live;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.DataStore;
import org.minato.model.refmodel.Node;
import org.minato.model.refmodel.ProcessingStep;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.rules.internal.check.Contents;

/** The steps that rules take from element to element, backwards. */
final class Backs {
    /** {@code parent(x)}. */
    static final Back PARENT = inside(RefmodelPackage.Literals.NODE__NODES);

    /** {@code container(x)} where it may be anything. */
    static final Back CONTAINER = (element, surroundings, found) -> Contents.direct(element, found);

    /** What an element is inside of, at any depth, beginning with itself. */
    static final Back OUTER = (element, surroundings, found) -> Contents.all(element, found);

    /** What a node is inside of, at any depth, beginning with itself. */
    static final Back OUTER_NODES = (element, surroundings, found) -> nodes(element, found);

    /** {@code origins(x)}, beginning with itself. */
    static final Back ORIGINS =
            (element, surroundings, found) -> derived(element).forEach(found);

    /** From what data get to, or from a data set: all data sets from which data get there. */
    static final Back PASSING = (element, surroundings, found) -> {
        Set<EObject> seen = new LinkedHashSet<>();
        at(element, dataSet -> {
            if (!seen.contains(dataSet)) {
                seen.addAll(origins(dataSet));
            }
        });
        seen.forEach(found);
    };

    private Backs() {}

    /** The data sets that get to an element; the data set itself. */
    private static void at(EObject element, Consumer<EObject> found) {
        switch (element) {
            case DataSet dataSet -> found.accept(dataSet);
            case ProcessingStep step -> {
                step.getInputs().forEach(found);
                step.getOutputs().forEach(found);
            }
            case DataFlow flow -> flow.getDataSets().forEach(found);
            case Node node -> {
                node.getIncoming().forEach(flow -> at(flow, found));
                if (node instanceof DataStore store) {
                    store.getDataSets().forEach(found);
                }
                Contents.direct(node, inside -> {
                    if (inside instanceof ProcessingStep step) {
                        at(step, found);
                    }
                });
            }
            default -> {
                // nothing gets there
            }
        }
    }

    private static void nodes(EObject element, Consumer<EObject> found) {
        found.accept(element);
        if (element instanceof Node node) {
            node.getNodes().forEach(inner -> nodes(inner, found));
        }
    }

    /** A data set and everything that is derived from it. */
    static Set<EObject> derived(EObject dataSet) {
        return closure(
                dataSet,
                (from, found) ->
                        from.getConsumedBy().forEach(step -> step.getOutputs().forEach(found)));
    }

    /** A data set and everything that it is derived from. */
    static Set<EObject> origins(EObject dataSet) {
        return closure(dataSet, (from, found) -> {
            for (ProcessingStep step : from.getProducedBy()) {
                step.getInputs().forEach(found);
            }
        });
    }

    private interface Next {
        void from(DataSet dataSet, Consumer<DataSet> found);
    }

    private static Set<EObject> closure(EObject start, Next next) {
        Set<EObject> seen = new LinkedHashSet<>();
        ArrayDeque<EObject> open = new ArrayDeque<>();
        seen.add(start);
        open.add(start);
        while (!open.isEmpty()) {
            if (open.remove() instanceof DataSet dataSet) {
                next.from(dataSet, found -> {
                    if (seen.add(found)) {
                        open.add(found);
                    }
                });
            }
        }
        return seen;
    }

    /** {@code container(x)} where only one reference contains such elements. */
    static Back inside(EReference containment) {
        return (element, surroundings, found) -> {
            if (containment.getEContainingClass().isInstance(element)) {
                each(element.eGet(containment, false), found);
            }
        };
    }

    /** A reference, backwards. */
    static Back of(EReference reference) {
        if (reference.isContainment()) {
            return (element, surroundings, found) -> {
                EObject container = element.eContainer();
                if (container != null && element.eContainmentFeature() == reference) {
                    found.accept(container);
                }
            };
        }
        EReference opposite = reference.getEOpposite();
        if (opposite != null) {
            return (element, surroundings, found) -> {
                if (opposite.getEContainingClass().isInstance(element)) {
                    each(element.eGet(opposite, false), found);
                }
            };
        }
        return (element, surroundings, found) -> {
            List.copyOf(surroundings.incoming().of(reference, element)).forEach(found);
            EObject original = surroundings.original(element);
            if (original != element) {
                List.copyOf(surroundings.incoming().of(reference, original)).forEach(found);
            }
        };
    }

    private static void each(Object value, Consumer<EObject> found) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                found.accept((EObject) list.get(i));
            }
        } else if (value instanceof EObject element) {
            found.accept(element);
        }
    }
}
