// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.baseline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.connection.ConnectionTable;
import org.minato.core.domain.Domains;
import org.minato.model.base.PropertyDefinition;
import org.minato.model.base.PropertyValue;
import org.minato.model.base.Quantity;
import org.minato.model.base.ValueType;
import org.minato.model.domain.Category;
import org.minato.model.refmodel.Categorised;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.Node;
import org.minato.model.refmodel.RefmodelPackage;

/**
 * The rules of the built-in book on categories, properties, connections and containments. Generated models use no
 * property that is required.
 */
public final class CatalogueRules {
    private record Pair(EClass first, EClass second) {}

    private final Map<String, Category> categories = new HashMap<>();
    private final Set<Pair> connections = new HashSet<>();
    private final Set<Pair> containments = new HashSet<>();

    /** Reads the catalogues and tables of domains once, into maps. */
    public CatalogueRules(Domains domains) {
        domains.all()
                .forEach(domain -> domain.descriptor()
                        .getCategories()
                        .forEach(category -> categories.put(category.getKey(), category)));
        ConnectionTable table = new ConnectionTable(domains);
        List<EClass> types = RefmodelPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> !type.isAbstract())
                .toList();
        for (EClass first : types) {
            for (EClass second : types) {
                if (table.mayConnect(first, second)) {
                    connections.add(new Pair(first, second));
                }
                if (table.mayContain(first, second)) {
                    containments.add(new Pair(first, second));
                }
            }
        }
    }

    /** Whether the table of connections allows a flow. */
    public boolean mayConnect(Node source, Node target) {
        return source != target && connections.contains(new Pair(source.eClass(), target.eClass()));
    }

    /** Whether the table of containments allows an element to be where it is. */
    public boolean isWellPlaced(EObject element) {
        return containments.contains(new Pair(element.eContainer().eClass(), element.eClass()));
    }

    /** Whether a category is in the catalogues. */
    public boolean isKnown(String category) {
        return categories.containsKey(category);
    }

    /** Whether a property of an element with a known category fits its definition. */
    public boolean fits(PropertyValue value) {
        Categorised element = (Categorised) value.eContainer();
        return fits(value, Objects.requireNonNull(categories.get(element.getCategory())));
    }

    void flow(DataFlow flow, Findings findings) {
        if (flow.getSource() != null && flow.getTarget() != null) {
            findings.require(mayConnect(flow.getSource(), flow.getTarget()), "minato.structure/connection", flow);
        }
    }

    void contained(EObject element, Findings findings) {
        findings.require(isWellPlaced(element), "minato.structure/containment", element);
    }

    void categorised(Categorised element, Findings findings) {
        @Nullable String key = element.getCategory();
        if (!StructureRules.isGiven(key)) {
            return;
        }
        @Nullable Category category = categories.get(key);
        if (category == null) {
            findings.violation("minato.structure/key-unresolved", element);
            return;
        }
        for (PropertyValue value : element.getProperties()) {
            findings.require(fits(value, category), "minato.structure/property-value", value);
        }
    }

    private static boolean fits(PropertyValue value, Category category) {
        for (PropertyDefinition definition : category.getProperties()) {
            if (definition.getKey().equals(value.getKey())) {
                return value.getValue() == null || fits(value.getValue(), definition);
            }
        }
        return false;
    }

    /** Text, choices and quantities: the types that generated models use. */
    private static boolean fits(String text, PropertyDefinition definition) {
        if (definition.getType() == ValueType.CHOICE) {
            return definition.getChoices().contains(text);
        }
        if (definition.getType() == ValueType.QUANTITY) {
            Quantity quantity = Quantity.parse(text);
            return isInRange(quantity, definition.getMinimum(), 1) && isInRange(quantity, definition.getMaximum(), -1);
        }
        return true;
    }

    private static boolean isInRange(Quantity quantity, @Nullable String bound, int sign) {
        if (bound == null) {
            return true;
        }
        Quantity limit = Quantity.parse(bound);
        return quantity.isComparableTo(limit) && quantity.compare(limit) * sign >= 0;
    }
}
