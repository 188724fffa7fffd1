// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minato.cli.internal.Call;
import org.minato.cli.internal.ExitStatus;

/** {@code minato validate} on real files: the example, and every kind of bad input. */
class ValidateCommandTest {

    private static final String EXAMPLE = "examples/fisheries";
    private static final String MODEL = EXAMPLE + "/smart-fishery.refmodel";

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit"})
    void theExampleHasNoErrors(String format) {
        Call call = Call.minato("validate", EXAMPLE, "--format", format);
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        assertFalse(call.out().isEmpty());
    }

    @Test
    void theThresholdDecidesOnTheStatus() {
        assertEquals(
                ExitStatus.FINDINGS,
                Call.minato("validate", EXAMPLE, "--fail-on", "warning").status());
        assertEquals(
                ExitStatus.FINDINGS,
                Call.minato("validate", EXAMPLE, "--fail-on", "info").status());
        assertEquals(
                ExitStatus.DONE,
                Call.minato("validate", EXAMPLE, "--fail-on", "never").status());
    }

    @Test
    void oneRuleBookCanBeChosen() {
        Call call = Call.minato("validate", EXAMPLE, "--rulebook", "fisheries.r8");
        assertTrue(call.out().contains("[fisheries.r8/2]"), call.out());
        assertFalse(call.out().contains("[fisheries.r9/"), call.out());
        Call unknown = Call.minato("validate", EXAMPLE, "--rulebook", "fisheries.r99");
        assertEquals(ExitStatus.BAD_CALL, unknown.status());
        assertTrue(unknown.err().contains("fisheries.r9"), unknown.err());
    }

    @Test
    void theResultCanGoToAFileThatAppearsWhole() throws IOException {
        Path file = folder.resolve("deep/result.sarif");
        Call call = Call.minato("validate", EXAMPLE, "--format", "sarif", "--output", file.toString());
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        assertEquals("", call.out());
        assertEquals(Call.minato("validate", EXAMPLE, "--format", "sarif").out(), Files.readString(file));
        try (var files = Files.list(file.getParent())) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void messagesAreJapaneseWhereTheCallSaysSo() {
        Call call = Call.minato("validate", EXAMPLE, "--lang", "ja");
        assertTrue(call.out().contains("警告: [fisheries.r8/2]"), call.out());
        assertTrue(call.err().contains("検査したファイル: 4 件"), call.err());
    }

    @Test
    void aMissingFileIsNamed() {
        unreadable(folder.resolve("missing.refmodel"), "missing.refmodel");
    }

    @Test
    void anEmptyFileIsNamed() throws IOException {
        unreadable(write("empty.refmodel", ""), "empty.refmodel");
    }

    @Test
    void aTruncatedFileIsNamedWithItsLine() throws IOException {
        String model = example();
        unreadable(write("cut.refmodel", model.substring(0, model.length() / 2)), "cut.refmodel:");
    }

    @Test
    void aDoctypeIsRefused() throws IOException {
        String model = example().replaceFirst("\\?>", "?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>");
        unreadable(write("doctype.refmodel", model), "doctype.refmodel");
    }

    @Test
    void anotherRootIsRefused() throws IOException {
        unreadable(write("other.refmodel", "<?xml version=\"1.0\"?>\n<svg/>\n"), "other.refmodel");
    }

    @Test
    void aNewerFormatIsRefused() throws IOException {
        unreadable(
                write("newer.refmodel", example().replaceFirst("formatVersion=\"1\"", "formatVersion=\"999\"")),
                "newer.refmodel");
    }

    @Test
    void aPlanWhoseModelIsGoneIsRefused() throws IOException {
        unreadable(
                write("ikata.plan", Files.readString(Call.repository().resolve(EXAMPLE + "/ikata.plan"))),
                "smart-fishery.refmodel");
    }

    @Test
    void anotherKindOfFileIsRefused() throws IOException {
        unreadable(write("notes.txt", "hello"), "notes.txt");
    }

    @Test
    void aFolderWithoutModelsIsRefused() {
        unreadable(folder, folder.toString());
    }

    @Test
    void oneUnreadableFileDoesNotHideTheOthers() throws IOException {
        write("good.refmodel", example());
        write("bad.refmodel", "");
        Call call = Call.minato("validate", folder.toString(), "--format", "json");
        assertEquals(ExitStatus.BAD_CALL, call.status());
        assertTrue(call.out().contains("fisheries.r9/E2"), call.out());
        assertTrue(call.out().contains("bad.refmodel"), call.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown-content:<actors:<surprise/>\n  <actors",
                "illegal-value:field=\"agriculture\":field=\"astronomy\"",
                "dangling-reference:operator=\"[^\"]+\":operator=\"nobody\""
            })
    void aFaultyFileIsReadableAndAFinding(String fault) throws IOException {
        String[] parts = fault.split(":", 3);
        String broken = example().replaceFirst(parts[1], parts[2]);
        assertFalse(broken.equals(example()), fault);
        Call call = Call.minato("validate", write("faulty.refmodel", broken).toString());
        assertTrue(call.out().contains("[minato.files/" + parts[0] + "]"), call.out() + call.err());
        assertTrue(call.out().matches("(?s).*faulty\\.refmodel:\\d+:.*"), call.out());
        assertFalse(call.err().contains("Exception"), call.err());
    }

    private void unreadable(Path file, String named) {
        for (String language : List.of("en", "ja")) {
            Call call = Call.minato("validate", file.toString(), "--lang", language);
            assertEquals(ExitStatus.BAD_CALL, call.status(), call.out() + call.err());
            assertTrue(call.err().contains(named), call.err());
            assertFalse(call.err().contains("Exception"), call.err());
            assertFalse(call.err().contains("\tat "), call.err());
        }
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static String example() throws IOException {
        return Files.readString(Call.repository().resolve(MODEL));
    }
}
