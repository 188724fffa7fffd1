// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.core.errors.MinatoException;
import org.minato.generate.Change;
import org.minato.generate.Conflict;
import org.minato.generate.Conflicts;
import org.minato.generate.GeneratedFile;
import org.minato.generate.GenerationReport;
import org.minato.generate.OpenConflict;
import org.minato.generate.Outcome;
import org.minato.sheet.Decisions;
import org.minato.sheet.Side;

class ConflictFolderTest {
    private static final String BASE = "a=1\n\nb=1\n\nc=1\n\nd=1\n";

    @TempDir
    Path folder = Path.of("");

    private GenerationReport.Entry generate(String content, boolean dryRun) {
        GeneratedFile file = new GeneratedFile("deployment/app.conf", content.getBytes(StandardCharsets.UTF_8));
        return OutputWriter.write(folder, dryRun, Map.of("compose", List.of(file)), new JsonObject())
                .files()
                .get(0);
    }

    private Path file() {
        return folder.resolve("deployment/app.conf");
    }

    @BeforeEach
    void twoPlacesAreInConflict() throws IOException {
        generate(BASE, false);
        Files.writeString(file(), BASE.replace("a=1", "a=町").replace("b=1", "b=町"));
        generate(BASE.replace("a=1", "a=2").replace("b=1", "b=2").replace("d=1", "d=2"), false);
    }

    @Test
    void whatIsInConflictCanBeLookedAtWithoutGenerating() {
        OpenConflict open = Conflicts.open(folder).get(0);
        assertEquals("deployment/app.conf", open.path());
        assertEquals("deployment/app.new.conf", open.beside());
        assertEquals(
                List.of("a=町", "b=町"),
                open.conflicts().stream().map(Conflict::mine).toList());
        assertEquals(BASE, new String(open.base(), StandardCharsets.UTF_8));
    }

    @Test
    void eachPlaceTakesTheSideThatThePersonDecided() throws IOException {
        List<Conflict> places = Conflicts.open(folder).get(0).conflicts();
        String path = "deployment/app.conf";
        Decisions one = Decisions.of(Map.of(places.get(0).place(), Side.THEIRS));
        assertEquals(
                List.of("b=町"),
                Conflicts.resolve(folder, path, one).stream()
                        .map(Conflict::mine)
                        .toList());
        assertEquals("a=町\n\nb=町\n\nc=1\n\nd=1\n", Files.readString(file()));

        Decisions both = Decisions.of(
                Map.of(places.get(0).place(), Side.THEIRS, places.get(1).place(), Side.MINE));
        assertEquals(List.of(), Conflicts.resolve(folder, path, both));
        assertEquals("a=2\n\nb=町\n\nc=1\n\nd=2\n", Files.readString(file()));
        assertFalse(Files.exists(folder.resolve("deployment/app.new.conf")));
        assertEquals(List.of(), Conflicts.open(folder));
        assertEquals(
                Outcome.KEPT,
                generate(BASE.replace("a=1", "a=2").replace("b=1", "b=2").replace("d=1", "d=2"), false)
                        .outcome());
    }

    @Test
    void aFileCanBeSettledAsAWhole() throws IOException {
        assertEquals(List.of(), Conflicts.resolve(folder, "deployment/app.conf", Decisions.all(Side.MINE)));
        assertEquals("a=町\n\nb=町\n\nc=1\n\nd=2\n", Files.readString(file()));
        assertThrows(
                MinatoException.class,
                () -> Conflicts.resolve(folder, "deployment/app.conf", Decisions.all(Side.MINE)));
    }

    @Test
    void aDryRunSaysWhatWouldChangeAndWritesNothing() throws IOException {
        Conflicts.resolve(folder, "deployment/app.conf", Decisions.all(Side.THEIRS));
        String before = Files.readString(file());
        GenerationReport.Entry entry = generate(BASE.replace("c=1", "c=3"), true);
        assertEquals(Outcome.UPDATED, entry.outcome());
        assertEquals(
                List.of("a=2→a=1", "b=2→b=1", "c=1→c=3", "d=2→d=1"),
                entry.changes().stream()
                        .map(change -> change.before() + "→" + change.after())
                        .toList());
        assertEquals(Change.Kind.CHANGED, entry.changes().get(0).kind());
        assertEquals(before, Files.readString(file()));
    }
}
