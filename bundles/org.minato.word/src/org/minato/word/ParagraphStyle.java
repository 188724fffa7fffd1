// SPDX-License-Identifier: EPL-2.0
package org.minato.word;

/** How a paragraph is set. Each is a style of the document, found by its name, so that a shell can restyle it. */
public enum ParagraphStyle {
    /** Running text. */
    BODY("Body Text"),
    /** The document's title. */
    TITLE("Title"),
    /** The line below the title. */
    SUBTITLE("Subtitle"),
    /** An item of a list. */
    BULLET("List Bullet"),
    /** Words of a rule, set off from what the document itself says. */
    QUOTE("Quote"),
    /** The line above a table. */
    CAPTION("Caption"),
    /** A remark in smaller print. */
    NOTE("Minato Note");

    private final String styleName;

    ParagraphStyle(String styleName) {
        this.styleName = styleName;
    }

    /** Name of the style in the document; Word shows built-in names in the user's own language. */
    public String styleName() {
        return styleName;
    }
}
