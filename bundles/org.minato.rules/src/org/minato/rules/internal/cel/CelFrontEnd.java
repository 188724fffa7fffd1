// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.cel;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.OptionalType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.minato.core.text.Texts;
import org.minato.rules.internal.term.Checked;
import org.minato.rules.internal.term.FrontEnd;
import org.minato.rules.internal.term.FunctionForm;
import org.minato.rules.internal.term.Issue;
import org.minato.rules.internal.term.Metamodel;
import org.minato.rules.internal.term.PropertyTypes;
import org.minato.rules.internal.term.Signature;

/**
 * CEL as the front end of the rule language. Everything of CEL stays behind this class; it is loaded only when an
 * expression really has to be compiled. Safe for several threads.
 */
public final class CelFrontEnd implements FrontEnd {
    /** Longest expression, in code points. */
    public static final int MAX_LENGTH = 8_192;

    private static final int MAX_NESTING = 64;
    private static final int MAX_NODES = 4_096;

    /** Limits that hold while parsing and, for the reference evaluator, while evaluating. */
    public static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(MAX_LENGTH)
            .maxParseRecursionDepth(MAX_NESTING)
            .maxParseExpressionNodeCount(MAX_NODES)
            .maxParseErrorRecoveryLimit(3)
            .comprehensionMaxIterations(100_000)
            .maxRegexProgramSize(1_000)
            .enableHeterogeneousNumericComparisons(false)
            .build();

    private final Metamodel metamodel;
    private final CelTypes types;
    private final Texts texts = Texts.of(CelFrontEnd.class);
    private final IssueTexts issueTexts = new IssueTexts(texts);
    private final CelCompiler base;
    private final List<FunctionForm> functions;
    /** Functions that, as literals, are declared only to expressions that write their name; checking is quicker for it. */
    private final List<CelFunctionDecl> onDemand;

    private final Map<Signature, CelCompiler> compilers = new ConcurrentHashMap<>();

    /**
     * An expression that was checked.
     *
     * @param type type of its value; empty where it has an error
     */
    public record Typed(Checked checked, String type) {}

    /** Declares a metamodel and the properties of domains to CEL, which takes some tens of milliseconds. */
    public CelFrontEnd(Metamodel metamodel, PropertyTypes properties) {
        this.metamodel = metamodel;
        this.types = new CelTypes(metamodel);
        List<CelFunctionDecl> declared = new Declarations(metamodel, properties.declared()).all();
        functions = forms(declared);
        onDemand = List.of();
        CelCompilerBuilder builder = builder().addFunctionDeclarations(declared).addVar("today", CelTypes.DATE);
        metamodel.findClass("ReferenceModel").ifPresent(model -> builder.addVar("model", CelTypes.of(model)));
        metamodel.findClass("Plan").ifPresent(plan -> builder.addVar("plan", OptionalType.create(CelTypes.of(plan))));
        metamodel.enums().forEach(type -> literals(type, builder));
        base = builder.build();
    }

    /**
     * A front end for those who embed the language: with functions of their own, and without any variable but those that
     * a signature names.
     *
     * @param given the functions; the place in the list is the number of a function
     */
    public CelFrontEnd(Metamodel metamodel, PropertyTypes properties, List<FunctionForm> given) {
        this.metamodel = metamodel;
        this.types = new CelTypes(metamodel);
        List<CelFunctionDecl> declared = new ArrayList<>(new Declarations(metamodel, properties.declared()).all());
        declared.addAll(new GivenFunctions(metamodel).declared(given));
        functions = forms(declared);
        onDemand = List.copyOf(declared);
        base = builder().build();
    }

    private static void literals(EEnum type, CelCompilerBuilder builder) {
        for (EEnumLiteral literal : type.getELiterals()) {
            builder.addVar(type.getName() + "." + literal.getName(), CelTypes.ofClassifier(type));
        }
    }

    private CelCompilerBuilder builder() {
        return CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(
                        CelStandardMacro.HAS,
                        CelStandardMacro.ALL,
                        CelStandardMacro.EXISTS,
                        CelStandardMacro.EXISTS_ONE,
                        CelStandardMacro.MAP,
                        CelStandardMacro.MAP_FILTER,
                        CelStandardMacro.FILTER)
                .addLibraries(CelExtensions.optional())
                .setTypeProvider(types);
    }

    @Override
    public Checked check(String expression, Signature signature) {
        return checkTyped(expression, signature).checked();
    }

    /** Checks an expression as {@link #check} does, and tells the type of its value. */
    public Typed checkTyped(String expression, Signature signature) {
        CelValidationResult result;
        try {
            result = compiler(expression, signature).compile(expression);
        } catch (StackOverflowError e) {
            return new Typed(tooComplex(), "");
        }
        if (result.hasError()) {
            return new Typed(
                    Checked.faulty(result.getErrors().stream()
                            .map(this::issue)
                            .distinct()
                            .toList()),
                    "");
        }
        try {
            Checked checked = new Translator(result.getAst(), signature, metamodel, texts).translate();
            return new Typed(checked, written(result.getAst().getResultType()));
        } catch (CelValidationException e) {
            return new Typed(
                    Checked.faulty(e.getErrors().stream().map(this::issue).toList()), "");
        } catch (StackOverflowError e) {
            return new Typed(tooComplex(), "");
        }
    }

    /** The checked tree as CEL has it, for comparison with its own evaluator. */
    public CelAbstractSyntaxTree tree(String expression, Signature signature) throws CelValidationException {
        return compiler(expression, signature).compile(expression).getAst();
    }

    @Override
    public Optional<String> typeOf(String expression, Signature signature) {
        try {
            CelValidationResult result = compiler(expression, signature).compile(expression);
            return result.hasError()
                    ? Optional.empty()
                    : Optional.of(written(result.getAst().getResultType()));
        } catch (CelValidationException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static String written(CelType type) {
        String parameters = type.parameters().stream().map(CelFrontEnd::written).collect(Collectors.joining(","));
        return parameters.isEmpty() ? type.name() : type.name() + "(" + parameters + ")";
    }

    @Override
    public List<FunctionForm> functions() {
        return functions;
    }

    private static List<FunctionForm> forms(List<CelFunctionDecl> declared) {
        return declared.stream()
                .flatMap(function -> function.overloads().stream()
                        .map(overload -> new FunctionForm(
                                function.name(),
                                overload.parameterTypes().stream()
                                        .map(CelFrontEnd::written)
                                        .toList(),
                                written(overload.resultType()))))
                .toList();
    }

    private CelCompiler compiler(String expression, Signature signature) {
        if (!onDemand.isEmpty()) {
            CelCompilerBuilder builder = builder(signature);
            onDemand.stream()
                    .filter(function -> occurs(function.name(), expression))
                    .forEach(builder::addFunctionDeclarations);
            metamodel.enums().stream()
                    .filter(type -> expression.contains(String.valueOf(type.getName())))
                    .forEach(type -> literals(type, builder));
            return builder.build();
        }
        return signature.names().isEmpty()
                ? compilers.computeIfAbsent(signature, this::newCompiler)
                : newCompiler(signature);
    }

    /** Whether an expression may call a function; an operator such as {@code _<_} by its sign. */
    private static boolean occurs(String function, String expression) {
        String written = function.startsWith("_") || function.startsWith("@")
                ? function.replace("_", "").replace("@", "")
                : function.substring(function.lastIndexOf('.') + 1);
        return expression.contains(written);
    }

    private CelCompiler newCompiler(Signature signature) {
        return builder(signature).build();
    }

    private CelCompilerBuilder builder(Signature signature) {
        CelCompilerBuilder builder = base.toCompilerBuilder();
        if (!signature.self().isEmpty()) {
            builder.addVar(
                    "self", CelTypes.of(metamodel.findClass(signature.self()).orElseThrow()));
        }
        if (signature.condition()) {
            builder.setResultType(SimpleType.BOOL);
        }
        List<Signature.Name> parameters = signature.names(Signature.Kind.PARAMETER);
        if (!parameters.isEmpty()) {
            builder.setTypeProvider(types.with(parameters));
            builder.addVar(Signature.PARAMETERS, StructTypeReference.create(Signature.PARAMETERS));
        }
        for (Signature.Name predicate : signature.names(Signature.Kind.PREDICATE)) {
            builder.addFunctionDeclarations(Declarations.predicate(predicate, metamodel));
        }
        for (Signature.Name variable : signature.names(Signature.Kind.VARIABLE)) {
            builder.addVar(variable.name(), CelTypes.read(variable.type(), metamodel));
        }
        return builder;
    }

    private Checked tooComplex() {
        return Checked.faulty(List.of(new Issue(1, 1, texts.get("tooComplex"))));
    }

    private Issue issue(CelIssue issue) {
        int line = Math.max(1, issue.getSourceLocation().getLine());
        int column = Math.max(0, issue.getSourceLocation().getColumn()) + 1;
        return new Issue(line, column, issueTexts.of(issue.getMessage()));
    }
}
