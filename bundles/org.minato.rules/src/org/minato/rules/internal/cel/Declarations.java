// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.cel;

import static dev.cel.common.CelFunctionDecl.newFunctionDeclaration;
import static dev.cel.common.CelOverloadDecl.newGlobalOverload;
import static org.minato.rules.internal.cel.CelTypes.DATE;
import static org.minato.rules.internal.cel.CelTypes.PARTIAL_DATE;
import static org.minato.rules.internal.cel.CelTypes.PERIOD;
import static org.minato.rules.internal.cel.CelTypes.QUANTITY;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.OptionalType;
import dev.cel.common.types.SimpleType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.minato.model.base.ValueType;
import org.minato.rules.internal.term.Metamodel;
import org.minato.rules.internal.term.Operator;
import org.minato.rules.internal.term.Signature;

/**
 * The functions that the rule language has beyond CEL's own. CEL knows no subtypes, so that a function over nodes has an
 * overload for every kind of node; overload ids end with {@code __} and the types.
 */
final class Declarations {
    /** Too general for elements of them to be worth comparing without narrowing. */
    private static final Set<String> GENERAL = Set.of("Element", "Stated", "NamedElement", "Categorised", "Root");

    /** What overload ids of properties begin with: type and key follow. */
    static final String TYPED_PROPERTY = "property__";

    /** What overload ids of named conditions begin with: key and type follow. */
    static final String PREDICATE = "predicate__";

    private static final String IDENTIFIERS = "[A-Za-z][A-Za-z0-9_]*([.][A-Za-z][A-Za-z0-9_]*)+";

    private final Metamodel metamodel;
    private final Map<String, List<CelOverloadDecl>> functions = new LinkedHashMap<>();

    Declarations(Metamodel metamodel, Map<String, ValueType> properties) {
        this.metamodel = metamodel;
        values();
        comparisons();
        narrowing();
        equality();
        navigation();
        properties.forEach(this::property);
    }

    List<CelFunctionDecl> all() {
        return functions.entrySet().stream()
                .map(entry -> newFunctionDeclaration(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void add(String function, Operator operator, CelType result, CelType... parameters) {
        String types = List.of(parameters).stream()
                .map(type -> type.name()
                        + type.parameters().stream().map(CelType::name).collect(Collectors.joining()))
                .collect(Collectors.joining("_"));
        overload(function, newGlobalOverload(operator.overload() + "__" + function + "_" + types, result, parameters));
    }

    private void overload(String function, CelOverloadDecl overload) {
        functions.computeIfAbsent(function, name -> new ArrayList<>()).add(overload);
    }

    private void values() {
        add("quantity", Operator.QUANTITY, QUANTITY, SimpleType.STRING);
        add("date", Operator.DATE, DATE, SimpleType.STRING);
        add("partialDate", Operator.PARTIAL_DATE, PARTIAL_DATE, SimpleType.STRING);
        add("period", Operator.PERIOD, PERIOD, SimpleType.STRING);
        add("amount", Operator.AMOUNT, SimpleType.DOUBLE, QUANTITY);
        add("unit", Operator.UNIT, SimpleType.STRING, QUANTITY);
        add("comparable", Operator.COMPARABLE, SimpleType.BOOL, QUANTITY, QUANTITY);
        add("_+_", Operator.DATE_PLUS_PERIOD, DATE, DATE, PERIOD);
        add("_-_", Operator.DATE_MINUS_PERIOD, DATE, DATE, PERIOD);
    }

    private void comparisons() {
        comparison(QUANTITY, QUANTITY);
        comparison(PERIOD, PERIOD);
        comparison(DATE, DATE);
        comparison(PARTIAL_DATE, PARTIAL_DATE);
        comparison(DATE, PARTIAL_DATE);
        comparison(PARTIAL_DATE, DATE);
        for (EEnum type : metamodel.enums()) {
            if (Metamodel.isOrdered(type)) {
                comparison(CelTypes.ofClassifier(type), CelTypes.ofClassifier(type));
            }
        }
    }

    private void comparison(CelType left, CelType right) {
        add("_<_", Operator.LESS_ORDER, SimpleType.BOOL, left, right);
        add("_<=_", Operator.LESS_EQUAL_ORDER, SimpleType.BOOL, left, right);
        add("_>_", Operator.GREATER_ORDER, SimpleType.BOOL, left, right);
        add("_>=_", Operator.GREATER_EQUAL_ORDER, SimpleType.BOOL, left, right);
    }

    private void narrowing() {
        for (EClass type : metamodel.classes()) {
            for (EClass above : metamodel.lineage(type)) {
                if (above != type) {
                    String id = type.getName() + "__" + above.getName();
                    CelType from = CelTypes.of(above);
                    overload("is_" + type.getName(), newGlobalOverload("is_" + id, SimpleType.BOOL, from));
                    overload(
                            "as_" + type.getName(),
                            newGlobalOverload("as_" + id, OptionalType.create(CelTypes.of(type)), from));
                }
            }
        }
    }

    private void equality() {
        for (EClass type : metamodel.classes()) {
            for (EClass above : metamodel.lineage(type)) {
                if (above != type && !GENERAL.contains(above.getName())) {
                    equality(CelTypes.of(type), CelTypes.of(above));
                    equality(CelTypes.of(above), CelTypes.of(type));
                }
            }
        }
    }

    private void equality(CelType left, CelType right) {
        String ids = "__" + left.name() + "_" + right.name();
        overload("_==_", newGlobalOverload(Operator.OURS + "equals" + ids, SimpleType.BOOL, left, right));
        overload("_!=_", newGlobalOverload(Operator.OURS + "not_equals" + ids, SimpleType.BOOL, left, right));
        overload("@in", newGlobalOverload(Operator.OURS + "in" + ids, SimpleType.BOOL, left, ListType.create(right)));
    }

    private void navigation() {
        metamodel.findClass("Node").ifPresent(this::nodes);
        for (EClass type : metamodel.classes()) {
            metamodel
                    .onlyContainment(type)
                    .ifPresent(reference -> add(
                            "container",
                            Operator.CONTAINER,
                            CelTypes.of(reference.getEContainingClass()),
                            CelTypes.of(type)));
        }
        metamodel
                .findClass("DataSet")
                .map(CelTypes::of)
                .ifPresent(dataSet -> add("origins", Operator.ORIGINS, ListType.create(dataSet), dataSet));
        metamodel
                .findClass("Categorised")
                .ifPresent(categorised -> kinds(categorised)
                        .forEach(each -> add(
                                "property",
                                Operator.PROPERTY,
                                OptionalType.create(SimpleType.STRING),
                                each,
                                SimpleType.STRING)));
        metamodel.findClass("Actor").map(CelTypes::of).ifPresent(actor -> {
            add("sameEntity", Operator.SAME_ENTITY, SimpleType.BOOL, actor, actor);
            metamodel
                    .findClass("Organisation")
                    .map(CelTypes::of)
                    .ifPresent(organisation ->
                            add("organisations", Operator.ORGANISATIONS, ListType.create(organisation), actor));
        });
        add("stated", Operator.STATED, OptionalType.create(SimpleType.STRING), SimpleType.STRING, SimpleType.STRING);
    }

    /** A property that a domain declares is a function of its name: {@code fisheries.mooringDepth(self)}. */
    private void property(String key, ValueType type) {
        if (key.matches(IDENTIFIERS)) {
            CelType result = OptionalType.create(CelTypes.ofValue(type));
            metamodel
                    .findClass("Categorised")
                    .ifPresent(categorised -> kinds(categorised)
                            .forEach(each -> overload(
                                    key,
                                    newGlobalOverload(
                                            TYPED_PROPERTY + type.getName() + "__" + key + "__" + each.name(),
                                            result,
                                            each))));
        }
    }

    private void nodes(EClass node) {
        CelType anyNode = CelTypes.of(node);
        List<CelType> nodes = kinds(node);
        metamodel
                .findClass("ReferenceModel")
                .ifPresent(model -> add("allNodes", Operator.ALL_NODES, ListType.create(anyNode), CelTypes.of(model)));
        for (CelType each : nodes) {
            add("parent", Operator.PARENT, OptionalType.create(anyNode), each);
            add("within", Operator.WITHIN, SimpleType.BOOL, each, anyNode);
            if (each.name().equals(anyNode.name())) {
                continue;
            }
            add("within", Operator.WITHIN, SimpleType.BOOL, anyNode, each);
        }
    }

    /** A named condition as a function of what it is about. */
    static CelFunctionDecl predicate(Signature.Name name, Metamodel metamodel) {
        List<CelOverloadDecl> overloads = metamodel.findClass(name.type()).stream()
                .flatMap(type -> kinds(type, metamodel).stream())
                .map(kind -> newGlobalOverload(PREDICATE + name.meaning() + "__" + kind.name(), SimpleType.BOOL, kind))
                .toList();
        return newFunctionDeclaration(name.name(), overloads);
    }

    private List<CelType> kinds(EClass type) {
        return kinds(type, metamodel);
    }

    private static List<CelType> kinds(EClass type, Metamodel metamodel) {
        return metamodel.classes().stream()
                .filter(type::isSuperTypeOf)
                .map(CelTypes::of)
                .toList();
    }
}
