// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.term;

/** Parses and type-checks expressions. */
@FunctionalInterface
public interface FrontEnd {
    /** Checks an expression against the metamodel; never throws because of what the expression says. */
    Checked check(String expression, Signature signature);
}
