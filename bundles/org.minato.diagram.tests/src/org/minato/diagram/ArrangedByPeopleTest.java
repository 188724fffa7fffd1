// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minato.diagram.layout.DiagramLayout;
import org.minato.diagram.layout.Placement;
import org.minato.diagram.scene.Bounds;
import org.minato.diagram.scene.Box;
import org.minato.diagram.scene.Edge;
import org.minato.diagram.scene.Point;
import org.minato.diagram.scene.Scene;
import org.minato.model.base.Root;

/** Diagrams that people have arranged, on the fishery example. */
class ArrangedByPeopleTest {
    private final Examples examples;
    private final Root model;
    private Scene before;

    ArrangedByPeopleTest() throws IOException {
        examples = new Examples();
        model = examples.open(Examples.named("smart-fishery.refmodel"));
        before = draw(DiagramLayout.empty());
    }

    @BeforeEach
    void drawBefore() {
        before = draw(DiagramLayout.empty());
    }

    private Scene draw(DiagramLayout layout) {
        return examples.draw(
                        model,
                        DiagramKind.DATA_FLOW,
                        DiagramOptions.in(Locale.JAPANESE).arranged(layout))
                .scene();
    }

    /** A layout that keeps every box where it is now. */
    private DiagramLayout asItIs() {
        DiagramLayout layout = DiagramLayout.empty();
        for (Box box : before.boxes()) {
            Bounds outer = box.parent().flatMap(before::box).map(Box::bounds).orElse(new Bounds(0, 0, 0, 0));
            Placement place =
                    Placement.at(box.bounds().x() - outer.x(), box.bounds().y() - outer.y());
            layout = layout.placed(
                    box.id(), place.sized(box.bounds().width(), box.bounds().height()));
        }
        return layout;
    }

    private static Bounds box(Scene scene, String id) {
        return scene.box(id).orElseThrow().bounds();
    }

    @Test
    void whatIsPlacedStaysWhereItIsAndEdgesFollow() {
        DiagramLayout moved =
                asItIs().placed("buoy", Placement.at(box(before, "buoy").x(), 700));
        Scene after = draw(moved);
        Bounds fixed = box(after, "platform");
        assertEquals(
                box(before, "platform").x() - box(before, "shore-gateway").x(),
                fixed.x() - box(after, "shore-gateway").x(),
                0.05);
        assertEquals(700 - box(before, "platform").y(), box(after, "buoy").y() - fixed.y(), 0.05);
        Edge flow = after.edge("flow-buoy-platform").orElseThrow();
        Point start = flow.points().get(0);
        assertTrue(
                box(after, "buoy").grown(0.05).contains(new Bounds(start.x(), start.y(), 0, 0)),
                () -> start + " at " + box(after, "buoy"));
    }

    @Test
    void routesGoAroundBoxes() {
        Scene after =
                draw(asItIs().placed("buoy", Placement.at(box(before, "buoy").x(), 700)));
        for (Edge edge : after.edges()) {
            for (Box box : after.boxes()) {
                boolean end = List.of(edge.source(), edge.target()).contains(box.id());
                if (!end && box.parent().isEmpty() && !isAround(after, box, edge)) {
                    assertFalse(crosses(edge, box.bounds()), () -> edge.id() + " through " + box.id());
                }
            }
        }
    }

    private static boolean isAround(Scene scene, Box box, Edge edge) {
        return List.of(edge.source(), edge.target()).stream()
                .flatMap(id -> scene.box(id).flatMap(Box::parent).stream())
                .anyMatch(box.id()::equals);
    }

    private static boolean crosses(Edge edge, Bounds box) {
        for (int i = 1; i < edge.points().size(); i++) {
            Point one = edge.points().get(i - 1);
            Point other = edge.points().get(i);
            Bounds line = new Bounds(
                    Math.min(one.x(), other.x()),
                    Math.min(one.y(), other.y()),
                    Math.abs(one.x() - other.x()),
                    Math.abs(one.y() - other.y()));
            if (box.grown(-1).overlaps(line.grown(0.01))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void anElementThatCameFindsRoomAndOneThatIsGoneIsPassedOver() {
        Bounds usual = box(before, "shore-gateway");
        DiagramLayout layout = asItIs().without("shore-gateway")
                .placed("gone", Placement.at(0, 0))
                .placed("buoy", Placement.at(usual.x(), usual.y()));
        for (Box box : before.boxes()) {
            if (box.parent().isEmpty() && !box.id().equals("buoy") && !box.id().equals("shore-gateway")) {
                layout = layout.placed(
                        box.id(),
                        Placement.at(box.bounds().x() + 2000, box.bounds().y()));
            }
        }
        Scene after = draw(layout);
        Bounds gateway = box(after, "shore-gateway");
        for (Box other : after.boxes()) {
            if (other.parent().isEmpty() && !other.id().equals("shore-gateway")) {
                assertFalse(gateway.overlaps(other.bounds()), () -> "on " + other.id());
            }
        }
        assertTrue(after.box("gone").isEmpty());
    }

    @Test
    void bendsThatPeopleHaveMadeAreKept() {
        List<Point> bends = List.of(new Point(400, 900), new Point(600, 900));
        Scene after = draw(asItIs().bent("flow-buoy-platform", bends));
        List<Point> points = after.edge("flow-buoy-platform").orElseThrow().points();
        double dx = box(after, "buoy").x() - box(before, "buoy").x();
        double dy = box(after, "buoy").y() - box(before, "buoy").y();
        assertEquals(4, points.size());
        assertEquals(400 + dx, points.get(1).x(), 0.05);
        assertEquals(900 + dy, points.get(2).y(), 0.05);
    }

    @Test
    void aCollapsedNodeHidesWhatItContainsAndTakesItsFlows() {
        Scene after = draw(DiagramLayout.empty().collapsed("platform", true));
        assertTrue(after.box("big-data-store").isEmpty());
        assertTrue(after.box("platform").orElseThrow().collapsed());
        assertTrue(after.edges().stream().noneMatch(edge -> edge.target().equals("big-data-store")));
        assertTrue(box(after, "platform").height() < box(before, "platform").height());
    }
}
