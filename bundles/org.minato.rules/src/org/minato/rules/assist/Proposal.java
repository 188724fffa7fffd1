// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.assist;

import org.minato.core.text.LocalizedText;

/**
 * Something that can be written at a place.
 *
 * @param kind what it is
 * @param name the name as it is written
 * @param insertion what is put into the text
 * @param offset where it is put
 * @param length how many characters it replaces
 * @param caret where the caret stands afterwards, counted from the beginning of the insertion
 * @param type type of its value, in words; empty where it has none
 * @param documentation what it means
 */
public record Proposal(
        Kind kind,
        String name,
        String insertion,
        int offset,
        int length,
        int caret,
        LocalizedText type,
        LocalizedText documentation) {
    /** What is proposed. */
    public enum Kind {
        /** A feature of an element. */
        FEATURE,
        /** A literal of an enumeration. */
        LITERAL,
        /** A variable: {@code self}, {@code model}, or that of a macro. */
        VARIABLE,
        /** A parameter of the rule book. */
        PARAMETER,
        /** A named predicate of a rule book. */
        PREDICATE,
        /** A function or macro. */
        FUNCTION,
        /** A property that an installed domain declares. */
        PROPERTY,
        /** The name of a class or enumeration of the metamodel. */
        TYPE
    }

    /** The text with the proposal in it. */
    public String appliedTo(String text) {
        return text.substring(0, offset) + insertion + text.substring(offset + length);
    }
}
