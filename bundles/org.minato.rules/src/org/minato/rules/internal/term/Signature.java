// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.term;

/**
 * What an expression is written for.
 *
 * @param self name of the class of {@code self}; empty where there is no {@code self}
 * @param condition whether the result must be true or false
 */
public record Signature(String self, boolean condition) {
    /** A condition about elements of a class. */
    public static Signature condition(String self) {
        return new Signature(self, true);
    }

    /** A value about elements of a class, to be inserted in a message. */
    public static Signature value(String self) {
        return new Signature(self, false);
    }

    /** A condition about the model or plan as a whole. */
    public static Signature applicability() {
        return new Signature("", true);
    }
}
