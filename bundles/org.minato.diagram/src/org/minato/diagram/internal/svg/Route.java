// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.svg;

import java.util.ArrayList;
import java.util.List;
import org.minato.diagram.internal.font.Decimals;
import org.minato.diagram.scene.Point;

/** Path data of routes: lines with rounded bends, and arrowheads. */
final class Route {
    private static final double RADIUS = 7;
    private static final double LENGTH = 9;
    private static final double HALF = 4;
    private static final double CLEAR = 4;

    private Route() {}

    static String line(List<Point> points, boolean arrow) {
        var path = new StringBuilder();
        Point start = points.get(0);
        append(path, 'M', start);
        for (int i = 1; i < points.size() - 1; i++) {
            Point bend = points.get(i);
            Point before = points.get(i - 1);
            Point after = points.get(i + 1);
            double radius = Math.min(RADIUS, Math.min(distance(before, bend), distance(bend, after)) / 2);
            append(path, 'L', towards(bend, before, radius));
            append(path, 'Q', bend);
            append(path, ' ', towards(bend, after, radius));
        }
        Point end = points.get(points.size() - 1);
        append(path, 'L', arrow ? towards(end, points.get(points.size() - 2), LENGTH - 1) : end);
        return path.toString();
    }

    /** The ground below a line, which keeps clear of the boxes at its ends. */
    static String ground(List<Point> points) {
        List<Point> shorter = new ArrayList<>(points);
        int last = points.size() - 1;
        shorter.set(0, towards(points.get(0), points.get(1), CLEAR));
        shorter.set(last, towards(points.get(last), points.get(last - 1), CLEAR));
        return line(shorter, false);
    }

    static String arrowhead(List<Point> points) {
        Point end = points.get(points.size() - 1);
        Point before = points.get(points.size() - 2);
        Point back = towards(end, before, LENGTH);
        double length = Math.max(distance(end, before), 0.01);
        double dx = (end.y() - before.y()) / length * HALF;
        double dy = (before.x() - end.x()) / length * HALF;
        var path = new StringBuilder();
        append(path, 'M', end);
        append(path, 'L', new Point(back.x() + dx, back.y() + dy));
        append(path, 'L', new Point(back.x() - dx, back.y() - dy));
        return path.append('Z').toString();
    }

    private static Point towards(Point from, Point to, double length) {
        double distance = distance(from, to);
        if (distance < 0.01) {
            return from;
        }
        double share = Math.min(1, length / distance);
        return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    private static void append(StringBuilder path, char command, Point point) {
        path.append(command);
        Decimals.append(path, point.x());
        path.append(' ');
        Decimals.append(path, point.y());
    }
}
