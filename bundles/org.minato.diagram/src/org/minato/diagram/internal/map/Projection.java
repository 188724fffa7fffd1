// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.map;

import java.util.List;
import org.minato.diagram.internal.map.GeoOutline.Position;
import org.minato.diagram.scene.Bounds;
import org.minato.diagram.scene.Point;

/**
 * Places on the earth as points of a drawing: equirectangular, true to scale at the middle latitude, north above. Good for
 * regions of up to some hundred kilometres. Immutable.
 */
final class Projection {
    /** Kilometres of one degree of latitude, on a sphere of the earth's mean radius. */
    private static final double KILOMETRES = 111.195;

    private static final double WIDEST = 900;
    private static final double HIGHEST = 700;
    private static final double LEAST_SPAN = 0.004;

    private final double west;
    private final double north;
    private final double shrink;
    private final double scale;
    private final double width;
    private final double height;

    Projection(List<Position> positions) {
        double south = positions.stream().mapToDouble(Position::latitude).min().orElse(0);
        double top = positions.stream().mapToDouble(Position::latitude).max().orElse(0);
        double left = positions.stream().mapToDouble(Position::longitude).min().orElse(0);
        double right = positions.stream().mapToDouble(Position::longitude).max().orElse(0);
        shrink = Math.max(0.05, Math.cos(Math.toRadians((south + top) / 2)));
        double across = Math.max((right - left) * shrink, LEAST_SPAN);
        double down = Math.max(top - south, LEAST_SPAN);
        scale = Math.min(WIDEST / across, HIGHEST / down);
        west = (left + right) / 2 - across / shrink / 2;
        north = (south + top) / 2 + down / 2;
        width = across * scale;
        height = down * scale;
    }

    /** The area of all positions that it was made for. */
    Bounds area() {
        return new Bounds(0, 0, width, height);
    }

    Point point(Position position) {
        return new Point((position.longitude() - west) * shrink * scale, (north - position.latitude()) * scale);
    }

    Position position(Point point) {
        return new Position(north - point.y() / scale, west + point.x() / scale / shrink);
    }

    /** Pixels of a kilometre. */
    double pixelsPerKilometre() {
        return scale / KILOMETRES;
    }

    /** Pixels of a degree of latitude. */
    double pixelsPerDegree() {
        return scale;
    }
}
