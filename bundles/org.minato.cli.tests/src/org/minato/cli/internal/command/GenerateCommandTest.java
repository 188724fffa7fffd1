// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.cli.internal.Call;
import org.minato.cli.internal.ExitStatus;
import org.osgi.framework.FrameworkUtil;

/** {@code minato generate}: files appear, in the right language, and what a person has changed is kept. */
class GenerateCommandTest {

    private static final String PLAN = "examples/fisheries/ikata.plan";

    @TempDir
    Path folder = Path.of("");

    /** Generators are found as services; on a plain class path there are none. */
    @BeforeEach
    void onlyInAFramework() {
        Assumptions.assumeTrue(FrameworkUtil.getBundle(GenerateCommandTest.class) != null);
    }

    @Test
    void documentsAreJapaneseUnlessTheCallAsksForEnglish() throws IOException {
        Call call = generate("out");
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        assertTrue(documents("out").anyMatch(name -> name.startsWith("漁獲量予測")), call.out());
        assertEquals(ExitStatus.DONE, generate("english", "--lang", "en").status());
        assertTrue(documents("english").anyMatch(name -> name.startsWith("Guideline")));
    }

    @Test
    void generatingAgainChangesNothing() {
        generate("out");
        Call again = generate("out");
        assertEquals(ExitStatus.DONE, again.status());
        assertTrue(again.out().lines().allMatch(line -> line.startsWith("unchanged")), again.out());
    }

    @Test
    void aLineThatAPersonChangedSurvives() throws IOException {
        generate("out", "--only", "inventory");
        Path inventory = folder.resolve("out/inventory.csv");
        String edited = Files.readString(inventory) + "手で足した行\r\n";
        Files.writeString(inventory, edited);
        Call again = generate("out", "--only", "inventory");
        assertEquals(ExitStatus.DONE, again.status(), again.out());
        assertTrue(Files.readString(inventory).contains("手で足した行"));
    }

    @Test
    void aFileOfTheirOwnIsKeptAndReported() throws IOException {
        Path inventory = folder.resolve("out/inventory.csv");
        Files.createDirectories(inventory.getParent());
        Files.writeString(inventory, "theirs\r\n");
        Call call = generate("out", "--only", "inventory");
        assertEquals("theirs\r\n", Files.readString(inventory));
        assertTrue(call.out().contains("kept") || call.out().contains("conflict"), call.out());
    }

    @Test
    void aDryRunWritesNothing() {
        Call call = generate("out", "--dry-run");
        assertEquals(ExitStatus.DONE, call.status());
        assertTrue(call.out().contains("inventory.csv"), call.out());
        assertFalse(Files.exists(folder.resolve("out/inventory.csv")));
    }

    @Test
    void anUnknownKindIsExplained() {
        Call call = generate("out", "--only", "sculptures");
        assertEquals(ExitStatus.BAD_CALL, call.status());
        assertTrue(call.err().contains("sculptures") && call.err().contains("inventory"), call.err());
    }

    @Test
    void aModelIsNoPlan() {
        Call call = Call.minato(
                "generate",
                "examples/fisheries/smart-fishery.refmodel",
                "--output",
                folder.resolve("out").toString());
        assertEquals(ExitStatus.BAD_CALL, call.status());
        assertTrue(call.err().contains("smart-fishery.refmodel"), call.err());
    }

    private Call generate(String into, String... more) {
        return Call.minato(Stream.concat(
                        Stream.of(
                                "generate",
                                PLAN,
                                "--output",
                                folder.resolve(into).toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private Stream<String> documents(String into) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(into).resolve("documents"))) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
