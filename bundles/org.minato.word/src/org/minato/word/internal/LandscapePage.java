// SPDX-License-Identifier: EPL-2.0
package org.minato.word.internal;

import java.util.Optional;
import org.w3c.dom.Element;

/** Pages of a document turned to landscape: the same paper, margins, header and footer as the others. */
final class LandscapePage {
    /** Room for a heading and a caption, in twentieths of a point. */
    private static final int ROOM = 1900;

    private final Element section;
    private final int paperWidth;
    private final int paperHeight;

    private LandscapePage(Element section, int paperWidth, int paperHeight) {
        this.section = section;
        this.paperWidth = paperWidth;
        this.paperHeight = paperHeight;
    }

    /** Of the section that the document has; empty where its paper is not known or is landscape anyway. */
    static Optional<LandscapePage> of(Element section) {
        int width = number(section, "pgSz", "w");
        int height = number(section, "pgSz", "h");
        return width > 0 && height > width ? Optional.of(new LandscapePage(section, width, height)) : Optional.empty();
    }

    private static int number(Element section, String name, String attribute) {
        return Wml.find(section, name)
                .flatMap(element -> Wml.attribute(element, attribute))
                .filter(value -> value.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** Width between the margins, in twentieths of a point. */
    int width() {
        return paperHeight - number(section, "pgMar", "left") - number(section, "pgMar", "right");
    }

    /** Height between the margins that a picture may take. */
    int height() {
        return paperWidth - number(section, "pgMar", "top") - number(section, "pgMar", "bottom") - ROOM;
    }

    /** Ends the pages before with a paragraph. */
    void endBefore(Element paragraph) {
        append(paragraph);
    }

    /** Ends the pages in landscape with a paragraph. */
    void end(Element paragraph) {
        Element own = append(paragraph);
        Wml.find(own, "pgSz").ifPresent(size -> {
            Wml.set(size, "w", Integer.toString(paperHeight));
            Wml.set(size, "h", Integer.toString(paperWidth));
            Wml.set(size, "orient", "landscape");
        });
    }

    private Element append(Element paragraph) {
        Element own = (Element) section.cloneNode(true);
        Wml.children(own, "type").forEach(Wml::remove);
        Wml.find(paragraph, "pPr").ifPresent(properties -> properties.appendChild(own));
        return own;
    }
}
