// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.term;

import java.util.List;

/**
 * A checked expression: every name is resolved and every operator is chosen. Variables are numbered: {@link #SELF},
 * {@link #MODEL}, {@link #PLAN}, {@link #TODAY} and those of path checks come first, those of macros follow.
 */
public sealed interface Term {
    /** Number of the variable {@code self}. */
    int SELF = 0;
    /** Number of the variable {@code model}. */
    int MODEL = 1;
    /** Number of the variable {@code plan}. */
    int PLAN = 2;
    /** Number of the variable {@code today}. */
    int TODAY = 3;
    /** Number of the variable {@code origin} of path checks: the data set where taint began. */
    int ORIGIN = 4;
    /** Number of the variable {@code derived} of messages of path checks: the data set that gets there. */
    int DERIVED = 5;
    /** Number of the variable {@code missing} of messages of path checks: the kinds of steps that were not passed. */
    int MISSING = 6;
    /** Number of the first variable of a macro. */
    int FIRST_LOCAL = 7;
    /** Number of the first variable that those who embed the language give; behind all those of macros. */
    int FIRST_GIVEN = 201;

    /**
     * A constant.
     *
     * @param value a Boolean, Long, Double or String
     */
    record Literal(Object value) implements Term {}

    /** A literal of an enumeration of the metamodel. */
    record EnumLiteral(String type, String literal) implements Term {}

    /** The value of a numbered variable. */
    record Variable(int slot) implements Term {}

    /** How a feature is read. */
    enum Access {
        /** The value; its absence is a problem. */
        VALUE,
        /** An optional, empty where the feature is unset. */
        OPTIONAL,
        /** The value, as an optional: an ordinary feature read by {@code .?}. */
        WRAPPED,
        /** Whether the feature is set: {@code has()}. */
        PRESENCE
    }

    /**
     * A feature of an element.
     *
     * @param throughOptional whether the target is an optional, whose absence becomes that of the result
     */
    record Feature(Term target, String type, String feature, Access access, boolean throughOptional) implements Term {}

    /** {@code is_X} where {@code test}, otherwise {@code as_X}. */
    record Narrow(Term target, String type, boolean test) implements Term {}

    /** An operator or function. */
    record Call(Operator operator, List<Term> arguments) implements Term {}

    /** A list written out. */
    record ListOf(List<Term> members) implements Term {}

    /** What a macro over a list does. */
    enum LoopKind {
        ALL,
        EXISTS,
        EXISTS_ONE,
        MAP,
        FILTER
    }

    /**
     * A macro over a list. {@code MAP} has a condition (true where none was written) and a body; the others have a
     * condition, and their body is the loop's variable.
     */
    record Loop(LoopKind kind, Term range, int slot, Term condition, Term body) implements Term {}

    /** A value that is given a name in the body ({@code optMap} and its kin). */
    record Let(int slot, Term value, Term body) implements Term {}
}
