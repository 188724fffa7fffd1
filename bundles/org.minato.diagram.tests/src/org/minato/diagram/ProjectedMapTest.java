// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.minato.core.errors.MinatoException;
import org.minato.diagram.scene.Bounds;
import org.minato.diagram.scene.Box;
import org.minato.diagram.scene.Part;
import org.minato.diagram.scene.Scene;
import org.minato.model.base.Root;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Site;

/** Deployment maps on the earth. */
class ProjectedMapTest {
    private static final String ISLAND = """
        {"type": "Feature", "properties": {"name": "an island"}, "geometry": {"coordinates":
          [[[[132.2, 33.4], [132.4, 33.4, 12], [132.3, 33.6], [132.2, 33.4]]]], "type": "MultiPolygon"}}
        """;

    private final Examples examples;
    private final Plan plan;

    ProjectedMapTest() throws IOException {
        examples = new Examples();
        plan = (Plan) examples.open(Examples.named("ikata.plan"));
    }

    private Scene draw(Root root, String outline) {
        return examples.draw(
                        root,
                        DiagramKind.DEPLOYMENT_MAP,
                        DiagramOptions.in(Locale.ENGLISH).projected(outline))
                .scene();
    }

    private static List<Part> parts(Scene scene, String style) {
        return scene.backdrop().stream()
                .flatMap(box -> box.parts().stream())
                .filter(part -> part.classes().contains(style))
                .toList();
    }

    private static List<Bounds> pins(Scene scene) {
        return parts(scene, "pin").stream()
                .map(part -> ((Part.Rectangle) part).bounds())
                .toList();
    }

    @Test
    void sitesLieToEachOtherAsOnTheEarth() {
        Scene scene = draw(plan, "");
        List<Site> sites = plan.getSites();
        List<Bounds> pins = pins(scene);
        assertEquals(3, pins.size());
        double across = (pins.get(2).x() - pins.get(1).x())
                / (sites.get(2).getLongitude() - sites.get(1).getLongitude());
        double down = (pins.get(1).y() - pins.get(2).y())
                / (sites.get(2).getLatitude() - sites.get(1).getLatitude());
        assertEquals(
                Math.cos(Math.toRadians(33.47)), across / down, 0.001, "a kilometre is as long in both directions");
        Box map = scene.backdrop().get(0);
        for (Site site : sites) {
            assertTrue(
                    map.bounds().contains(scene.box(site.getId()).orElseThrow().bounds()), site.getId());
        }
    }

    @Test
    void boxesHideNeitherPinsNorEachOther() throws IOException {
        for (var file : Examples.all()) {
            if (file.toString().endsWith(".plan")) {
                Scene scene = draw(examples.open(file), "");
                Bounds map = scene.backdrop().get(0).bounds();
                List<Box> roots = scene.boxes().stream()
                        .filter(box -> box.parent().isEmpty())
                        .toList();
                for (Box one : roots) {
                    for (Bounds pin : pins(scene)) {
                        assertFalse(one.bounds().overlaps(pin.moved(map.x(), map.y())), () -> one.id() + " on a pin");
                    }
                    for (Box other : roots) {
                        assertFalse(one != other && one.bounds().overlaps(other.bounds()), () -> one.id() + other.id());
                    }
                }
            }
        }
    }

    @Test
    void theOutlineAndTheGridAreDrawnBelow() {
        Scene without = draw(plan, "");
        Scene with = draw(plan, ISLAND);
        assertEquals(0, parts(without, "land").size());
        assertEquals(1, parts(with, "land").size());
        assertTrue(parts(with, "grid").size() > 4);
        assertEquals(1, parts(with, "scale").size());
    }

    @Test
    void whatIsNoOutlineIsRefusedWithARemedy() {
        for (String text : List.of(
                "{}",
                "[1, 2",
                "hello",
                "{\"coordinates\": [[1, 2], [\"x\", 3]]}",
                "{\"coordinates\": [[5000, 2], [6000, 3]]}",
                "{\"coordinates\": " + "[".repeat(3000) + "]".repeat(3000) + "}",
                "[".repeat(100_000))) {
            MinatoException refused = assertThrows(MinatoException.class, () -> draw(plan, text));
            assertTrue(refused.message(Locale.ENGLISH).contains("GeoJSON"), refused.message(Locale.ENGLISH));
        }
    }
}
