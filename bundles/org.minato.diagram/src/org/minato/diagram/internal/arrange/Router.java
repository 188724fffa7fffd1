// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.arrange;

import java.util.ArrayList;
import java.util.List;
import org.minato.diagram.scene.Bounds;
import org.minato.diagram.scene.Point;

/**
 * Finds a way between two boxes that have their places, in horizontal and vertical lines around the boxes between them:
 * the shortest way, where a bend counts as much as a detour and lines do not run on top of each other. Immutable.
 */
final class Router {
    private static final double REACH = 160;
    private static final int MOST_OBSTACLES = 60;

    private final List<Bounds> obstacles;
    private final List<Bounds> lines;

    /**
     * Ways around boxes; those that contain one of the ends are passed over by the one who calls.
     *
     * @param lines parts of ways that are taken already, without width or without height
     */
    Router(List<Bounds> obstacles, List<Bounds> lines) {
        this.obstacles = obstacles;
        this.lines = lines;
    }

    /**
     * The way from a box to another.
     *
     * @param shift moves the ends along the sides, so that several edges between two boxes can be told apart
     */
    List<Point> route(Bounds source, Bounds target, double shift) {
        Bounds window = source.union(target).grown(REACH);
        List<Bounds> boxes = new ArrayList<>(obstacles.stream()
                .filter(each -> each.overlaps(window))
                .limit(MOST_OBSTACLES)
                .toList());
        if (!source.contains(target) && !target.contains(source)) {
            boxes.add(source);
            boxes.add(target);
        }
        List<Bounds> near =
                lines.stream().filter(each -> each.grown(1).overlaps(window)).toList();
        List<Point> way = new WaySearch(boxes, near).find(Port.of(source, shift), Port.of(target, shift));
        return way.isEmpty()
                ? List.of(Borders.towards(source, target.center()), Borders.towards(target, source.center()))
                : straightened(way);
    }

    /** The straight parts of a way. */
    static List<Bounds> parts(List<Point> way) {
        List<Bounds> parts = new ArrayList<>();
        for (int i = 1; i < way.size(); i++) {
            parts.add(WaySearch.line(way.get(i - 1), way.get(i)));
        }
        return parts;
    }

    /** Without points that lie on the straight line between their neighbours. */
    private static List<Point> straightened(List<Point> points) {
        List<Point> straight = new ArrayList<>();
        for (Point point : points) {
            int size = straight.size();
            if (size > 0 && straight.get(size - 1).equals(point)) {
                continue;
            }
            if (size > 1 && isStraight(straight.get(size - 2), straight.get(size - 1), point)) {
                straight.set(size - 1, point);
            } else {
                straight.add(point);
            }
        }
        return straight;
    }

    private static boolean isStraight(Point one, Point middle, Point other) {
        return one.x() == middle.x() && middle.x() == other.x() || one.y() == middle.y() && middle.y() == other.y();
    }
}
