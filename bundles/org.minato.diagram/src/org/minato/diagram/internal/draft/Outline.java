// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.draft;

import java.util.ArrayList;
import java.util.List;
import org.minato.diagram.internal.font.Decimals;
import org.minato.diagram.scene.Bounds;
import org.minato.diagram.scene.Part;

/** The forms that boxes have, so that their kinds can be told apart without colours. */
public enum Outline {
    /** Slightly rounded: devices. */
    PLAIN,
    /** Corners cut off: gateways. */
    CUT,
    /** Strongly rounded: services. */
    ROUND,
    /** A drum: data stores. */
    DRUM,
    /** A window with a bar: applications. */
    WINDOW,
    /** A pill: actors, networks. */
    PILL,
    /** Nothing: what has no border. */
    NONE;

    /** Space that the form needs above the content. */
    public double headroom() {
        return switch (this) {
            case DRUM -> 8;
            case WINDOW -> 6;
            default -> 0;
        };
    }

    /** The form as pieces of a box of a size. */
    public List<Part> parts(double width, double height, List<String> classes) {
        List<Part> parts = new ArrayList<>();
        Bounds whole = new Bounds(0, 0, width, height);
        switch (this) {
            case PLAIN -> parts.add(new Part.Rectangle(whole, 5, classes));
            case ROUND -> parts.add(new Part.Rectangle(whole, 14, classes));
            case PILL -> parts.add(new Part.Rectangle(whole, Math.min(22, height / 2), classes));
            case CUT -> parts.add(new Part.Shape(0, 0, cut(width, height), classes));
            case DRUM -> {
                parts.add(new Part.Shape(0, 0, drum(width, height), classes));
                parts.add(new Part.Shape(0, 0, lid(width), with(classes, "lid")));
            }
            case WINDOW -> {
                parts.add(new Part.Rectangle(whole, 3, classes));
                parts.add(new Part.Rectangle(new Bounds(0, 0, width, 7), 3, with(classes, "bar")));
            }
            default -> {
                // without a border
            }
        }
        return parts;
    }

    private static List<String> with(List<String> classes, String more) {
        List<String> all = new ArrayList<>(classes);
        all.add(more);
        return all;
    }

    private static String cut(double width, double height) {
        double corner = 9;
        return "M" + n(corner) + " 0H" + n(width - corner) + "L" + n(width) + " " + n(corner) + "V" + n(height - corner)
                + "L" + n(width - corner) + " " + n(height) + "H" + n(corner) + "L0 " + n(height - corner) + "V"
                + n(corner) + "Z";
    }

    private static String drum(double width, double height) {
        return "M0 7A" + n(width / 2) + " 7 0 0 1 " + n(width) + " 7V" + n(height - 7) + "A" + n(width / 2)
                + " 7 0 0 1 0 " + n(height - 7) + "Z";
    }

    private static String lid(double width) {
        return "M0 7A" + n(width / 2) + " 7 0 0 0 " + n(width) + " 7";
    }

    private static String n(double value) {
        return Decimals.text(value);
    }
}
