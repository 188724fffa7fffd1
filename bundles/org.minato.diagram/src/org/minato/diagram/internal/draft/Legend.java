// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.draft;

import java.util.ArrayList;
import java.util.List;
import org.minato.diagram.internal.font.Decimals;
import org.minato.diagram.internal.font.Face;
import org.minato.diagram.scene.Bounds;
import org.minato.diagram.scene.Part;

/** What the colours, forms and lines of a drawing mean: groups of samples, set in lines of a width. For one thread. */
public final class Legend {
    private static final double PADDING = 12;
    private static final double HEADING = 11;
    private static final double ROW = 22;
    private static final double GAP = 18;

    private record Group(String heading, List<LegendItem> items) {}

    private final List<Group> groups = new ArrayList<>();

    /** Adds a group; one without items is left out. */
    public Legend group(String heading, List<LegendItem> items) {
        if (!items.isEmpty()) {
            groups.add(new Group(heading, List.copyOf(items)));
        }
        return this;
    }

    /** The legend with a frame, in a width. */
    public Content build(double width) {
        List<Part> parts = new ArrayList<>();
        double indent = groups.stream()
                .mapToDouble(group -> Face.BOLD.width(group.heading(), HEADING))
                .max()
                .orElse(0);
        double left = PADDING + indent + GAP;
        double widest = groups.stream()
                .flatMap(group -> group.items().stream())
                .mapToDouble(LegendItem::fullWidth)
                .max()
                .orElse(0);
        double most = Math.max(width, left + widest + PADDING);
        double y = PADDING;
        for (Group group : groups) {
            double length = Decimals.round(Face.BOLD.width(group.heading(), HEADING));
            parts.add(new Part.Text(
                    PADDING, y + 12, group.heading(), HEADING, true, length, List.of("text", "legend-heading")));
            double x = left;
            for (LegendItem item : group.items()) {
                if (x > left && x + item.fullWidth() + PADDING > most) {
                    x = left;
                    y += ROW;
                }
                parts.addAll(item.at(Decimals.round(x), y));
                x += item.fullWidth() + GAP;
            }
            y += ROW;
        }
        double height = y + PADDING - 6;
        List<Part> all = new ArrayList<>();
        all.add(new Part.Rectangle(new Bounds(0, 0, most, height), 6, List.of("legend")));
        all.addAll(parts);
        return new Content(most, height, all);
    }
}
