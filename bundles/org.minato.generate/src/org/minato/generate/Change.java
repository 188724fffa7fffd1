// SPDX-License-Identifier: EPL-2.0
package org.minato.generate;

import org.minato.core.text.LocalizedText;

/**
 * What generating changes, or would change, at one place of a file. Immutable.
 *
 * @param kind what happens there
 * @param where the place in words
 * @param before what stands there; empty for nothing
 * @param after what will stand there; empty for nothing
 */
public record Change(Kind kind, LocalizedText where, String before, String after) {
    /** What happens at a place. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It gets another content. */
        CHANGED,
        /** It goes. */
        REMOVED
    }

    /** A change whose kind follows from the contents. */
    public static Change of(LocalizedText where, String before, String after) {
        Kind kind = before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
        return new Change(kind, where, before, after);
    }
}
