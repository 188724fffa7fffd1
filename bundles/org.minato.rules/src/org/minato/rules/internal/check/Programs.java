// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.model.rules.RuleBook;
import org.minato.rules.internal.eval.Code;
import org.minato.rules.internal.eval.Linker;
import org.minato.rules.internal.eval.Names;
import org.minato.rules.internal.term.Checked;
import org.minato.rules.internal.term.Expressions;
import org.minato.rules.internal.term.Metamodel;
import org.minato.rules.internal.term.Signature;
import org.minato.rules.internal.term.Term;

/** The expressions of rule books as code, each compiled once. Safe for several threads, except that faults are not. */
public final class Programs {
    private static final int MOST = 5_000;

    private final Expressions expressions;
    private final BookNames names;
    private final Linker linker;
    private final Map<Expressions.Key, Code> codes = new ConcurrentHashMap<>();
    private final Map<Term, Code> inlined = new ConcurrentHashMap<>();
    private final Map<Code, Term> terms = new ConcurrentHashMap<>();

    /** Compiles with what expressions are known already, and with the named conditions and parameters of books. */
    public Programs(Expressions expressions, Map<String, RuleBook> books) {
        this.expressions = expressions;
        this.names = new BookNames(books);
        this.linker = new Linker(expressions.metamodel(), new BookParameters(books));
    }

    /** The term that a code of these programs was made from, to see what it reads. */
    public Term term(Code code) {
        return Objects.requireNonNull(terms.get(code));
    }

    /** The metamodel that expressions are written for. */
    public Metamodel metamodel() {
        return expressions.metamodel();
    }

    /** The class that a scope names; a fault of the element where there is none. */
    Optional<EClass> scope(EObject element, @Nullable String name, Faults faults) {
        Optional<EClass> type = metamodel().findClass(name == null ? "" : name.strip());
        if (type.isEmpty()) {
            faults.add(element, "unknownScope", name == null ? "" : name);
        }
        return type;
    }

    /** The expression in an attribute of a rule; empty, and a fault, where it is missing or has an error. */
    public Optional<Code> code(EObject rule, EAttribute attribute, Signature signature, Faults faults) {
        Object text = rule.eGet(attribute);
        if (!(text instanceof String written) || written.isBlank()) {
            faults.add(rule, "noExpression", Names.of(attribute));
            return Optional.empty();
        }
        return code(rule, attribute, written, signature, faults);
    }

    /** The type of the value of the expression in an attribute of a rule; empty where it has an error. */
    String typeOf(EObject rule, EAttribute attribute, Signature signature) {
        String written = String.valueOf(rule.eGet(attribute));
        return expressions
                .typeOf(written, signature.with(names.names(rule, attribute, written)))
                .orElse("");
    }

    /** Whether an attribute of a rule holds an expression at all. */
    static boolean isWritten(EObject rule, EAttribute attribute) {
        return rule.eGet(attribute) instanceof String written && !written.isBlank();
    }

    /** An expression that stands somewhere in an attribute of a rule. */
    Optional<Code> code(EObject rule, EAttribute attribute, String written, Signature signature, Faults faults) {
        Signature full = signature.with(names.names(rule, attribute, written));
        Expressions.Key key = new Expressions.Key(written, full);
        Code present = codes.get(key);
        if (present != null) {
            return Optional.of(present);
        }
        Checked checked = expressions.check(written, full);
        faults.add(rule, attribute, checked.issues());
        boolean closed = full.names(Signature.Kind.PREDICATE).isEmpty();
        return checked.term()
                .flatMap(
                        term -> closed ? Optional.of(term) : new Inlining(expressions, names, faults).close(rule, term))
                .map(term -> closed ? codes.computeIfAbsent(key, known -> link(term)) : linked(term));
    }

    /** What a condition stands for may change while its call does not, so that such terms are known by themselves. */
    private Code linked(Term term) {
        if (inlined.size() > MOST) {
            inlined.clear();
        }
        return inlined.computeIfAbsent(term, this::link);
    }

    private Code link(Term term) {
        Code code = linker.link(term);
        terms.put(code, term);
        return code;
    }
}
