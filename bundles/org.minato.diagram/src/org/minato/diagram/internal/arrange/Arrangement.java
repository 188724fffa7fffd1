// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.arrange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minato.diagram.internal.draft.Draft;
import org.minato.diagram.internal.draft.DraftBox;
import org.minato.diagram.internal.draft.DraftEdge;
import org.minato.diagram.layout.DiagramLayout;
import org.minato.diagram.layout.Placement;
import org.minato.diagram.scene.Bounds;
import org.minato.diagram.scene.Point;

/**
 * Gives the boxes of a drawing their places and the edges their routes. What people have placed stays exactly there; all
 * else is arranged around it. Used once, by one thread.
 */
public final class Arrangement {
    /** The column of boxes that have no place of their own among the others: they stand in rows below. */
    public static final int BELOW = -1;

    private static final double GAP = 24;
    private static final double STEP = 20;
    private static final double NAME_MARGIN = 6;

    private final Draft draft;
    private final DiagramLayout layout;

    /** Arranges a drawing as far as its layout does not say it. */
    public Arrangement(Draft draft, DiagramLayout layout) {
        this.draft = draft;
        this.layout = layout;
    }

    /** Arranges. */
    public void arrange() {
        List<DraftBox> main =
                draft.roots().stream().filter(box -> box.column() != BELOW).toList();
        List<DraftBox> below =
                draft.roots().stream().filter(box -> box.column() == BELOW).toList();
        boolean anyPlaced =
                draft.boxes().stream().anyMatch(box -> layout.place(box.id()).isPresent());
        if (!anyPlaced
                || draft.boxes().stream().anyMatch(box -> layout.place(box.id()).isEmpty())) {
            new LayeredArrangement(main, draft.edges()).arrange();
        }
        placeBelow(main, below);
        if (anyPlaced) {
            main.forEach(this::place);
            below.forEach(this::place);
            makeRoom(draft.roots());
            routeAgain();
        }
    }

    private void placeBelow(List<DraftBox> main, List<DraftBox> below) {
        Bounds all = around(main).orElse(new Bounds(0, 0, 900, 0));
        double widest = Math.max(all.width(), 900);
        double x = 0;
        double y = all.height() == 0 ? all.y() : all.bottom() + 2.5 * GAP;
        double row = 0;
        for (DraftBox box : below) {
            Bounds bounds = box.bounds();
            if (x > 0 && x + bounds.width() > widest) {
                x = 0;
                y += row + GAP / 2;
                row = 0;
            }
            box.moveTo(new Point(all.x() + x, y));
            x += bounds.width() + GAP / 2;
            row = Math.max(row, bounds.height());
        }
    }

    /** The smallest rectangle around boxes. */
    public static Optional<Bounds> around(List<DraftBox> boxes) {
        return boxes.stream().map(DraftBox::bounds).reduce(Bounds::union);
    }

    private void place(DraftBox box) {
        layout.place(box.id()).ifPresent(placement -> {
            Point corner = corner(box, placement);
            box.shift(corner.x() - box.bounds().x(), corner.y() - box.bounds().y());
            box.setPlaced(true);
            if (placement.size().isPresent()) {
                Bounds size = placement.size().get();
                box.resize(size.width(), size.height());
            }
        });
        box.children().forEach(this::place);
        if (!box.children().isEmpty()) {
            makeRoom(box.children());
            enclose(box);
        }
    }

    /** Placements of boxes in others are relative to those, so that moving the outer one changes one line only. */
    private static Point corner(DraftBox box, Placement placement) {
        Point outer = box.parent()
                .map(parent -> new Point(parent.bounds().x(), parent.bounds().y()))
                .orElse(new Point(0, 0));
        return new Point(outer.x() + placement.x(), outer.y() + placement.y());
    }

    private static void enclose(DraftBox box) {
        Bounds inner = around(box.children()).orElse(box.bounds());
        Bounds outer = box.bounds();
        box.resize(
                Math.max(outer.width(), inner.right() + DraftBox.INSET - outer.x()),
                Math.max(outer.height(), inner.bottom() + DraftBox.INSET - outer.y()));
    }

    /** Moves boxes that nobody has placed away from those that somebody has, and from each other. */
    private static void makeRoom(List<DraftBox> siblings) {
        List<DraftBox> settled =
                new ArrayList<>(siblings.stream().filter(DraftBox::placed).toList());
        for (DraftBox box : siblings) {
            if (!box.placed()) {
                while (settled.stream()
                        .anyMatch(other -> other.bounds().grown(STEP / 2).overlaps(box.bounds()))) {
                    box.shift(0, STEP);
                }
                settled.add(box);
            }
        }
    }

    private void routeAgain() {
        Map<String, Integer> pairs = new HashMap<>();
        List<Bounds> labels = new ArrayList<>();
        List<Bounds> lines = new ArrayList<>();
        for (DraftEdge edge : draft.edges()) {
            List<Point> bends = layout.bends(edge.id());
            if (bends.isEmpty()) {
                int count = pairs.getOrDefault(pair(edge), 0);
                pairs.put(pair(edge), count + 1);
                double shift = (count % 2 == 0 ? 1 : -1) * 16.0 * ((count + 1) / 2);
                edge.setPoints(new Router(obstacles(edge), lines)
                        .route(edge.source().bounds(), edge.target().bounds(), shift));
            } else {
                List<Point> points = new ArrayList<>();
                points.add(Borders.towards(edge.source().bounds(), bends.get(0)));
                points.addAll(bends);
                points.add(Borders.towards(edge.target().bounds(), bends.get(bends.size() - 1)));
                edge.setPoints(points);
            }
            lines.addAll(Router.parts(edge.points()));
            edge.labelBounds().ifPresent(size -> {
                edge.setLabelAt(new LabelPlaces(draft.boxes(), labels).find(edge.points(), size));
                edge.labelBounds().ifPresent(labels::add);
            });
        }
    }

    private static String pair(DraftEdge edge) {
        String one = edge.source().id();
        String other = edge.target().id();
        return one.compareTo(other) < 0 ? one + "\n" + other : other + "\n" + one;
    }

    /** Boxes that neither end is in, and the names of those that one is in. */
    private List<Bounds> obstacles(DraftEdge edge) {
        List<Bounds> obstacles = new ArrayList<>();
        for (DraftBox box : draft.boxes()) {
            boolean end = box == edge.source() || box == edge.target();
            boolean inside = edge.source().isAround(box) || edge.target().isAround(box);
            if (box.isAround(edge.source()) || box.isAround(edge.target())) {
                Bounds bounds = box.bounds();
                obstacles.add(new Bounds(
                        bounds.x(), bounds.y(), bounds.width(), box.content().height() - NAME_MARGIN));
            } else if (!end && !inside) {
                obstacles.add(box.bounds());
            }
        }
        return obstacles;
    }
}
