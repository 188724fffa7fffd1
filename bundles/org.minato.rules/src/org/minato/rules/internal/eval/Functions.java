// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.eval;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.minato.model.base.PropertyValue;
import org.minato.model.refmodel.Categorised;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Node;

/** The functions of the rule language over elements of models. */
final class Functions {
    private Functions() {}

    static EObject container(EObject element) {
        EObject container = element.eContainer();
        if (container == null) {
            throw new EvaluationProblem("noContainer", element);
        }
        return container;
    }

    static Optional<Node> parent(EObject node) {
        return node.eContainer() instanceof Node parent ? Optional.of(parent) : Optional.empty();
    }

    static boolean within(EObject node, EObject outer) {
        for (EObject each = node; each != null; each = each.eContainer()) {
            if (each == outer) {
                return true;
            }
        }
        return false;
    }

    static List<DataSet> origins(DataSet dataSet, Frame frame) {
        Set<DataSet> seen = new LinkedHashSet<>();
        List<DataSet> open = new ArrayList<>(List.of(dataSet));
        for (int i = 0; i < open.size(); i++) {
            for (DataSet origin : open.get(i).getDerivedFrom()) {
                frame.spend(1);
                if (seen.add(origin)) {
                    open.add(origin);
                }
            }
        }
        return new ArrayList<>(seen);
    }

    static Optional<String> property(Categorised element, String key) {
        return element.getProperties().stream()
                .filter(property -> key.equals(property.getKey()))
                .map(PropertyValue::getValue)
                .filter(value -> value != null && !value.isBlank())
                .findFirst();
    }
}
