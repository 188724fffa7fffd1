// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.cel;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelReference;
import dev.cel.common.values.CelValueConverter;
import dev.cel.common.values.CelValueProvider;
import dev.cel.common.values.StructValue;
import dev.cel.extensions.CelExtensions;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeBuilder;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.minato.rules.internal.term.Metamodel;
import org.minato.rules.internal.term.Signature;

/** CEL's own evaluator over the same models: the reference for what CEL itself defines. */
@NonNullByDefault({})
final class StockEvaluator {
    private final Metamodel metamodel;
    private final CelFrontEnd frontEnd;
    private final Map<String, String> conditions;

    StockEvaluator(Metamodel metamodel, CelFrontEnd frontEnd) {
        this(metamodel, frontEnd, Map.of());
    }

    /** @param conditions texts of named conditions, by their key with the book */
    StockEvaluator(Metamodel metamodel, CelFrontEnd frontEnd, Map<String, String> conditions) {
        this.metamodel = metamodel;
        this.frontEnd = frontEnd;
        this.conditions = conditions;
    }

    /** The value, or the exception that CEL ended with. */
    Object value(String expression, Signature signature, Map<String, Object> variables) throws Exception {
        CelAbstractSyntaxTree tree = frontEnd.tree(expression, signature);
        CelRuntimeBuilder builder = CelRuntimeFactory.plannerRuntimeBuilder()
                .setOptions(CelFrontEnd.OPTIONS.toBuilder()
                        .enableHeterogeneousNumericComparisons(true)
                        .build())
                .setTypeProvider(new CelTypes(metamodel))
                .setValueProvider(new Provider())
                .addLibraries(CelExtensions.optional());
        builder.addFunctionBindings(bindings(tree));
        builder.addFunctionBindings(predicates(tree, signature, variables));
        CelRuntime runtime = builder.build();
        Map<String, Object> all = new HashMap<>(variables);
        for (EEnum type : metamodel.enums()) {
            for (EEnumLiteral literal : type.getELiterals()) {
                all.put(type.getName() + "." + literal.getName(), literal.getInstance());
            }
        }
        return runtime.createProgram(tree).eval(all);
    }

    private List<CelFunctionBinding> bindings(CelAbstractSyntaxTree tree) {
        List<CelFunctionBinding> bindings = new ArrayList<>();
        for (CelReference reference : tree.getReferenceMap().values()) {
            for (String id : reference.overloadIds()) {
                if (id.startsWith("is_")) {
                    EClass type = type(id);
                    bindings.addAll(CelFunctionBinding.fromOverloads(
                            "is_" + type.getName(),
                            CelFunctionBinding.from(id, Object.class, x -> type.isInstance(Struct.unwrap(x)))));
                } else if (id.startsWith("as_")) {
                    EClass type = type(id);
                    bindings.addAll(CelFunctionBinding.fromOverloads(
                            "as_" + type.getName(),
                            CelFunctionBinding.from(
                                    id,
                                    Object.class,
                                    x -> type.isInstance(Struct.unwrap(x)) ? Optional.of(x) : Optional.empty())));
                }
            }
        }
        return bindings;
    }

    /** Named conditions as functions that evaluate them in turn. */
    private List<CelFunctionBinding> predicates(
            CelAbstractSyntaxTree tree, Signature signature, Map<String, Object> variables) {
        List<CelFunctionBinding> bindings = new ArrayList<>();
        for (Signature.Name name : signature.names(Signature.Kind.PREDICATE)) {
            for (CelReference reference : tree.getReferenceMap().values()) {
                reference.overloadIds().stream()
                        .filter(id -> id.startsWith("predicate__" + name.meaning() + "__"))
                        .forEach(id -> bindings.addAll(CelFunctionBinding.fromOverloads(
                                name.name(), CelFunctionBinding.from(id, Object.class, argument -> {
                                    Map<String, Object> inner = new HashMap<>(variables);
                                    inner.put("self", Struct.unwrap(argument));
                                    try {
                                        return value(
                                                conditions.get(name.meaning()),
                                                Signature.condition(name.type()).with(signature.names()),
                                                inner);
                                    } catch (Exception e) {
                                        throw new IllegalArgumentException(e);
                                    }
                                }))));
            }
        }
        return bindings;
    }

    private EClass type(String id) {
        return metamodel.findClass(id.substring(3, id.indexOf("__"))).orElseThrow();
    }

    private static final class Provider implements CelValueProvider {
        @Override
        public Optional<Object> newValue(String type, Map<String, Object> fields) {
            return Optional.empty();
        }

        @Override
        public CelValueConverter celValueConverter() {
            return new Converter();
        }
    }

    private static final class Converter extends CelValueConverter {
        @Override
        public Object toRuntimeValue(Object value) {
            if (value instanceof EObject element) {
                return new Struct(element);
            }
            if (value instanceof Integer number) {
                return number.longValue();
            }
            return super.toRuntimeValue(value);
        }
    }

    private static final class Struct extends StructValue<String, EObject> {
        private final EObject element;

        Struct(EObject element) {
            this.element = element;
        }

        static Object unwrap(Object value) {
            return value instanceof Struct struct ? struct.element : value;
        }

        @Override
        public EObject value() {
            return element;
        }

        @Override
        public boolean isZeroValue() {
            return false;
        }

        @Override
        public dev.cel.common.types.CelType celType() {
            return CelTypes.of(element.eClass());
        }

        @Override
        public Object select(String field) {
            EStructuralFeature feature = element.eClass().getEStructuralFeature(field);
            Object held = element.eGet(feature);
            if (held instanceof List<?> many) {
                return ImmutableList.copyOf(many.stream()
                        .map(each -> new Converter().toRuntimeValue(each))
                        .toList());
            }
            Object value = held instanceof String text && text.isBlank() ? null : held;
            if (Metamodel.isOptional(feature)) {
                return Optional.ofNullable(value).map(present -> new Converter().toRuntimeValue(present));
            }
            if (value == null) {
                throw new IllegalStateException("unset " + field);
            }
            return new Converter().toRuntimeValue(value);
        }

        @Override
        public Optional<Object> find(String field) {
            EStructuralFeature feature = element.eClass().getEStructuralFeature(field);
            boolean present =
                    feature.isMany() ? !((List<?>) element.eGet(feature)).isEmpty() : element.eGet(feature) != null;
            return present ? Optional.of(select(field)) : Optional.empty();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Struct struct && struct.element == element;
        }

        @Override
        public int hashCode() {
            return element.hashCode();
        }
    }
}
