// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.cli.internal.Call;
import org.minato.cli.internal.ExitStatus;

/** {@code minato diff}: differences by meaning, in the language of the call. */
class DiffCommandTest {
    private static final String MODEL = "examples/fisheries/smart-fishery.refmodel";

    @TempDir
    Path folder = Path.of("");

    private String changed() throws IOException {
        Path file = folder.resolve("changed.refmodel");
        String model = Files.readString(Call.repository().resolve(MODEL));
        Files.writeString(file, model.replaceFirst("dataClass=\"personal\"", "dataClass=\"statistical\""));
        return file.toString();
    }

    @Test
    void aChangedValueIsShownWithElementAndBothValues() throws IOException {
        Call call = Call.minato("diff", MODEL, changed());
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        assertTrue(call.out().startsWith("* Data set \""), call.out());
        assertTrue(call.out().contains(": personal information -> statistical data\n"), call.out());
        assertTrue(call.err().contains("changed: 1."), call.err());
    }

    @Test
    void theSameInJapanese() throws IOException {
        Call call = Call.minato("diff", MODEL, changed(), "--lang", "ja");
        assertTrue(call.out().startsWith("* データセット「"), call.out());
        assertTrue(call.out().contains("→ 統計データ\n"), call.out());
        assertTrue(call.err().contains("変更：1"), call.err());
    }

    @Test
    void equalFilesHaveNoDifferences() {
        Call call = Call.minato("diff", MODEL, MODEL);
        assertEquals(ExitStatus.DONE, call.status());
        assertEquals("No differences.\n", call.out());
    }

    @Test
    void filesOfDifferentKindsAreRefusedWithTheRemedy() {
        Call call = Call.minato("diff", MODEL, "examples/fisheries/ikata.plan");
        assertEquals(ExitStatus.BAD_CALL, call.status());
        assertTrue(call.err().contains("two plans"), call.err());
        assertFalse(call.out().contains("*"), call.out());
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        Call call = Call.minato("diff", MODEL, "examples/broken/fisheries/truncated/smart-fishery.refmodel");
        assertEquals(ExitStatus.BAD_CALL, call.status());
        assertTrue(call.err().contains("truncated/smart-fishery.refmodel:"), call.err());
    }
}
