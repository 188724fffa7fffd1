// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.arrange;

import java.util.List;
import org.minato.diagram.scene.Bounds;
import org.minato.diagram.scene.Point;

/**
 * Where a way may leave or reach a box.
 *
 * @param at on the border
 * @param outside a little way off, straight before it
 * @param horizontal whether it is on the left or right side
 */
record Port(Point at, Point outside, boolean horizontal) {
    /** Distance of ways from boxes. */
    static final double MARGIN = 12;

    /** One port on each side, the right and left ones first. */
    static List<Port> of(Bounds box, double shift) {
        double x = box.center().x() + Math.max(-box.width() / 3, Math.min(box.width() / 3, shift));
        double y = box.center().y() + Math.max(-box.height() / 3, Math.min(box.height() / 3, shift));
        return List.of(
                new Port(new Point(box.right(), y), new Point(box.right() + MARGIN, y), true),
                new Port(new Point(box.x(), y), new Point(box.x() - MARGIN, y), true),
                new Port(new Point(x, box.bottom()), new Point(x, box.bottom() + MARGIN), false),
                new Port(new Point(x, box.y()), new Point(x, box.y() - MARGIN), false));
    }
}
