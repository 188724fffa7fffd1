// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.model.rules.Predicate;
import org.minato.model.rules.RulesPackage.Literals;
import org.minato.rules.internal.eval.Names;
import org.minato.rules.internal.term.Checked;
import org.minato.rules.internal.term.Expressions;
import org.minato.rules.internal.term.Operator;
import org.minato.rules.internal.term.Signature;
import org.minato.rules.internal.term.Term;
import org.minato.rules.internal.term.Terms;

/**
 * Puts named conditions in place of their calls, so that what is evaluated, and what is asked which features it reads, is
 * one closed term. A condition that calls itself, has an error or grows too large is a fault. Used once.
 */
final class Inlining {
    /** How many conditions may call each other. */
    private static final int DEEPEST = 32;

    /** Most terms that an expression may come to. */
    static final int LARGEST = 8_192;

    private static final int HIGHEST_SLOT = 200;

    private final Expressions expressions;
    private final BookNames names;
    private final Faults faults;
    private final Map<Predicate, Optional<Term>> bodies = new HashMap<>();
    private final List<Predicate> open = new ArrayList<>();
    private boolean sound = true;
    private int size;

    Inlining(Expressions expressions, BookNames names, Faults faults) {
        this.expressions = expressions;
        this.names = names;
        this.faults = faults;
    }

    /** The closed term for one that stands in a rule; empty where a condition that it calls has a fault. */
    Optional<Term> close(EObject rule, Term term) {
        if (rule instanceof Predicate itself) {
            return Terms.calls(term, Operator.PREDICATE) ? body(itself) : Optional.of(term);
        }
        return closed(rule, term);
    }

    private Optional<Term> closed(EObject rule, Term term) {
        if (!Terms.calls(term, Operator.PREDICATE)) {
            return Optional.of(term);
        }
        boolean before = sound;
        sound = true;
        size = Terms.size(term);
        Term closed = inline(rule, term, Terms.highestLocal(term) + 1);
        boolean isSound = sound;
        if (size > LARGEST) {
            faults.add(rule, "inlinedTooLarge");
            isSound = false;
        }
        sound = before;
        return isSound ? Optional.of(closed) : Optional.empty();
    }

    private Term inline(EObject rule, Term term, int free) {
        if (!(term instanceof Term.Call call) || call.operator() != Operator.PREDICATE) {
            return Terms.map(term, part -> inline(rule, part, free), slot -> slot);
        }
        String meaning = (String) ((Term.Literal) call.arguments().get(0)).value();
        int outer = size;
        Optional<Term> body = names.meant(BookNames.book(rule), meaning).flatMap(this::body);
        size = outer + body.map(Terms::size).orElse(0);
        if (body.isEmpty() || size > LARGEST) {
            sound = false;
            return term;
        }
        Term argument = inline(rule, call.arguments().get(1), free);
        if (Terms.highestLocal(body.get()) + free >= HIGHEST_SLOT) {
            size = LARGEST + 1;
            sound = false;
            return term;
        }
        if (argument instanceof Term.Variable variable) {
            return Terms.renumber(body.get(), Map.of(Term.SELF, variable.slot()), free - Term.FIRST_LOCAL);
        }
        Term renumbered = Terms.renumber(body.get(), Map.of(Term.SELF, free), free + 1 - Term.FIRST_LOCAL);
        return new Term.Let(free, argument, renumbered);
    }

    /** What a condition stands for. */
    private Optional<Term> body(Predicate predicate) {
        @Nullable Optional<Term> known = bodies.get(predicate);
        if (known != null) {
            return known;
        }
        int at = open.indexOf(predicate);
        if (at >= 0) {
            cycle(open.subList(at, open.size()));
            return Optional.empty();
        }
        if (open.size() >= DEEPEST) {
            faults.add(predicate, "predicatesTooDeep");
            return Optional.empty();
        }
        open.add(predicate);
        Optional<Term> body = compiled(predicate).flatMap(term -> closed(predicate, term));
        open.remove(open.size() - 1);
        bodies.put(predicate, body);
        return body;
    }

    private Optional<Term> compiled(Predicate predicate) {
        @Nullable String text = predicate.getExpression();
        Optional<String> scope = Optional.ofNullable(predicate.getScope())
                .map(String::strip)
                .filter(name -> expressions.metamodel().findClass(name).isPresent());
        if (text == null || text.isBlank()) {
            faults.add(predicate, "noExpression", Names.of(Literals.PREDICATE__EXPRESSION));
            return Optional.empty();
        }
        if (scope.isEmpty()) {
            faults.add(predicate, "unknownScope", String.valueOf(predicate.getScope()));
            return Optional.empty();
        }
        Signature signature =
                Signature.condition(scope.get()).with(names.names(predicate, Literals.PREDICATE__EXPRESSION, text));
        Checked checked = expressions.check(text, signature);
        faults.add(predicate, Literals.PREDICATE__EXPRESSION, checked.issues());
        return checked.term();
    }

    private void cycle(List<Predicate> circle) {
        String path = circle.stream().map(Predicate::getKey).collect(Collectors.joining(" → "))
                + " → "
                + circle.get(0).getKey();
        circle.forEach(predicate -> faults.add(predicate, "predicateCycle", path));
    }
}
