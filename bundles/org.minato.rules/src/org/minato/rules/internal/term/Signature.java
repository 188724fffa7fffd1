// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.term;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an expression is written for.
 *
 * @param self name of the class of {@code self}; empty where there is no {@code self}
 * @param condition whether the result must be true or false
 * @param names what it can name beside what every expression can; sorted
 */
public record Signature(String self, boolean condition, List<Name> names) {
    /** Type of the value by which the parameters of a book are read. */
    public static final String PARAMETERS = "parameter";

    /** What a name stands for. */
    public enum Kind {
        /** A named condition of a rule book. */
        PREDICATE,
        /** A parameter of the rule book. */
        PARAMETER,
        /** A variable of path checks. */
        VARIABLE
    }

    /**
     * A name beside those that every expression can use.
     *
     * @param name as it is written
     * @param meaning key of a predicate or parameter, {@code <book id>#<key>}; number of a variable
     * @param type class that a predicate is about, type of a parameter's value, or type of a variable
     */
    public record Name(Kind kind, String name, String meaning, String type) {}

    /** Sorts the names, so that equal signatures are equal. */
    public Signature {
        names = names.stream()
                .distinct()
                .sorted(Comparator.comparing(Name::kind).thenComparing(Name::name))
                .toList();
    }

    /** A condition about elements of a class. */
    public static Signature condition(String self) {
        return new Signature(self, true, List.of());
    }

    /** A value about elements of a class, to be inserted in a message. */
    public static Signature value(String self) {
        return new Signature(self, false, List.of());
    }

    /** A condition about the model or plan as a whole. */
    public static Signature applicability() {
        return new Signature("", true, List.of());
    }

    /** The same with more names. */
    public Signature with(Collection<Name> more) {
        return more.isEmpty()
                ? this
                : new Signature(
                        self,
                        condition,
                        Stream.concat(names.stream(), more.stream()).toList());
    }

    /** The names of one kind. */
    public List<Name> names(Kind kind) {
        return names.stream().filter(name -> name.kind == kind).toList();
    }
}
