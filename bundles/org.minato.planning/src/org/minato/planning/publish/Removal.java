// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.publish;

import org.minato.core.text.LocalizedText;

/**
 * Something that a copy for the public leaves out. It names what was confidential, so it is for those who publish, not
 * for the public.
 *
 * @param kind how much is left out
 * @param element name of the element
 * @param part name of the feature whose value is left out; the type of the element where all of it is
 */
public record Removal(Kind kind, LocalizedText element, LocalizedText part) {

    /** How much is left out. */
    public enum Kind {
        /** A value of an element that stays. */
        VALUE,
        /** An element as a whole. */
        ELEMENT,
        /** All that an element says; that it exists stays visible, because others refer to it. */
        CONTENT
    }
}
