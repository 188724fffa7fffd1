// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.minato.core.finding.Finding;
import org.minato.diagram.scene.Box;
import org.minato.diagram.scene.Scene;
import org.minato.model.base.Root;

/** Findings on diagrams, on a broken twin of the fishery example. */
class FindingMarksTest {
    private static final String TWIN = "examples/broken/fisheries/path-through-a-step/smart-fishery.refmodel";

    private final Examples examples;
    private final Root model;

    FindingMarksTest() throws IOException {
        examples = new Examples();
        model = examples.open(Path.of(Objects.requireNonNull(System.getProperty("minato.root")), TWIN));
    }

    private Scene draw(boolean marks) {
        DiagramOptions options = DiagramOptions.in(Locale.ENGLISH).checked(examples.check(model), examples.books());
        return examples.draw(model, DiagramKind.DATA_FLOW, marks ? options.marked() : options)
                .scene();
    }

    @Test
    void aFindingIsOnItsElementWithItsText() {
        Finding finding = examples.check(model).findings().stream()
                .filter(each -> !each.path().isEmpty())
                .findFirst()
                .orElseThrow();
        Box box = draw(true).box(finding.location().elementId()).orElseThrow();
        assertEquals(
                List.of(finding.ruleId()),
                box.marks().stream().map(mark -> mark.rule()).toList());
        assertTrue(box.tooltip().contains(finding.message().en()), box.tooltip());
        assertTrue(draw(false).boxes().stream().allMatch(each -> each.marks().isEmpty()));
    }

    @Test
    void thePathThatAFindingFollowsIsHighlighted() {
        Scene scene = draw(true);
        List<String> flows = scene.edges().stream()
                .filter(edge -> edge.classes().contains("witness"))
                .map(edge -> edge.id())
                .toList();
        assertFalse(flows.isEmpty());
        assertTrue(scene.boxes().stream()
                .filter(box -> box.id().equals("platform"))
                .flatMap(box -> box.parts().stream())
                .anyMatch(part -> part.classes().contains("witness-ring")));
        assertTrue(draw(false).edges().stream().noneMatch(edge -> edge.classes().contains("witness")));
    }
}
