// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.core.errors.UnreadableFileException;
import org.minato.diagram.DiagramKind;
import org.minato.diagram.scene.Point;

class LayoutFileTest {
    private static final DiagramLayout ARRANGED = DiagramLayout.empty()
            .placed("platform", Placement.at(120, 40).sized(300, 200))
            .placed("buoy", Placement.at(-10, 20))
            .placed("名前 with blanks", Placement.at(1, 2))
            .bent("flow", List.of(new Point(5, 6), new Point(7, 6)))
            .collapsed("platform", true);

    @TempDir
    Path folder = Path.of("");

    @Test
    void whatIsSavedIsReadAgain() {
        Path file = folder.resolve("a.refmodel.layout");
        LayoutFile saved = LayoutFile.empty().with(DiagramKind.DATA_FLOW, ARRANGED);
        saved.save(file);
        LayoutFile read = LayoutFile.read(file);
        assertEquals(ARRANGED, read.of(DiagramKind.DATA_FLOW));
        assertEquals(DiagramLayout.empty(), read.of(DiagramKind.DEPLOYMENT_MAP));
        assertArrayEquals(saved.bytes(), read.bytes());
    }

    @Test
    void eachElementHasItsLineInAFixedOrder() {
        String text = new String(
                LayoutFile.empty().with(DiagramKind.DATA_FLOW, ARRANGED).bytes(), StandardCharsets.UTF_8);
        assertEquals(
                List.of(
                        "minato-layout 1",
                        "data-flow %E5%90%8D%E5%89%8D+with+blanks box 1 2",
                        "data-flow buoy box -10 20",
                        "data-flow flow route 5 6 7 6",
                        "data-flow platform box 120 40 300 200",
                        "data-flow platform collapsed"),
                text.lines().toList());
    }

    @Test
    void aMissingFileIsEmpty() {
        assertEquals(
                DiagramLayout.empty(),
                LayoutFile.read(folder.resolve("none.layout")).of(DiagramKind.DATA_FLOW));
    }

    @Test
    void senselessLinesAndMarksOfAGitConflictArePassedOver() throws IOException {
        Path file = write("""
            minato-layout 1
            <<<<<<< ours
            data-flow buoy box 1 2
            =======
            data-flow buoy box 3 4
            >>>>>>> theirs
            data-flow gateway box far away
            data-flow gateway box 1
            data-flow gateway box 9999999 1
            data-flow %zz box 1 1
            """);
        LayoutFile read = LayoutFile.read(file);
        assertEquals(DiagramLayout.empty().placed("buoy", Placement.at(3, 4)), read.of(DiagramKind.DATA_FLOW));
        assertEquals("minato-layout 1\ndata-flow buoy box 3 4\n", new String(read.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void linesOfALaterVersionAreKept() throws IOException {
        Path file = write("minato-layout 1\ndata-flow buoy colour 12\nsea-chart buoy depth 3\n");
        byte[] written = LayoutFile.read(file)
                .with(DiagramKind.DATA_FLOW, DiagramLayout.empty().placed("buoy", Placement.at(1, 1)))
                .bytes();
        assertEquals(
                "minato-layout 1\ndata-flow buoy box 1 1\ndata-flow buoy colour 12\nsea-chart buoy depth 3\n",
                new String(written, StandardCharsets.UTF_8));
    }

    @Test
    void aNewerVersionAndAnotherKindOfFileAreRefusedWithARemedy() throws IOException {
        for (String content : List.of("minato-layout 2\n", "<svg/>", "minato-layout x\n")) {
            Path file = write(content);
            UnreadableFileException refused =
                    assertThrows(UnreadableFileException.class, () -> LayoutFile.read(file), content);
            assertTrue(refused.message(Locale.ENGLISH).contains("arranged anew"), refused.message(Locale.ENGLISH));
            assertEquals(1, refused.line());
        }
    }

    @Test
    void whatIsGoneCanBeLeftOut() {
        DiagramLayout kept = ARRANGED.only(Set.of("platform", "flow"));
        assertEquals(Set.of("platform", "flow"), kept.ids());
        assertTrue(kept.collapsed().contains("platform"));
    }

    private Path write(String content) throws IOException {
        return Files.writeString(folder.resolve("some.layout"), content);
    }
}
