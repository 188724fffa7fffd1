// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.arrange;

import org.minato.diagram.scene.Bounds;
import org.minato.diagram.scene.Point;

/** Where lines meet the borders of boxes. */
final class Borders {
    private Borders() {}

    /** Where the line from a box's middle to a point leaves the box. */
    static Point towards(Bounds box, Point point) {
        Point center = box.center();
        double dx = point.x() - center.x();
        double dy = point.y() - center.y();
        double sideways = dx == 0 ? Double.MAX_VALUE : box.width() / 2 / Math.abs(dx);
        double upwards = dy == 0 ? Double.MAX_VALUE : box.height() / 2 / Math.abs(dy);
        double share = Math.min(sideways, upwards);
        return share == Double.MAX_VALUE ? center : new Point(center.x() + dx * share, center.y() + dy * share);
    }
}
