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

/** The chain from the command line. */
class ImpactCommandTest {

    private static final String EXAMPLE = "examples/fisheries";

    @Test
    void aClauseShowsItsElementsWithFileAndLine() {
        Call call = Call.minato("impact", "fisheries.r9#3", EXAMPLE);
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        assertTrue(
                call.out().matches("(?s).*element: smart-fishery#catch-record .*smart-fishery.refmodel:\\d+\n.*"),
                call.out());
        assertTrue(call.out().contains("plan: ikata"), call.out());
        assertTrue(call.err().contains("looked through: 4"), call.err());
    }

    @Test
    void theChainIsToldInJapaneseToo() {
        Call call = Call.minato("impact", "fisheries.r9#1", EXAMPLE, "--lang", "ja");
        assertTrue(call.out().startsWith("条項："), call.out());
        assertTrue(call.out().contains("証拠の記録："), call.out());
    }

    @Test
    void anElementShowsTheClausesThatLookAtIt() {
        Call call = Call.minato("impact", EXAMPLE + "/smart-fishery.refmodel#catch-record", EXAMPLE);
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        assertTrue(call.out().startsWith("element: smart-fishery#catch-record"), call.out());
        assertTrue(call.out().contains("\n  clause: fisheries.r9#3"), call.out());
    }

    @Test
    void withoutPathsThePresentFolderIsLookedThrough() {
        Call call = Call.in(Call.repository().resolve(EXAMPLE), "impact", "fisheries.r9#3");
        assertTrue(call.out().contains("smart-fishery.refmodel:"), call.out());
    }

    @Test
    void anUnreadableFileIsNamedAndTheRestIsShown(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("broken.plan"), "<");
        Call call = Call.in(folder, "impact", "fisheries.r9#3");
        assertEquals(ExitStatus.BAD_CALL, call.status());
        assertTrue(call.err().contains("broken.plan"), call.err());
        assertTrue(call.out().startsWith("clause: fisheries.r9#3"), call.out());
    }

    @Test
    void aWrongClauseIsToldWithThoseThereAre() {
        Call call = Call.minato("impact", "fisheries.r9#99", EXAMPLE);
        assertEquals(ExitStatus.BAD_CALL, call.status());
        assertTrue(call.err().contains("E1"), call.err());
        assertFalse(call.err().contains("Exception"), call.err());
    }
}
