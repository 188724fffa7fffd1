// SPDX-License-Identifier: EPL-2.0
package org.minato.template.internal.source;

/**
 * A piece of a template.
 *
 * @param kind what it is
 * @param start where the literal text, or what stands inside the marks, begins
 * @param end where it ends
 */
record Token(Kind kind, int start, int end) {
    enum Kind {
        TEXT,
        OUTPUT,
        DIRECTIVE,
        COMMENT
    }

    boolean isSilent() {
        return kind == Kind.DIRECTIVE || kind == Kind.COMMENT;
    }
}
