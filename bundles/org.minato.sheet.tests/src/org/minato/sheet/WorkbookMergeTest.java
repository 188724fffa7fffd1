// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookMergeTest {
    private static final String SHEET = "機器台帳";

    private static byte[] generated(int... counts) {
        return Workbook.write(List.of(SampleTable.of(counts)));
    }

    /** Serial number, an own column with a formula, an own row, an own sheet. */
    private static byte[] edited(byte[] content) {
        return Editor.edit(content, workbook -> {
            XSSFSheet sheet = workbook.getSheet(SHEET);
            Editor.cell(sheet, 'E', 3).setCellValue("S-0001");
            Editor.cell(sheet, 'G', 2).setCellValue("二倍");
            Editor.cell(sheet, 'G', 4).setCellFormula("C4*2");
            Editor.cell(sheet, 'B', 7).setCellValue("手書きの行");
            Editor.cell(workbook.createSheet("メモ"), 'A', 1).setCellValue("覚え書き");
        });
    }

    private static WorkbookMerge.Merged merge(byte[] base, byte[] mine, byte[] theirs) {
        return WorkbookMerge.merge(base, mine, theirs, Decisions.NONE);
    }

    @Test
    void editsAndNewContentStandTogether() {
        WorkbookMerge.Merged merged = merge(generated(3, 4), edited(generated(3, 4)), generated(3, 5, 6));
        assertEquals(List.of(), merged.conflicts());
        byte[] content = merged.content();
        assertEquals("S-0001", Editor.value(content, SHEET, 'E', 3));
        assertEquals("5", Editor.value(content, SHEET, 'C', 4));
        assertEquals("a-3", Editor.value(content, SHEET, 'A', 5));
        assertEquals("14", Editor.value(content, SHEET, 'C', 6));
        assertEquals("手書きの行", Editor.value(content, SHEET, 'B', 8));
        assertEquals("覚え書き", Editor.value(content, "メモ", 'A', 1));
        Editor.edit(content, workbook -> {
            assertEquals("C4*2", Editor.cell(workbook.getSheet(SHEET), 'G', 4).getCellFormula());
            assertTrue(workbook.getForceFormulaRecalculation());
        });
    }

    @Test
    void nothingIsLostInThreeRounds() {
        byte[] base = generated(1);
        byte[] mine = base;
        int[][] rounds = {{1, 2}, {1, 2, 3}, {4, 2, 3, 5}};
        for (int round = 0; round < rounds.length; round++) {
            String note = "記入 " + round;
            char column = (char) ('H' + round);
            mine = Editor.edit(
                    mine,
                    workbook -> Editor.cell(workbook.getSheet(SHEET), column, 3).setCellValue(note));
            byte[] theirs = generated(rounds[round]);
            WorkbookMerge.Merged merged = merge(base, mine, theirs);
            assertEquals(List.of(), merged.conflicts());
            mine = merged.content();
            base = theirs;
        }
        assertEquals("記入 0", Editor.value(mine, SHEET, 'H', 3));
        assertEquals("記入 2", Editor.value(mine, SHEET, 'J', 3));
        KeyedTable table = SampleTable.read(mine, "inventory");
        assertEquals(
                List.of("4", "2", "3", "5", "14"),
                table.rows().stream().map(row -> row.cell("count")).toList());
    }

    @Test
    void whatLibreOfficeSavedCountsAsUntouched(@TempDir Path folder) throws IOException, InterruptedException {
        byte[] saved = LibreOffice.save(edited(generated(3, 4)), folder);
        assertArrayEquals(saved, merge(generated(3, 4), saved, generated(3, 4)).content());
        WorkbookMerge.Merged merged = merge(generated(3, 4), saved, generated(3, 5, 6));
        assertEquals(List.of(), merged.conflicts());
        byte[] again = LibreOffice.save(merged.content(), folder.resolve("again"));
        assertEquals("S-0001", Editor.value(again, SHEET, 'E', 3));
        assertEquals("10", Editor.value(again, SHEET, 'G', 4));
        assertEquals("手書きの行", Editor.value(again, SHEET, 'B', 8));
        assertEquals("覚え書き", Editor.value(again, "メモ", 'A', 1));
        assertEquals(3, merged.tables().get(0).edits().size());
    }

    @Test
    void aCellThatBothChangedIsAConflictAndTheFileStays() {
        byte[] mine = Editor.edit(
                generated(3, 4),
                workbook -> Editor.cell(workbook.getSheet(SHEET), 'C', 3).setCellValue(30));
        WorkbookMerge.Merged merged = merge(generated(3, 4), mine, generated(5, 4));
        assertArrayEquals(mine, merged.content());
        TableConflict conflict = merged.conflicts().get(0);
        assertEquals(List.of("3", "30", "5"), List.of(conflict.base(), conflict.mine(), conflict.theirs()));
        assertEquals("a-1", conflict.row());

        Map<String, Side> decided = Map.of(conflict.place(), Side.THEIRS);
        byte[] settled = WorkbookMerge.merge(generated(3, 4), mine, generated(5, 4), Decisions.of(decided))
                .content();
        assertEquals("5", Editor.value(settled, SHEET, 'C', 3));
        byte[] kept = WorkbookMerge.merge(generated(3, 4), mine, generated(5, 4), Decisions.all(Side.MINE))
                .content();
        assertEquals("30", Editor.value(kept, SHEET, 'C', 3));
    }

    @Test
    void rowsAreFoundAgainAfterSorting() {
        byte[] mine = Editor.edit(generated(3, 4), WorkbookMergeTest::swapRows);
        byte[] merged = merge(generated(3, 4), mine, generated(3, 9)).content();
        assertEquals("a-2", Editor.value(merged, SHEET, 'A', 3));
        assertEquals("9", Editor.value(merged, SHEET, 'C', 3));
        assertEquals("3", Editor.value(merged, SHEET, 'C', 4));
    }

    private static void swapRows(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.getSheet(SHEET);
        for (char column : new char[] {'A', 'B'}) {
            String upper = Editor.cell(sheet, column, 3).getStringCellValue();
            Editor.put(sheet, column, 3, Editor.cell(sheet, column, 4).getStringCellValue());
            Editor.put(sheet, column, 4, upper);
        }
        Editor.cell(sheet, 'C', 3).setCellValue(4);
        Editor.cell(sheet, 'C', 4).setCellValue(3);
    }

    @Test
    void aRowThatIsGoneIsRemovedUnlessItWasEdited() {
        byte[] merged =
                merge(generated(3, 4), edited(generated(3, 4)), generated(3)).content();
        KeyedTable table = SampleTable.read(merged, "inventory");
        assertEquals(
                List.of("a-1", "total", ""),
                table.rows().stream().map(KeyedTable.KeyedRow::key).toList());
        byte[] mine = Editor.edit(
                generated(3, 4),
                workbook -> Editor.cell(workbook.getSheet(SHEET), 'E', 4).setCellValue("S-2"));
        TableConflict conflict =
                merge(generated(3, 4), mine, generated(3)).conflicts().get(0);
        assertEquals(TableConflict.Kind.ROW_GONE, conflict.kind());
    }

    @Test
    void aRowThatThePersonDeletedStaysAwayWhileNothingNewIsGenerated() {
        byte[] mine = Editor.edit(generated(3, 4), workbook -> {
            XSSFSheet sheet = workbook.getSheet(SHEET);
            sheet.removeRow(sheet.getRow(3));
            sheet.shiftRows(4, 4, -1);
        });
        byte[] merged = merge(generated(3, 4), mine, generated(3, 4)).content();
        assertArrayEquals(mine, merged);
        assertEquals(
                TableConflict.Kind.ROW_DELETED,
                merge(generated(3, 4), mine, generated(3, 8)).conflicts().get(0).kind());
    }

    @Test
    void aNewSheetComesAndOneThatIsGoneGoes() {
        Table other = Table.of("sites", "設置場所", List.of(Column.text("name", "名前")), List.of(Row.of("s", List.of("港"))));
        byte[] both = Workbook.write(List.of(SampleTable.of(3, 4), other));
        byte[] added = merge(generated(3, 4), edited(generated(3, 4)), both).content();
        assertEquals("港", SampleTable.read(added, "sites").rows().get(0).cell("name"));
        byte[] removed = merge(both, edited(both), generated(3, 4)).content();
        assertTrue(
                Workbook.read(removed).stream().noneMatch(sheet -> sheet.name().equals("設置場所")));
        assertEquals("覚え書き", Editor.value(removed, "メモ", 'A', 1));
    }

    @Test
    void aNewColumnStandsBehindThePersonsOwn() {
        List<Column> more = new java.util.ArrayList<>(SampleTable.COLUMNS);
        more.add(Column.text("maker", "製造者"));
        Table before = SampleTable.of(3, 4);
        List<Row> rows = before.rows().stream()
                .map(row -> {
                    List<String> cells = new java.util.ArrayList<>(row.cells());
                    cells.add(row.total() ? "" : "港電機");
                    return new Row(row.key(), cells, row.total());
                })
                .toList();
        byte[] theirs = Workbook.write(List.of(Table.of(before.key(), before.name(), more, rows)));
        byte[] merged = merge(generated(3, 4), edited(generated(3, 4)), theirs).content();
        assertEquals("二倍", Editor.value(merged, SHEET, 'G', 2));
        assertEquals("製造者", Editor.value(merged, SHEET, 'H', 2));
        assertEquals("港電機", Editor.value(merged, SHEET, 'H', 3));
        byte[] back = merge(theirs, merged, generated(3, 4)).content();
        assertEquals("", Editor.value(back, SHEET, 'H', 3));
        assertEquals("二倍", Editor.value(back, SHEET, 'G', 2));
    }

    @Test
    void aFileWithoutItsKeysIsAConflict() {
        byte[] mine = Editor.edit(
                generated(3),
                workbook -> workbook.getSheet(SHEET)
                        .removeRow(workbook.getSheet(SHEET).getRow(0)));
        assertEquals(
                TableConflict.Kind.NO_KEYS,
                merge(generated(3), mine, generated(4)).conflicts().get(0).kind());
    }
}
