// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.expression;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.domain.Domains;
import org.minato.model.base.BasePackage;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.rules.internal.cel.CelFrontEnd;
import org.minato.rules.internal.check.BookNames;
import org.minato.rules.internal.eval.Frame;
import org.minato.rules.internal.eval.GivenFunction;
import org.minato.rules.internal.eval.Linker;
import org.minato.rules.internal.eval.Parameters;
import org.minato.rules.internal.term.FunctionForm;
import org.minato.rules.internal.term.Metamodel;
import org.minato.rules.internal.term.PropertyTypes;
import org.minato.rules.internal.term.Signature;
import org.minato.rules.internal.term.Term;
import org.minato.rules.internal.term.TermStore;

/**
 * The expression language of rules, with variables and functions of one's own and more classes. Types are written
 * {@code string}, {@code bool}, {@code int}, {@code double}, {@code Date}, {@code Quantity} and so on, by the name of a
 * class or enumeration, or as {@code list(…)} and {@code optional(…)} of one of them. Every expression is compiled once.
 * Safe for several threads.
 */
public final class ExpressionLanguage {
    /** Variables that one expression may have. */
    public static final int MOST_VARIABLES = 50;

    private static final int MOST_KEPT = 5_000;

    private record Key(String text, Map<String, String> variables) {}

    private final Metamodel metamodel;
    private final Domains domains;
    private final List<FunctionForm> forms;
    private final Linker linker;
    private final Map<Key, Compilation> compiled = new ConcurrentHashMap<>();
    private final KeptExpressions kept = new KeptExpressions();
    private @Nullable CelFrontEnd frontEnd;

    private ExpressionLanguage(Builder builder) {
        domains = builder.domains;
        metamodel = new Metamodel(builder.packages);
        forms = List.copyOf(builder.forms);
        linker = new Linker(metamodel, Parameters.NONE, builder.functions);
    }

    /** Begins a language over the classes of models and plans, with the properties that some domains declare. */
    public static Builder builder(Domains domains) {
        return new Builder(domains);
    }

    /**
     * Compiles an expression.
     *
     * @param variables types of the variables by name, at most {@link #MOST_VARIABLES}
     */
    public Compilation compile(String text, Map<String, String> variables) {
        Key key = new Key(text, Map.copyOf(variables));
        Compilation present = compiled.get(key);
        if (present == null) {
            present = check(text, variables);
            if (compiled.size() >= MOST_KEPT) {
                compiled.clear();
            }
            compiled.put(key, present);
        }
        return present;
    }

    private Compilation check(String text, Map<String, String> variables) {
        List<Signature.Name> names = new ArrayList<>();
        Map<String, Integer> slots = new HashMap<>();
        new TreeMap<>(variables).forEach((name, type) -> {
            int slot = Term.FIRST_GIVEN + slots.size();
            slots.put(name, slot);
            names.add(new Signature.Name(
                    Signature.Kind.VARIABLE,
                    name,
                    Integer.toString(slot),
                    type.replace("optional(", "optional_type(")));
        });
        Signature signature = new Signature("", false, names);
        Optional<Expression> known = kept.find(text, signature).flatMap(found -> link(found, slots));
        if (known.isPresent()) {
            return new Compilation(known, List.of());
        }
        CelFrontEnd.Typed typed = frontEnd().checkTyped(text, signature);
        typed.checked().term().ifPresent(term -> kept.add(text, signature, typed.type(), term));
        List<ExpressionFault> faults = typed.checked().issues().stream()
                .map(issue -> new ExpressionFault(issue.line(), issue.column(), issue.text()))
                .toList();
        Optional<Expression> expression =
                typed.checked().term().map(term -> new Expression(written(typed.type()), linker.link(term), slots));
        return new Compilation(expression, faults);
    }

    private Optional<Expression> link(KeptExpressions.Typed found, Map<String, Integer> slots) {
        try {
            return Optional.of(new Expression(written(found.type()), linker.link(found.term()), slots));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /**
     * Takes over what {@link #keep} has kept in a folder, so that it need not be compiled; once for each folder. The
     * folder may be missing, read-only or damaged; then everything is compiled as if there were none.
     */
    public void adopt(Path folder) {
        kept.read(folder, this::store);
    }

    /** Keeps what was compiled without fault in a folder, where something is new since it was adopted. */
    public void keep(Path folder) {
        kept.write(folder, this::store);
    }

    /** How many expressions without fault are known. */
    int known() {
        return kept.size();
    }

    private TermStore store(Path folder) {
        long declared =
                new TreeMap<>(PropertyTypes.of(domains).declared()).toString().hashCode();
        long fingerprint = 31 * (31 * metamodel.fingerprint() + declared)
                + forms.toString().hashCode();
        return new TermStore(folder, fingerprint);
    }

    private static String written(String type) {
        return type.replace("optional_type(", "optional(").replace("google.protobuf.Duration", "Duration");
    }

    /** Whether a variable can have a name: one that means nothing else. */
    public boolean isFree(String name) {
        return BookNames.isFree(name)
                && name.matches("[A-Za-z][A-Za-z0-9_]*")
                && forms.stream().noneMatch(form -> form.name().equals(name));
    }

    /** Whether there is a type that is written so. */
    public boolean isType(String type) {
        if (type.endsWith(")") && (type.startsWith("list(") || type.startsWith("optional("))) {
            return isType(type.substring(type.indexOf('(') + 1, type.length() - 1));
        }
        return List.of("string", "bool", "int", "double", "Date", "PartialDate", "Period", "Quantity", "Duration")
                        .contains(type)
                || metamodel.findClass(type).isPresent()
                || metamodel.findEnum(type).isPresent();
    }

    /** Names of the functions given to the builder, sorted. */
    public List<String> functions() {
        return forms.stream().map(FunctionForm::name).distinct().sorted().toList();
    }

    private synchronized CelFrontEnd frontEnd() {
        CelFrontEnd present = frontEnd;
        if (present == null) {
            present = new CelFrontEnd(metamodel, PropertyTypes.of(domains), forms);
            frontEnd = present;
        }
        return present;
    }

    /** Collects what a language has beyond that of rules. Not for use by several threads. */
    public static final class Builder {
        private final Domains domains;
        private final List<EPackage> packages =
                new ArrayList<>(List.of(BasePackage.eINSTANCE, RefmodelPackage.eINSTANCE, DeploymentPackage.eINSTANCE));
        private final List<FunctionForm> forms = new ArrayList<>();
        private final List<GivenFunction> functions = new ArrayList<>();

        private Builder(Domains domains) {
            this.domains = domains;
        }

        /** Adds the classes and enumerations of packages; their names must be new. */
        public Builder packages(Collection<? extends EPackage> more) {
            packages.addAll(more);
            return this;
        }

        /**
         * Adds a function; several of one name differ in their parameters.
         *
         * @param parameters types of the parameters: a class stands for all below it, too, {@code enum} for every
         *     enumeration, and an upper-case letter for any type, the same in the whole function
         */
        public Builder function(String name, List<String> parameters, String result, ExpressionFunction function) {
            forms.add(new FunctionForm(
                    name,
                    parameters.stream()
                            .map(type -> type.replace("optional(", "optional_type("))
                            .toList(),
                    result.replace("optional(", "optional_type(")));
            functions.add((frame, arguments) -> function.apply(new Running(frame), arguments));
            return this;
        }

        /** The language. */
        public ExpressionLanguage build() {
            return new ExpressionLanguage(this);
        }
    }

    private record Running(Frame frame) implements ExpressionFunction.Call {
        @Override
        public Object environment() {
            return frame.environment();
        }

        @Override
        public void spend(int steps) {
            frame.spend(steps);
        }
    }
}
