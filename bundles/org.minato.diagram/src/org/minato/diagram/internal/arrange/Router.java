// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.diagram.scene.Bounds;
import org.minato.diagram.scene.Point;

/**
 * Finds a way between two boxes that have their places, in horizontal and vertical lines around the boxes between them:
 * the shortest way, where a bend counts as much as a detour. Immutable.
 */
final class Router {
    private static final double MARGIN = 12;
    private static final double BEND = 60;
    private static final double REACH = 160;
    private static final int MOST_OBSTACLES = 60;

    private record State(int column, int row, boolean horizontal) {}

    private record Step(State state, double cost, double estimate) {}

    private final List<Bounds> obstacles;

    /** Ways around boxes; those that contain one of the ends are passed over by the one who calls. */
    Router(List<Bounds> obstacles) {
        this.obstacles = obstacles;
    }

    /**
     * The way from a box to another.
     *
     * @param shift moves the ends along the sides, so that several edges between two boxes can be told apart
     */
    List<Point> route(Bounds source, Bounds target, double shift) {
        Bounds window = source.union(target).grown(REACH);
        List<Bounds> near = obstacles.stream()
                .filter(each -> each.overlaps(window))
                .limit(MOST_OBSTACLES)
                .toList();
        List<Point> starts = ports(source, shift);
        List<Point> ends = ports(target, shift);
        List<Point> best = List.of();
        double cost = Double.MAX_VALUE;
        for (int from = 0; from < 4; from++) {
            for (int to = 0; to < 4; to++) {
                List<Point> points = between(starts.get(from), from, ends.get(to), to, near);
                double length = points.isEmpty() ? Double.MAX_VALUE : length(points);
                if (length < cost - 0.5) {
                    cost = length;
                    best = points;
                }
            }
        }
        return best.isEmpty() ? straight(source, target) : best;
    }

    /** Right, left, lower, upper side. */
    private static List<Point> ports(Bounds box, double shift) {
        double x = box.center().x() + Math.max(-box.width() / 3, Math.min(box.width() / 3, shift));
        double y = box.center().y() + Math.max(-box.height() / 3, Math.min(box.height() / 3, shift));
        return List.of(
                new Point(box.right(), y), new Point(box.x(), y), new Point(x, box.bottom()), new Point(x, box.y()));
    }

    private static Point outside(Point port, int side) {
        return switch (side) {
            case 0 -> new Point(port.x() + MARGIN, port.y());
            case 1 -> new Point(port.x() - MARGIN, port.y());
            case 2 -> new Point(port.x(), port.y() + MARGIN);
            default -> new Point(port.x(), port.y() - MARGIN);
        };
    }

    private static double length(List<Point> points) {
        double length = BEND * (points.size() - 2);
        for (int i = 1; i < points.size(); i++) {
            length += Math.abs(points.get(i).x() - points.get(i - 1).x())
                    + Math.abs(points.get(i).y() - points.get(i - 1).y());
        }
        return length;
    }

    private static List<Point> between(Point start, int from, Point end, int to, List<Bounds> near) {
        Point first = outside(start, from);
        Point last = outside(end, to);
        List<Point> inner = search(first, from < 2, last, to < 2, near);
        if (inner.isEmpty()) {
            return List.of();
        }
        List<Point> all = new ArrayList<>();
        all.add(start);
        all.addAll(inner);
        all.add(end);
        return straightened(all);
    }

    private static List<Point> search(Point start, boolean leaves, Point end, boolean arrives, List<Bounds> near) {
        TreeSet<Double> xs = new TreeSet<>(List.of(start.x(), end.x(), (start.x() + end.x()) / 2));
        TreeSet<Double> ys = new TreeSet<>(List.of(start.y(), end.y(), (start.y() + end.y()) / 2));
        for (Bounds box : near) {
            xs.add(box.x() - MARGIN);
            xs.add(box.right() + MARGIN);
            ys.add(box.y() - MARGIN);
            ys.add(box.bottom() + MARGIN);
        }
        List<Double> columns = List.copyOf(xs);
        List<Double> rows = List.copyOf(ys);
        State first = new State(columns.indexOf(start.x()), rows.indexOf(start.y()), leaves);
        int lastColumn = columns.indexOf(end.x());
        int lastRow = rows.indexOf(end.y());
        Map<State, Double> costs = new HashMap<>();
        Map<State, State> origins = new HashMap<>();
        PriorityQueue<Step> open = new PriorityQueue<>(Comparator.comparingDouble(Step::estimate)
                .thenComparingInt(step -> step.state().column())
                .thenComparingInt(step -> step.state().row()));
        costs.put(first, 0.0);
        open.add(new Step(first, 0, 0));
        while (!open.isEmpty()) {
            Step step = open.remove();
            State state = step.state();
            if (state.column() == lastColumn && state.row() == lastRow && state.horizontal() == arrives) {
                return points(state, origins, columns, rows);
            }
            if (step.cost() > costs.getOrDefault(state, Double.MAX_VALUE)) {
                continue;
            }
            for (int direction = 0; direction < 4; direction++) {
                boolean horizontal = direction < 2;
                int column = state.column() + (horizontal ? 1 - 2 * direction : 0);
                int row = state.row() + (horizontal ? 0 : 2 * direction - 5);
                if (column < 0 || row < 0 || column >= columns.size() || row >= rows.size()) {
                    continue;
                }
                Point here = new Point(columns.get(state.column()), rows.get(state.row()));
                Point there = new Point(columns.get(column), rows.get(row));
                if (isBlocked(here, there, near)) {
                    continue;
                }
                double cost = step.cost()
                        + Math.abs(here.x() - there.x())
                        + Math.abs(here.y() - there.y())
                        + (horizontal == state.horizontal() ? 0 : BEND);
                offer(new State(column, row, horizontal), cost, there, end, state, costs, origins, open);
            }
            State turned = new State(state.column(), state.row(), !state.horizontal());
            Point here = new Point(columns.get(state.column()), rows.get(state.row()));
            offer(turned, step.cost() + BEND, here, end, state, costs, origins, open);
        }
        return List.of();
    }

    private static void offer(
            State next,
            double cost,
            Point there,
            Point end,
            State from,
            Map<State, Double> costs,
            Map<State, State> origins,
            PriorityQueue<Step> open) {
        if (cost < costs.getOrDefault(next, Double.MAX_VALUE) - 1e-6) {
            costs.put(next, cost);
            origins.put(next, from);
            open.add(new Step(next, cost, cost + Math.abs(there.x() - end.x()) + Math.abs(there.y() - end.y())));
        }
    }

    private static boolean isBlocked(Point one, Point other, List<Bounds> near) {
        Bounds line = new Bounds(
                Math.min(one.x(), other.x()),
                Math.min(one.y(), other.y()),
                Math.abs(one.x() - other.x()),
                Math.abs(one.y() - other.y()));
        for (Bounds box : near) {
            if (box.grown(MARGIN / 2).overlaps(line.grown(0.1))) {
                return true;
            }
        }
        return false;
    }

    private static List<Point> points(State last, Map<State, State> origins, List<Double> xs, List<Double> ys) {
        List<Point> points = new ArrayList<>();
        for (@Nullable State state = last; state != null; state = origins.get(state)) {
            points.add(0, new Point(xs.get(state.column()), ys.get(state.row())));
        }
        return points;
    }

    /** Without points that lie on the straight line between their neighbours. */
    static List<Point> straightened(List<Point> points) {
        List<Point> straight = new ArrayList<>();
        for (Point point : points) {
            int size = straight.size();
            if (size > 0 && straight.get(size - 1).equals(point)) {
                continue;
            }
            if (size > 1) {
                Point before = straight.get(size - 2);
                Point last = straight.get(size - 1);
                if (before.x() == last.x() && last.x() == point.x()
                        || before.y() == last.y() && last.y() == point.y()) {
                    straight.set(size - 1, point);
                    continue;
                }
            }
            straight.add(point);
        }
        return straight;
    }

    private static List<Point> straight(Bounds source, Bounds target) {
        return List.of(Borders.towards(source, target.center()), Borders.towards(target, source.center()));
    }
}
