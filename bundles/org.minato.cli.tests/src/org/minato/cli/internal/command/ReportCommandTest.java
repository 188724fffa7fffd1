// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.cli.internal.Call;
import org.minato.cli.internal.ExitStatus;

class ReportCommandTest {
    private static final String EXAMPLE = "examples/fisheries";

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theReportIsWrittenInEveryForm(@TempDir Path folder) throws IOException {
        Path output = folder.resolve("report");
        Call call = Call.minato("report", EXAMPLE, "--output", output.toString(), "--lang", "ja");
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        List<String> files = names(output);
        assertTrue(files.containsAll(List.of("index.html", "plans.csv", "portfolio.json")), files.toString());
        String page = Files.readString(output.resolve("index.html"));
        assertTrue(page.contains("伊方町（384429）") && page.contains("全国の指標（参考）"), page);
        assertTrue(call.err().contains("参照モデル："), call.err());
    }

    @Test
    void onlyTheFormsThatAreAskedForAreWritten(@TempDir Path folder) throws IOException {
        Call call = Call.minato("report", EXAMPLE, "--output", folder.toString(), "--format", "json");
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        assertEquals(List.of("portfolio.json"), names(folder));
    }

    @Test
    void withoutAFolderTheTableOfPlansGoesToTheStandardOutput() {
        Call call = Call.minato("report", EXAMPLE);
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        assertTrue(call.out().startsWith("File,Plan,Reference model"), call.out());
        assertTrue(call.out().contains("ikata.plan,"), call.out());
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheRestIsReported(@TempDir Path folder) throws IOException {
        Files.copy(
                Call.repository().resolve(EXAMPLE).resolve("smart-fishery.refmodel"), folder.resolve("model.refmodel"));
        Files.writeString(folder.resolve("damaged.plan"), "<");
        Call call = Call.in(folder, "report", ".", "--format", "json");
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        assertTrue(call.err().contains("damaged.plan"), call.err());
        assertTrue(call.out().contains("\"smart-fishery\"") && call.out().contains("\"damaged.plan\""), call.out());
        assertFalse(call.err().contains("Exception"), call.err());
    }

    @Test
    void aFileInsteadOfAFolderIsRefusedWithARemedy() {
        Call call = Call.minato("report", EXAMPLE + "/ikata.plan");
        assertEquals(ExitStatus.BAD_CALL, call.status());
        assertTrue(call.err().contains("is not a folder"), call.err());
    }
}
