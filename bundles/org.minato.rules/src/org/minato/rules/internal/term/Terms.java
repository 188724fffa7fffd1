// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.term;

import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;

/** Looks at terms and makes others of them. */
public final class Terms {
    private Terms() {}

    /** The terms directly in a term. */
    public static List<Term> parts(Term term) {
        return switch (term) {
            case Term.Literal literal -> List.of();
            case Term.EnumLiteral literal -> List.of();
            case Term.Variable variable -> List.of();
            case Term.Feature feature -> List.of(feature.target());
            case Term.Narrow narrow -> List.of(narrow.target());
            case Term.Call call -> call.arguments();
            case Term.ListOf list -> list.members();
            case Term.Loop loop -> List.of(loop.range(), loop.condition(), loop.body());
            case Term.Let let -> List.of(let.value(), let.body());
        };
    }

    /** The term with other parts and, where it is about a variable, another number. */
    public static Term map(Term term, UnaryOperator<Term> part, IntUnaryOperator slot) {
        return switch (term) {
            case Term.Literal literal -> literal;
            case Term.EnumLiteral literal -> literal;
            case Term.Variable variable -> new Term.Variable(slot.applyAsInt(variable.slot()));
            case Term.Feature feature ->
                new Term.Feature(
                        part.apply(feature.target()),
                        feature.type(),
                        feature.feature(),
                        feature.access(),
                        feature.throughOptional());
            case Term.Narrow narrow -> new Term.Narrow(part.apply(narrow.target()), narrow.type(), narrow.test());
            case Term.Call call ->
                new Term.Call(
                        call.operator(), call.arguments().stream().map(part).toList());
            case Term.ListOf list ->
                new Term.ListOf(list.members().stream().map(part).toList());
            case Term.Loop loop ->
                new Term.Loop(
                        loop.kind(),
                        part.apply(loop.range()),
                        slot.applyAsInt(loop.slot()),
                        part.apply(loop.condition()),
                        part.apply(loop.body()));
            case Term.Let let ->
                new Term.Let(slot.applyAsInt(let.slot()), part.apply(let.value()), part.apply(let.body()));
        };
    }

    /** The term with its variables numbered anew; those that are not in the map keep their number, raised by a shift. */
    public static Term renumber(Term term, Map<Integer, Integer> known, int shift) {
        return map(
                term,
                part -> renumber(part, known, shift),
                slot -> known.getOrDefault(slot, slot < Term.FIRST_LOCAL ? slot : slot + shift));
    }

    /** How many terms there are in a term, itself included. */
    public static int size(Term term) {
        return 1 + parts(term).stream().mapToInt(Terms::size).sum();
    }

    /** The highest number of a variable of a macro in a term; one less than the first where there is none. */
    public static int highestLocal(Term term) {
        int own = switch (term) {
            case Term.Loop loop -> loop.slot();
            case Term.Let let -> let.slot();
            default -> Term.FIRST_LOCAL - 1;
        };
        return parts(term).stream().mapToInt(Terms::highestLocal).reduce(own, Math::max);
    }

    /** Whether a term reads a variable. */
    public static boolean reads(Term term, int slot) {
        return term instanceof Term.Variable variable
                ? variable.slot() == slot
                : parts(term).stream().anyMatch(part -> reads(part, slot));
    }

    /** Whether a term holds a call of an operator. */
    public static boolean calls(Term term, Operator operator) {
        return term instanceof Term.Call call && call.operator() == operator
                || parts(term).stream().anyMatch(part -> calls(part, operator));
    }
}
