// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.draft;

import java.util.ArrayList;
import java.util.List;
import org.minato.diagram.internal.font.Decimals;
import org.minato.diagram.internal.font.Face;
import org.minato.diagram.scene.Bounds;
import org.minato.diagram.scene.Part;

/**
 * A sample with what it means.
 *
 * @param sample the pieces of the sample, in a field {@link #WIDTH} wide and {@link #HEIGHT} high
 * @param width of the sample
 * @param text what it means
 */
public record LegendItem(List<Part> sample, double width, String text) {
    /** Height of a sample in pixels. */
    public static final double HEIGHT = 16;

    private static final double LINE = 34;
    private static final double SIZE = 10.5;

    /** Copies the pieces. */
    public LegendItem {
        sample = List.copyOf(sample);
    }

    /** A coloured field. */
    public static LegendItem field(List<String> classes, String text) {
        return new LegendItem(List.of(new Part.Rectangle(new Bounds(0.5, 1.5, 25, 13), 3, classes)), 26, text);
    }

    /** A line. */
    public static LegendItem line(List<String> classes, String text) {
        return new LegendItem(List.of(new Part.Shape(0, 0, "M0 8H" + (int) LINE, classes)), LINE, text);
    }

    /** A chip. */
    public static LegendItem chip(Chip chip, String text) {
        return new LegendItem(chip.at(0, 0), chip.width(), text);
    }

    /** A picture. */
    public static LegendItem icon(Icon icon, List<String> classes, String text) {
        return new LegendItem(List.of(icon.at(0, 0, classes)), Icon.SIZE, text);
    }

    double fullWidth() {
        return width + 5 + Face.REGULAR.width(text, SIZE);
    }

    List<Part> at(double x, double y) {
        List<Part> parts = new ArrayList<>();
        sample.forEach(part -> parts.add(moved(part, x, y)));
        double length = Decimals.round(Face.REGULAR.width(text, SIZE));
        parts.add(new Part.Text(x + width + 5, y + 12, text, SIZE, false, length, List.of("text", "legend-text")));
        return parts;
    }

    private static Part moved(Part part, double x, double y) {
        return switch (part) {
            case Part.Rectangle each -> new Part.Rectangle(each.bounds().moved(x, y), each.radius(), each.classes());
            case Part.Shape each -> new Part.Shape(each.x() + x, each.y() + y, each.path(), each.classes());
            case Part.Text each ->
                new Part.Text(
                        each.x() + x,
                        each.baseline() + y,
                        each.text(),
                        each.size(),
                        each.bold(),
                        each.width(),
                        each.classes());
        };
    }
}
