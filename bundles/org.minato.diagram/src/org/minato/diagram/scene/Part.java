// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.scene;

import java.util.List;

/** A piece of a box or label. Places are relative to the upper left corner of what it is a piece of. Immutable. */
public sealed interface Part {

    /** Names under which the stylesheet says how it looks. */
    List<String> classes();

    /**
     * A rectangle.
     *
     * @param bounds where it is
     * @param radius of its corners; 0 for sharp ones
     */
    record Rectangle(Bounds bounds, double radius, List<String> classes) implements Part {
        /** Copies the classes. */
        public Rectangle {
            classes = List.copyOf(classes);
        }
    }

    /**
     * A line of text.
     *
     * @param x where the text begins
     * @param baseline height of its baseline
     * @param text the characters, without line breaks
     * @param size of the font in pixels
     * @param bold whether in the bold face
     * @param width of the text in that face and size
     */
    record Text(double x, double baseline, String text, double size, boolean bold, double width, List<String> classes)
            implements Part {
        /** Copies the classes. */
        public Text {
            classes = List.copyOf(classes);
        }

        /** The area that the text takes: from the tallest glyph to the lowest. */
        public Bounds bounds() {
            return new Bounds(x, baseline - 0.88 * size, width, size);
        }
    }

    /**
     * Any other shape.
     *
     * @param x where its origin is
     * @param y where its origin is
     * @param path path data as in SVG, relative to its origin
     */
    record Shape(double x, double y, String path, List<String> classes) implements Part {
        /** Copies the classes. */
        public Shape {
            classes = List.copyOf(classes);
        }
    }
}
