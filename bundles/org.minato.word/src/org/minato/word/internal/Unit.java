// SPDX-License-Identifier: EPL-2.0
package org.minato.word.internal;

import java.util.List;
import org.w3c.dom.Element;

/**
 * A block of a body or a row of a table, as it is compared.
 *
 * @param element the element itself
 * @param kind paragraph, table, row or something else that is only kept
 * @param keys bookmark names that it carries: hints only, since people copy, split and join
 * @param style lower-cased name of the paragraph style; empty for others
 * @param form normal form: equal for two units that a reader takes for equal
 * @param plain the characters alone
 */
public record Unit(Element element, Kind kind, List<String> keys, String style, String form, String plain) {

    /** What a unit is. */
    public enum Kind {
        /** A paragraph. */
        PARAGRAPH,
        /** A table. */
        TABLE,
        /** A row of a table. */
        ROW,
        /** Anything else, for instance a table of contents. */
        OTHER
    }

    /** Whether the keys name this unit. */
    public boolean carries(String key) {
        return keys.contains(key);
    }
}
