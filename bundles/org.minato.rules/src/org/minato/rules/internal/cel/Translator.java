// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.cel;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSource;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.CelComprehension;
import dev.cel.common.ast.CelExpr.CelSelect;
import dev.cel.common.ast.CelReference;
import dev.cel.common.types.CelKind;
import dev.cel.common.types.CelType;
import dev.cel.common.types.OptionalType;
import dev.cel.common.types.SimpleType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.rules.internal.eval.Constants;
import org.minato.rules.internal.term.Checked;
import org.minato.rules.internal.term.Issue;
import org.minato.rules.internal.term.Metamodel;
import org.minato.rules.internal.term.Operator;
import org.minato.rules.internal.term.Signature;
import org.minato.rules.internal.term.Term;

/** Turns one checked tree of CEL into a term and refuses what is not part of the rule language. Used once. */
final class Translator {
    private static final int MAX_SLOT = 200;

    private final CelAbstractSyntaxTree tree;
    private final Metamodel metamodel;
    private final Texts texts;
    private final List<Issue> issues = new ArrayList<>();
    private final Map<String, Integer> slots =
            new HashMap<>(Map.of("self", Term.SELF, "model", Term.MODEL, "plan", Term.PLAN, "today", Term.TODAY));
    private final Map<String, String> parameters = new HashMap<>();
    private int nextSlot = Term.FIRST_LOCAL;

    Translator(CelAbstractSyntaxTree tree, Signature signature, Metamodel metamodel, Texts texts) {
        this.tree = tree;
        this.metamodel = metamodel;
        this.texts = texts;
        signature
                .names(Signature.Kind.VARIABLE)
                .forEach(variable -> slots.put(variable.name(), Integer.valueOf(variable.meaning())));
        signature.names(Signature.Kind.PARAMETER).forEach(each -> parameters.put(each.name(), each.meaning()));
    }

    Checked translate() {
        Term term = term(tree.getExpr());
        return issues.isEmpty() ? Checked.of(term) : Checked.faulty(issues);
    }

    private Term term(CelExpr expression) {
        CelType type = tree.getType(expression.id()).orElse(SimpleType.DYN);
        if (isDynamic(type)) {
            return refuse(expression, "dynamic");
        }
        return switch (expression.getKind()) {
            case CONSTANT -> constant(expression);
            case IDENT -> variable(expression, expression.ident().name());
            case SELECT -> select(expression);
            case CALL -> call(expression);
            case LIST -> list(expression);
            case COMPREHENSION -> comprehension(expression);
            default ->
                refuse(
                        expression,
                        "notInLanguage",
                        expression.getKind().toString().toLowerCase());
        };
    }

    private static boolean isDynamic(CelType type) {
        return type.kind() == CelKind.DYN
                || type.kind() == CelKind.ANY
                || type.parameters().stream().anyMatch(Translator::isDynamic);
    }

    private Term constant(CelExpr expression) {
        CelConstant constant = expression.constant();
        return switch (constant.getKind()) {
            case BOOLEAN_VALUE -> new Term.Literal(constant.booleanValue());
            case INT64_VALUE -> new Term.Literal(constant.int64Value());
            case DOUBLE_VALUE -> new Term.Literal(constant.doubleValue());
            case STRING_VALUE -> new Term.Literal(constant.stringValue());
            default ->
                refuse(
                        expression,
                        "notInLanguage",
                        constant.getKind().toString().toLowerCase());
        };
    }

    private Term variable(CelExpr expression, String written) {
        String name = tree.getReference(expression.id()).map(CelReference::name).orElse(written);
        Integer slot = slots.get(name);
        if (slot != null) {
            return new Term.Variable(slot);
        }
        int dot = name.lastIndexOf('.');
        if (dot > 0) {
            return new Term.EnumLiteral(name.substring(0, dot), name.substring(dot + 1));
        }
        return refuse(expression, "notInLanguage", name);
    }

    private Term select(CelExpr expression) {
        CelSelect select = expression.select();
        Optional<CelReference> reference = tree.getReference(expression.id());
        if (reference.isPresent() && reference.get().name().indexOf('.') > 0) {
            return variable(expression, select.field());
        }
        return feature(expression, select.operand(), select.field(), select.testOnly(), false);
    }

    private Term feature(CelExpr expression, CelExpr operand, String name, boolean test, boolean wrap) {
        CelType type = tree.getType(operand.id()).orElse(SimpleType.DYN);
        boolean through = type instanceof OptionalType;
        CelType struct = through ? type.parameters().get(0) : type;
        if (struct.name().equals(Signature.PARAMETERS) && !wrap) {
            return parameter(name, test);
        }
        EClass owner = metamodel.findClass(struct.name()).orElse(null);
        EStructuralFeature feature = owner == null ? null : owner.getEStructuralFeature(name);
        if (owner == null || feature == null) {
            return refuse(expression, "notInLanguage", name);
        }
        boolean optional = Metamodel.isOptional(feature);
        if (optional && (through || wrap)) {
            return refuse(expression, "optionalTwice", name);
        }
        Term.Access access = test
                ? Term.Access.PRESENCE
                : optional ? Term.Access.OPTIONAL : wrap || through ? Term.Access.WRAPPED : Term.Access.VALUE;
        return new Term.Feature(term(operand), owner.getName(), name, access, through);
    }

    private Term parameter(String name, boolean test) {
        String[] key = parameters.getOrDefault(name, "#").split("#", 2);
        return new Term.Call(
                test ? Operator.HAS_PARAMETER : Operator.PARAMETER,
                List.of(new Term.Literal(key[0]), new Term.Literal(key[1])));
    }

    private Term call(CelExpr expression) {
        CelCall call = expression.call();
        List<String> overloads = tree.getReference(expression.id())
                .map(reference -> (List<String>) reference.overloadIds())
                .orElse(List.of());
        if (overloads.size() != 1) {
            return refuse(expression, overloads.isEmpty() ? "notInLanguage" : "dynamic", call.function());
        }
        String overload = overloads.get(0);
        if (overload.equals("select_optional_field")) {
            CelExpr name = call.args().get(1);
            return feature(expression, call.args().get(0), name.constant().stringValue(), false, true);
        }
        if (overload.startsWith("is_") || overload.startsWith("as_")) {
            String type = overload.substring(3, overload.indexOf("__"));
            return new Term.Narrow(term(call.args().get(0)), type, overload.startsWith("is_"));
        }
        if (overload.startsWith(Declarations.PREDICATE)) {
            String key = overload.substring(Declarations.PREDICATE.length(), overload.lastIndexOf("__"));
            return new Term.Call(
                    Operator.PREDICATE,
                    List.of(new Term.Literal(key), term(call.args().get(0))));
        }
        if (overload.startsWith(GivenFunctions.PREFIX)) {
            List<Term> arguments = new ArrayList<>(List.of(new Term.Literal(GivenFunctions.number(overload))));
            call.args().forEach(argument -> arguments.add(term(argument)));
            return new Term.Call(Operator.GIVEN, List.copyOf(arguments));
        }
        if (overload.startsWith(Declarations.TYPED_PROPERTY)) {
            String[] parts = overload.split("__");
            return new Term.Call(
                    Operator.TYPED_PROPERTY,
                    List.of(term(call.args().get(0)), new Term.Literal(parts[2]), new Term.Literal(parts[1])));
        }
        Optional<Operator> operator = Operator.of(overload);
        if (operator.isEmpty()) {
            return refuse(expression, "notInLanguage", call.function().replace("_", ""));
        }
        List<Term> arguments = new ArrayList<>();
        call.target().ifPresent(target -> arguments.add(term(target)));
        call.args().forEach(argument -> arguments.add(term(argument)));
        Term.Call translated = new Term.Call(operator.get(), List.copyOf(arguments));
        Optional<LocalizedText> problem = Constants.problem(translated);
        if (problem.isPresent()) {
            return refuse(expression, problem.get());
        }
        return translated;
    }

    private Term list(CelExpr expression) {
        if (!expression.list().optionalIndices().isEmpty()) {
            return refuse(expression, "notInLanguage", "[?]");
        }
        return new Term.ListOf(
                expression.list().elements().stream().map(this::term).toList());
    }

    private Term comprehension(CelExpr expression) {
        CelComprehension loop = expression.comprehension();
        if (nextSlot >= MAX_SLOT) {
            return refuse(expression, "tooComplex");
        }
        if (isLet(loop)) {
            Term value = term(loop.accuInit());
            return within(loop.accuVar(), slot -> new Term.Let(slot, value, term(loop.result())));
        }
        Term range = term(loop.iterRange());
        return within(loop.iterVar(), slot -> body(expression, loop, range, slot));
    }

    private static boolean isLet(CelComprehension loop) {
        return loop.iterRange().getKind() == CelExpr.ExprKind.Kind.LIST
                && loop.iterRange().list().elements().isEmpty()
                && loop.iterVar().startsWith("#");
    }

    private Term body(CelExpr expression, CelComprehension loop, Term range, int slot) {
        Term itself = new Term.Variable(slot);
        CelExpr step = loop.loopStep();
        String function =
                step.getKind() == CelExpr.ExprKind.Kind.CALL ? step.call().function() : "";
        List<CelExpr> arguments = function.isEmpty() ? List.of() : step.call().args();
        return switch (function) {
            case "_&&_" -> new Term.Loop(Term.LoopKind.ALL, range, slot, term(arguments.get(1)), itself);
            case "_||_" -> new Term.Loop(Term.LoopKind.EXISTS, range, slot, term(arguments.get(1)), itself);
            case "_+_" ->
                new Term.Loop(Term.LoopKind.MAP, range, slot, new Term.Literal(true), term(appended(arguments.get(1))));
            case "_?_:_" -> conditional(loop, range, slot, arguments);
            default -> refuse(expression, "notInLanguage", function);
        };
    }

    private Term conditional(CelComprehension loop, Term range, int slot, List<CelExpr> arguments) {
        Term condition = term(arguments.get(0));
        if (loop.accuInit().getKind() == CelExpr.ExprKind.Kind.CONSTANT) {
            return new Term.Loop(Term.LoopKind.EXISTS_ONE, range, slot, condition, new Term.Variable(slot));
        }
        CelExpr appended = appended(arguments.get(1).call().args().get(1));
        Term body = term(appended);
        boolean filter = body.equals(new Term.Variable(slot));
        return new Term.Loop(filter ? Term.LoopKind.FILTER : Term.LoopKind.MAP, range, slot, condition, body);
    }

    private static CelExpr appended(CelExpr list) {
        return list.list().elements().get(0);
    }

    private Term within(String variable, java.util.function.IntFunction<Term> body) {
        int slot = nextSlot++;
        @Nullable Integer outer = slots.put(variable, slot);
        Term term = body.apply(slot);
        if (outer == null) {
            slots.remove(variable);
        } else {
            slots.put(variable, outer);
        }
        return term;
    }

    private Term refuse(CelExpr expression, String key, Object... arguments) {
        return refuse(expression, texts.get(key, arguments));
    }

    private Term refuse(CelExpr expression, LocalizedText text) {
        CelSource source = tree.getSource();
        Integer offset = source.getPositionsMap().get(expression.id());
        int line = 1;
        int column = 1;
        if (offset != null) {
            var place = source.getOffsetLocation(offset);
            line = place.map(found -> found.getLine()).orElse(1);
            column = place.map(found -> found.getColumn() + 1).orElse(1);
        }
        issues.add(new Issue(line, column, text));
        return new Term.Literal(false);
    }
}
