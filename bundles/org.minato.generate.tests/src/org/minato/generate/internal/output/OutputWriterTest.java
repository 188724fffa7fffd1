// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.core.errors.MinatoException;
import org.minato.generate.GeneratedFile;
import org.minato.generate.GenerationReport;

class OutputWriterTest {
    private Path out = Path.of("");

    @BeforeEach
    void folder(@TempDir Path folder) {
        out = folder.resolve("out");
    }

    private static GeneratedFile file(String path, String text) {
        return new GeneratedFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private GenerationReport write(boolean dryRun, GeneratedFile... files) {
        return OutputWriter.write(out, dryRun, Map.of("test", List.of(files)), new JsonObject());
    }

    private String run(GeneratedFile... files) {
        return shown(write(false, files));
    }

    private static String shown(GenerationReport report) {
        return report.files().stream()
                .map(entry -> entry.outcome() + " " + entry.path())
                .collect(Collectors.joining("; "));
    }

    private String read(String path) throws IOException {
        return Files.readString(out.resolve(path), StandardCharsets.UTF_8);
    }

    private void edit(String path, String text) throws IOException {
        Files.writeString(out.resolve(path), text, StandardCharsets.UTF_8);
    }

    private Set<String> all() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void aFileIsCreatedThenUnchangedThenUpdated() throws IOException {
        assertEquals("CREATED a.txt", run(file("a.txt", "1")));
        assertEquals("UNCHANGED a.txt", run(file("a.txt", "1")));
        assertEquals("UPDATED a.txt", run(file("a.txt", "2")));
        assertEquals("2", read("a.txt"));
        assertEquals(Set.of("a.txt", ".minato/base/a.txt", ".minato/manifest.json", ".minato/lock"), all());
        String manifest = read(".minato/manifest.json");
        assertEquals("""
            {
              "format": 1,
              "inputs": {},
              "files": {
                "a.txt": {
                  "kind": "test",
                  "sha256": "d4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a666eec13ab35"
                }
              }
            }
            """, manifest);
    }

    @Test
    void anEditedFileStaysWhileNothingNewIsGenerated() throws IOException {
        run(file("a.txt", "1"));
        edit("a.txt", "mine");
        assertEquals("KEPT a.txt", run(file("a.txt", "1")));
        assertEquals("mine", read("a.txt"));
    }

    @Test
    void aConflictLeavesTheFileAndLaysTheNewVersionBesideItUntilThePersonDecides() throws IOException {
        run(file("a.txt", "1"));
        edit("a.txt", "mine");
        GenerationReport report = write(false, file("a.txt", "2"));
        assertEquals("CONFLICT a.txt", shown(report));
        assertTrue(report.hasConflicts());
        assertEquals("mine", read("a.txt"));
        assertEquals("2", read("a.new.txt"));

        assertEquals("CONFLICT a.txt", run(file("a.txt", "2")), "nothing was decided");
        assertEquals("CONFLICT a.txt", run(file("a.txt", "3")));
        assertEquals("3", read("a.new.txt"));

        edit("a.txt", "mine and 3");
        Files.delete(out.resolve("a.new.txt"));
        assertEquals("KEPT a.txt", run(file("a.txt", "3")));
        assertEquals("mine and 3", read("a.txt"));
        assertEquals(Set.of("a.txt", ".minato/base/a.txt", ".minato/manifest.json", ".minato/lock"), all());
    }

    @Test
    void takingTheNewVersionSettlesTheConflictAndClearsItAway() throws IOException {
        run(file("a.txt", "1"));
        edit("a.txt", "mine");
        run(file("a.txt", "2"));
        edit("a.txt", "2");
        assertEquals("UNCHANGED a.txt", run(file("a.txt", "2")));
        assertFalse(Files.exists(out.resolve("a.new.txt")));
    }

    @Test
    void withoutABaseAFileThatDiffersIsKeptAndReported() throws IOException {
        Files.createDirectories(out);
        edit("a.txt", "someone's");
        assertEquals("KEPT a.txt", run(file("a.txt", "1")));
        assertEquals("KEPT a.txt", run(file("a.txt", "2")));
        assertEquals("someone's", read("a.txt"));
    }

    @Test
    void aDeletedFileIsGeneratedAgain() throws IOException {
        run(file("a.txt", "1"));
        Files.delete(out.resolve("a.txt"));
        assertEquals("CREATED a.txt", run(file("a.txt", "1")));
        assertEquals("1", read("a.txt"));
    }

    @Test
    void whatIsNoLongerGeneratedGoesUnlessItWasEdited() throws IOException {
        run(file("a.txt", "1"), file("b.txt", "1"), file("c.txt", "1"));
        edit("b.txt", "mine");
        assertEquals("REMOVED a.txt; ORPHANED b.txt; UNCHANGED c.txt", run(file("c.txt", "1")));
        assertFalse(Files.exists(out.resolve("a.txt")));
        assertEquals("mine", read("b.txt"));
        assertEquals("ORPHANED b.txt; UNCHANGED c.txt", run(file("c.txt", "1")));
    }

    @Test
    void kindsThatAreNotGeneratedNowAreLeftAlone() throws IOException {
        OutputWriter.write(
                out,
                false,
                Map.of("one", List.of(file("a.txt", "1")), "two", List.of(file("b.txt", "1"))),
                new JsonObject());
        assertEquals(
                "UPDATED a.txt",
                shown(OutputWriter.write(out, false, Map.of("one", List.of(file("a.txt", "2"))), new JsonObject())));
        assertEquals("1", read("b.txt"));
        assertTrue(read(".minato/manifest.json").contains("\"b.txt\""));
    }

    @Test
    void aDryRunReportsTheSameAndWritesNothing() throws IOException {
        assertEquals("CREATED a.txt", shown(write(true, file("a.txt", "1"))));
        assertFalse(Files.exists(out));
        run(file("a.txt", "1"), file("b.txt", "1"));
        edit("a.txt", "mine");
        Set<String> before = all();
        assertEquals("CONFLICT a.txt; REMOVED b.txt", shown(write(true, file("a.txt", "2"))));
        assertEquals(before, all());
    }

    @Test
    void pathsThatLeaveTheFolderOrThatWindowsCannotHoldAreRefused() throws IOException {
        for (String path : List.of(
                "../a.txt",
                "a/../../b",
                "/etc/passwd",
                "a\\b",
                "C:/x",
                ".minato/base/x",
                "a//b",
                "con.txt",
                "a:b",
                "x. ")) {
            assertThrows(MinatoException.class, () -> run(file(path, "1")), path);
        }
        assertFalse(Files.exists(out));
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Files.createDirectories(out);
        Files.createSymbolicLink(out.resolve("things"), elsewhere);
        assertThrows(MinatoException.class, () -> run(file("things/a.txt", "1")));
        try (Stream<Path> files = Files.list(elsewhere)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void aSecondRunIntoTheSameFolderIsToldToWait() {
        try (FolderLock lock = FolderLock.take(out)) {
            MinatoException busy = assertThrows(MinatoException.class, () -> run(file("a.txt", "1")));
            assertTrue(busy.text().ja().contains("ほかの処理が書き込んでいます"));
        }
        assertEquals("CREATED a.txt", run(file("a.txt", "1")));
    }

    @Test
    void aDamagedManifestIsNamedWithItsRemedyAndNothingIsTouched() throws IOException {
        run(file("a.txt", "1"));
        edit(".minato/manifest.json", "{\"format\":1}");
        MinatoException damaged = assertThrows(MinatoException.class, () -> run(file("a.txt", "2")));
        assertTrue(damaged.text().en().contains(".minato/manifest.json"));
        edit(".minato/manifest.json", "{\"format\":2,\"inputs\":{},\"files\":{}}");
        assertThrows(MinatoException.class, () -> run(file("a.txt", "2")));
        assertEquals("1", read("a.txt"));
    }

    @Test
    void aRunThatEndedBetweenFileAndBaseIsPickedUp() throws IOException {
        run(file("a.csv", "k,v\r\na,1\r\n"));
        edit("a.csv", "k,v\r\na,1\r\nmine,0\r\n");
        edit("a.csv", "k,v\r\na,2\r\nmine,0\r\n"); // merged, but the base is still the old one
        assertEquals("KEPT a.csv", run(file("a.csv", "k,v\r\na,2\r\n")));
        assertTrue(Arrays.equals(
                "k,v\r\na,2\r\n".getBytes(StandardCharsets.UTF_8),
                Files.readAllBytes(out.resolve(".minato/base/a.csv"))));
    }

    @Test
    void theNewVersionOfAThingLiesBesideItUnderTheSameKindOfName() {
        assertEquals("things/a.new.td.jsonld", OutputFolder.beside("things/a.td.jsonld"));
        assertEquals("inventory.new.csv", OutputFolder.beside("inventory.csv"));
        assertEquals("a.b/LICENSE.new", OutputFolder.beside("a.b/LICENSE"));
    }
}
