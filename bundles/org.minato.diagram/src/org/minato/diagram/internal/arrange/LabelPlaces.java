// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.minato.diagram.internal.draft.DraftBox;
import org.minato.diagram.scene.Bounds;
import org.minato.diagram.scene.Point;

/** Finds places for labels on routes, where they hide as little as possible. Immutable. */
final class LabelPlaces {
    private static final double[] SHARES = {0.5, 0.35, 0.65, 0.2, 0.8};

    private final List<Bounds> taken = new ArrayList<>();

    LabelPlaces(List<DraftBox> boxes, List<Bounds> labels) {
        boxes.stream()
                .filter(box -> box.children().isEmpty())
                .map(DraftBox::bounds)
                .forEach(taken::add);
        taken.addAll(labels);
    }

    /** The upper left corner for a label of a size. */
    Point find(List<Point> route, Bounds size) {
        List<Point> corners = new ArrayList<>();
        for (double share : SHARES) {
            for (int i = 1; i < route.size(); i++) {
                Point one = route.get(i - 1);
                Point other = route.get(i);
                double x = one.x() + (other.x() - one.x()) * share;
                double y = one.y() + (other.y() - one.y()) * share;
                corners.add(new Point(x - size.width() / 2, y - size.height() / 2));
                corners.add(new Point(x - size.width() / 2, y - size.height() - 3));
                corners.add(new Point(x - size.width() / 2, y + 3));
                corners.add(new Point(x + 4, y - size.height() / 2));
                corners.add(new Point(x - size.width() - 4, y - size.height() / 2));
            }
        }
        return corners.stream()
                .min(Comparator.comparingDouble(corner -> hidden(corner, size)))
                .orElse(new Point(0, 0));
    }

    private double hidden(Point corner, Bounds size) {
        Bounds label = new Bounds(corner.x(), corner.y(), size.width(), size.height());
        double area = 0;
        for (Bounds other : taken) {
            if (other.overlaps(label)) {
                area += (Math.min(other.right(), label.right()) - Math.max(other.x(), label.x()))
                        * (Math.min(other.bottom(), label.bottom()) - Math.max(other.y(), label.y()));
            }
        }
        return area;
    }
}
