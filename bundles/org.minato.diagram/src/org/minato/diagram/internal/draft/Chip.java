// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minato.diagram.internal.font.Face;
import org.minato.diagram.scene.Bounds;
import org.minato.diagram.scene.Part;

/**
 * A short word in a small coloured field, with a picture before it where there is one.
 *
 * @param icon the picture
 * @param text the word
 * @param style class of the stylesheet that gives the colour
 */
public record Chip(Optional<Icon> icon, String text, String style) {
    /** Height in pixels. */
    static final double HEIGHT = 15;

    private static final double SIZE = 9.5;
    private static final double PADDING = 4;
    private static final double ICON = 14;

    /** A word alone. */
    public static Chip of(String text, String style) {
        return new Chip(Optional.empty(), text, style);
    }

    /** A word after a picture. */
    public static Chip of(Icon icon, String text, String style) {
        return new Chip(Optional.of(icon), text, style);
    }

    double width() {
        return Face.BOLD.width(text, SIZE) + 2 * PADDING + (icon.isPresent() ? ICON : 0);
    }

    List<Part> at(double x, double y) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Rectangle(new Bounds(x, y, width(), HEIGHT), 3, List.of("chip", style)));
        double start = x + PADDING;
        if (icon.isPresent()) {
            parts.add(icon.get().at(start - 3, y - 0.5, List.of("chip-icon", style)));
            start += ICON;
        }
        double width = Face.BOLD.width(text, SIZE);
        parts.add(new Part.Text(start, y + 11, text, SIZE, true, width, List.of("chip-text", style)));
        return parts;
    }
}
