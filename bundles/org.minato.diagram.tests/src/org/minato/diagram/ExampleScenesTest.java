// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.minato.diagram.internal.font.Face;
import org.minato.diagram.scene.Bounds;
import org.minato.diagram.scene.Box;
import org.minato.diagram.scene.Caption;
import org.minato.diagram.scene.Edge;
import org.minato.diagram.scene.Part;
import org.minato.diagram.scene.Point;
import org.minato.diagram.scene.Scene;

/** What holds of every diagram of every example, in both languages. */
class ExampleScenesTest {
    private static final double ROUNDING = 0.02;

    @TestFactory
    Stream<DynamicTest> everyExampleIsDrawnWithoutOverlaps() throws IOException {
        Examples examples = new Examples();
        return Examples.all().stream()
                .flatMap(file -> Drawn.of(examples, file))
                .map(drawn -> DynamicTest.dynamicTest(drawn.name(), () -> examine(drawn.diagram())));
    }

    private static void examine(Diagram diagram) {
        Scene scene = diagram.scene();
        assertFalse(scene.boxes().isEmpty(), "nothing is drawn");
        Map<String, Box> boxes = new HashMap<>();
        scene.boxes().forEach(box -> boxes.put(box.id(), box));
        assertEquals(scene.boxes().size(), boxes.size(), "ids are unique");
        Bounds ground = new Bounds(0, 0, scene.width(), scene.height());
        for (Box box : scene.boxes()) {
            assertTrue(ground.contains(box.bounds()), () -> "inside the drawing: " + box.id());
            assertFalse(box.name().isBlank(), () -> "a screen reader has nothing to say: " + box.id());
            examineTexts(
                    box.id(),
                    box.parts(),
                    new Bounds(0, 0, box.bounds().width(), box.bounds().height()));
            box.parent()
                    .ifPresent(parent -> assertTrue(
                            bounds(boxes, parent).grown(ROUNDING).contains(box.bounds()),
                            () -> box.id() + " inside " + parent));
        }
        examineOverlaps(scene.boxes());
        for (Edge edge : scene.edges()) {
            examineEnds(edge, boxes);
            edge.caption().ifPresent(caption -> examineCaption(edge, caption, ground));
        }
        for (Box box : scene.furniture()) {
            examineTexts(
                    box.id(),
                    box.parts(),
                    new Bounds(0, 0, box.bounds().width(), box.bounds().height()));
        }
    }

    private static Bounds bounds(Map<String, Box> boxes, String id) {
        @Nullable Box box = boxes.get(id);
        return box == null ? new Bounds(0, 0, 0, 0) : box.bounds();
    }

    private static void examineTexts(String id, List<Part> parts, Bounds inside) {
        for (Part part : parts) {
            if (part instanceof Part.Text text) {
                assertTrue(inside.contains(text.bounds()), () -> text.text() + " inside " + id);
                assertEquals(Face.of(text.bold()).width(text.text(), text.size()), text.width(), ROUNDING);
            }
        }
    }

    private static void examineOverlaps(List<Box> boxes) {
        for (Box one : boxes) {
            for (Box other : boxes) {
                if (!one.id().equals(other.id()) && one.parent().equals(other.parent())) {
                    assertFalse(
                            one.bounds().grown(-ROUNDING).overlaps(other.bounds()),
                            () -> one.id() + " on " + other.id());
                }
            }
        }
    }

    private static void examineEnds(Edge edge, Map<String, Box> boxes) {
        Point start = edge.points().get(0);
        Point end = edge.points().get(edge.points().size() - 1);
        assertTrue(isOnBorder(start, bounds(boxes, edge.source())), () -> edge.id() + " begins at its source");
        assertTrue(isOnBorder(end, bounds(boxes, edge.target())), () -> edge.id() + " ends at its target");
    }

    private static boolean isOnBorder(Point point, Bounds box) {
        Bounds dot = new Bounds(point.x(), point.y(), 0, 0);
        return box.grown(ROUNDING).contains(dot) && !box.grown(-ROUNDING).contains(dot);
    }

    private static void examineCaption(Edge edge, Caption caption, Bounds ground) {
        assertTrue(ground.contains(caption.bounds()), () -> "caption of " + edge.id() + " inside the drawing");
        Bounds inside =
                new Bounds(0, 0, caption.bounds().width(), caption.bounds().height());
        examineTexts(edge.id(), caption.parts(), inside);
    }

    /** A diagram with the name of its test. */
    record Drawn(String name, Diagram diagram) {
        static Stream<Drawn> of(Examples examples, java.nio.file.Path file) {
            return Stream.of(Locale.JAPANESE, Locale.ENGLISH)
                    .flatMap(locale -> Kinds.of(file)
                            .map(kind -> new Drawn(
                                    file.getFileName() + " " + kind.key() + " " + locale,
                                    examples.draw(file, kind, locale))));
        }
    }
}
