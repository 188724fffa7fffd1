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
import org.minato.cli.internal.Call;
import org.minato.cli.internal.ExitStatus;
import org.minato.sheet.Sheet;
import org.minato.sheet.Workbook;

/** {@code minato tasks}: what waits for whom. */
class TasksCommandTest {
    private static final String PLAN = "examples/fisheries/ikata.plan";

    @TempDir
    Path folder = Path.of("");

    @Test
    void everythingIsListedUnderWhomItWaitsFor() {
        Call call = Call.minato("tasks", PLAN, "--date", "2026-11-22", "--lang", "ja");
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        assertTrue(call.out().contains("地元の漁業協同組合（例示）の対応待ち\n  [作業] 漁獲データの利用について漁業者に説明し、同意を集計する"), call.out());
        assertTrue(call.out().contains("担当が決まっていないこと\n"), call.out());
        assertTrue(call.out().contains("[手続] 無線局免許についての確認（920MHz帯）"), call.out());
    }

    @Test
    void oneOrganisationIsAskedForByIdOrPartOfItsName() {
        Call byId = Call.minato("tasks", PLAN, "--organisation", "org-cooperative", "--date", "2026-11-22");
        Call byName = Call.minato("tasks", PLAN, "--organisation", "漁業協同組合", "--date", "2026-11-22");
        assertEquals(byId.out(), byName.out());
        assertTrue(byId.out().contains("Hold a drill in removing a failed buoy"), byId.out());
        assertFalse(byId.out().contains("Ask the offices"), byId.out());
    }

    @Test
    void anUnknownOrganisationIsToldWithThoseThatAre() {
        Call call = Call.minato("tasks", PLAN, "--organisation", "竜宮城");
        assertEquals(ExitStatus.BAD_CALL, call.status());
        assertTrue(call.err().contains("org-town"), call.err());
        Call several = Call.minato("tasks", PLAN, "--organisation", "例示");
        assertEquals(ExitStatus.BAD_CALL, several.status());
    }

    @Test
    void theHandoverSheetIsAWorkbookThatCanBeReadBack() throws IOException {
        Path sheet = folder.resolve("handover.xlsx");
        assertEquals(
                ExitStatus.BAD_CALL,
                Call.minato("tasks", PLAN, "--format", "xlsx").status());
        Call call = Call.minato(
                "tasks",
                PLAN,
                "--organisation",
                "org-town",
                "--format",
                "xlsx",
                "--date",
                "2026-11-22",
                "--output",
                sheet.toString());
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        List<Sheet> sheets = Workbook.read(Files.readAllBytes(sheet));
        assertEquals(
                List.of("waiting", "following", "unassigned", "procedures", "milestones", "promises", "partners"),
                sheets.stream().map(each -> each.table().orElseThrow().key()).toList());
        assertTrue(sheets.get(3).table().orElseThrow().rows().stream()
                .anyMatch(row -> row.cell("phone").equals("03-5253-5896")
                        && row.cell("confirmed").equals("未確認")));
    }

    @Test
    void aModelHasNoTasks() {
        assertEquals(
                ExitStatus.BAD_CALL,
                Call.minato("tasks", "examples/fisheries/smart-fishery.refmodel")
                        .status());
    }
}
