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
 * Searches the cheapest way from any of some ports to any of others, on a grid of the lines at which a way may sensibly
 * bend: before boxes and in the middle between the ends. Used once, by one thread.
 */
final class WaySearch {
    private static final double BEND = 60;
    /** Distance between lines that run beside each other. */
    private static final double LANE = 10;
    /** What running on top of another line costs, for each pixel. */
    private static final double SHARED = 2;

    private record State(int column, int row, boolean horizontal) {}

    private record Step(State state, double cost, double estimate) {}

    private final List<Bounds> boxes;
    private final List<Bounds> lines;
    private final Map<State, Double> costs = new HashMap<>();
    private final Map<State, State> origins = new HashMap<>();
    private final PriorityQueue<Step> open = new PriorityQueue<>(Comparator.comparingDouble(Step::estimate)
            .thenComparingInt(step -> step.state().column())
            .thenComparingInt(step -> step.state().row())
            .thenComparing(step -> step.state().horizontal()));
    private List<Double> columns = List.of();
    private List<Double> rows = List.of();
    private Bounds goal = new Bounds(0, 0, 0, 0);

    WaySearch(List<Bounds> boxes, List<Bounds> lines) {
        this.boxes = boxes;
        this.lines = lines;
    }

    /** The way with the ports at its ends; empty where there is none. */
    List<Point> find(List<Port> starts, List<Port> ends) {
        makeGrid(starts, ends);
        Map<State, Port> goals = new HashMap<>();
        for (Port end : ends) {
            goals.put(state(end), end);
            Bounds dot = new Bounds(end.outside().x(), end.outside().y(), 0, 0);
            goal = goals.size() == 1 ? dot : goal.union(dot);
        }
        Map<State, Port> origin = new HashMap<>();
        for (Port start : starts) {
            State state = state(start);
            origin.put(state, start);
            offer(state, 0, null);
        }
        while (!open.isEmpty()) {
            Step step = open.remove();
            @Nullable Port end = goals.get(step.state());
            if (end != null) {
                return way(step.state(), origin, end);
            }
            if (step.cost() <= costs.getOrDefault(step.state(), Double.MAX_VALUE)) {
                expand(step);
            }
        }
        return List.of();
    }

    private void makeGrid(List<Port> starts, List<Port> ends) {
        TreeSet<Double> xs = new TreeSet<>();
        TreeSet<Double> ys = new TreeSet<>();
        List<Port> all = new ArrayList<>(starts);
        all.addAll(ends);
        for (Port port : all) {
            xs.add(port.outside().x());
            ys.add(port.outside().y());
        }
        double x = (starts.get(0).at().x() + ends.get(1).at().x()) / 2;
        double y = (starts.get(2).at().y() + ends.get(3).at().y()) / 2;
        for (int lane = -4; lane <= 4; lane++) {
            xs.add(x + lane * LANE);
            ys.add(y + lane * LANE);
        }
        for (Bounds box : boxes) {
            xs.add(box.x() - Port.MARGIN);
            xs.add(box.right() + Port.MARGIN);
            ys.add(box.y() - Port.MARGIN);
            ys.add(box.bottom() + Port.MARGIN);
        }
        columns = List.copyOf(xs);
        rows = List.copyOf(ys);
    }

    private State state(Port port) {
        return new State(
                columns.indexOf(port.outside().x()), rows.indexOf(port.outside().y()), port.horizontal());
    }

    private Point point(State state) {
        return new Point(columns.get(state.column()), rows.get(state.row()));
    }

    private void expand(Step step) {
        State state = step.state();
        Point here = point(state);
        for (int direction = 0; direction < 4; direction++) {
            boolean horizontal = direction < 2;
            int column = state.column() + (horizontal ? 1 - 2 * direction : 0);
            int row = state.row() + (horizontal ? 0 : 2 * direction - 5);
            if (column >= 0 && row >= 0 && column < columns.size() && row < rows.size()) {
                State next = new State(column, row, horizontal);
                double cost = step.cost() + length(here, point(next)) + (horizontal == state.horizontal() ? 0 : BEND);
                if (cost < costs.getOrDefault(next, Double.MAX_VALUE) && !isBlocked(here, point(next))) {
                    offer(next, cost, state);
                }
            }
        }
        offer(new State(state.column(), state.row(), !state.horizontal()), step.cost() + BEND, state);
    }

    private void offer(State next, double cost, @Nullable State from) {
        if (cost < costs.getOrDefault(next, Double.MAX_VALUE) - 1e-6) {
            costs.put(next, cost);
            if (from != null) {
                origins.put(next, from);
            }
            Point there = point(next);
            double dx = Math.max(0, Math.max(goal.x() - there.x(), there.x() - goal.right()));
            double dy = Math.max(0, Math.max(goal.y() - there.y(), there.y() - goal.bottom()));
            open.add(new Step(next, cost, cost + dx + dy));
        }
    }

    /** Length of a straight part, longer where it runs on top of others. */
    private double length(Point one, Point other) {
        Bounds part = line(one, other);
        boolean horizontal = part.height() == 0;
        double shared = 0;
        for (Bounds each : lines) {
            boolean alongside = horizontal
                    ? each.height() == 0 && Math.abs(each.y() - part.y()) < LANE / 2
                    : each.width() == 0 && Math.abs(each.x() - part.x()) < LANE / 2;
            if (alongside) {
                double common = horizontal
                        ? Math.min(each.right(), part.right()) - Math.max(each.x(), part.x())
                        : Math.min(each.bottom(), part.bottom()) - Math.max(each.y(), part.y());
                shared += Math.max(0, common);
            }
        }
        return part.width() + part.height() + SHARED * shared;
    }

    private boolean isBlocked(Point one, Point other) {
        Bounds line = line(one, other).grown(0.1);
        for (Bounds box : boxes) {
            if (box.grown(Port.MARGIN / 2).overlaps(line)) {
                return true;
            }
        }
        return false;
    }

    private List<Point> way(State last, Map<State, Port> starts, Port end) {
        List<Point> points = new ArrayList<>(List.of(end.at()));
        State first = last;
        for (@Nullable State state = last; state != null; state = origins.get(state)) {
            points.add(0, point(state));
            first = state;
        }
        @Nullable Port start = starts.get(first);
        if (start != null) {
            points.add(0, start.at());
        }
        return points;
    }

    /** The rectangle around two points; without width or height where they are on a line of the grid. */
    static Bounds line(Point one, Point other) {
        return new Bounds(
                Math.min(one.x(), other.x()),
                Math.min(one.y(), other.y()),
                Math.abs(one.x() - other.x()),
                Math.abs(one.y() - other.y()));
    }
}
