// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {

    private static Table texts(String... values) {
        List<Row> rows = new java.util.ArrayList<>();
        for (String value : values) {
            rows.add(Row.of("r" + rows.size(), List.of(value)));
        }
        return Table.of("t", "表", List.of(Column.text("text", "文")), rows);
    }

    private static String first(byte[] workbook) {
        return SampleTable.read(workbook, "t").rows().get(0).cell("text");
    }

    @Test
    void equalTablesGiveEqualBytes() {
        assertArrayEquals(Workbook.write(List.of(SampleTable.of(3, 4))), Workbook.write(List.of(SampleTable.of(3, 4))));
    }

    @Test
    void whatIsWrittenIsReadBackByItsKeys() {
        KeyedTable table = SampleTable.read(Workbook.write(List.of(SampleTable.of(3, 4))), "inventory");
        assertEquals(List.of("unit", "count", "from", "serial", "state"), table.columns());
        assertEquals(
                List.of("a-1", "a-2", "total"),
                table.rows().stream().map(KeyedTable.KeyedRow::key).toList());
        assertEquals("4", table.rows().get(1).cell("count"));
        assertEquals("2026-04-01", table.rows().get(1).cell("from"));
        assertEquals("C4", table.address(table.rows().get(1), "count"));
        assertEquals("7", table.rows().get(2).cell("count"));
    }

    @Test
    void libreOfficeKeepsKeysAndValues(@TempDir Path folder) throws IOException, InterruptedException {
        byte[] written = Workbook.write(List.of(SampleTable.of(3, 4), texts("=1+1", "-3度", "00123", "港\n町")));
        byte[] saved = LibreOffice.save(written, folder);
        assertEquals(SampleTable.read(written, "inventory"), SampleTable.read(saved, "inventory"));
        assertEquals(SampleTable.read(written, "t"), SampleTable.read(saved, "t"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+81", "-台", "@SUM(A1)", "=cmd|' /C calc'!A0"})
    void noTextBecomesAFormula(String text) throws IOException {
        byte[] workbook = Workbook.write(List.of(texts(text)));
        assertEquals(text, first(workbook));
        assertFalse(Parts.of(workbook, "xl/worksheets/sheet1.xml").contains("<f>"));
    }

    @Test
    void whatIsNoNumberInAColumnOfNumbersStaysText() {
        List<Column> columns = List.of(Column.of("text", "数", CellType.NUMBER));
        for (String value : List.of("不明", "1e5", "007", "12345678901234567890", "-0.5")) {
            Table table = Table.of("t", "表", columns, List.of(Row.of("r", List.of(value))));
            assertEquals(value, first(Workbook.write(List.of(table))));
        }
    }

    @Test
    void charactersThatXmlCannotHoldAreLeftOut() {
        assertEquals("港町 <&>\"'", first(Workbook.write(List.of(texts("港\u0000町\u000b <&>\"'")))));
    }

    @Test
    void namesOfSheetsFitExcelAndAreThereOnce() {
        Table first = Table.of("a", "宇和島/沿岸:2026[案]", SampleTable.COLUMNS, List.of());
        Table second = Table.of("b", "宇和島/沿岸:2026[案]", SampleTable.COLUMNS, List.of());
        Table third = Table.of("c", "長".repeat(40), SampleTable.COLUMNS, List.of());
        List<Sheet> sheets = Workbook.read(Workbook.write(List.of(first, second, third)));
        assertEquals(
                List.of("宇和島_沿岸_2026_案_", "宇和島_沿岸_2026_案_ 2", "長".repeat(31)),
                sheets.stream().map(Sheet::name).toList());
    }

    @Test
    void aLockedTableLeavesOnlyWhatIsToFillInOpen() throws IOException {
        Table open = SampleTable.of(1);
        Table locked = new Table(open.key(), open.name(), open.columns(), open.rows(), true);
        assertTrue(Parts.of(Workbook.write(List.of(locked)), "xl/worksheets/sheet1.xml")
                .contains("<sheetProtection sheet=\"1\""));
        assertFalse(Parts.of(Workbook.write(List.of(open)), "xl/worksheets/sheet1.xml")
                .contains("<sheetProtection"));
    }

    @Test
    void aKeyThatIsThereTwiceIsRefused() {
        Row row = Row.of("r", List.of("x"));
        List<Column> columns = List.of(Column.text("text", "文"));
        assertThrows(IllegalArgumentException.class, () -> Table.of("t", "表", columns, List.of(row, row)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void csvIsReadAsClerksSaveIt(String charset) {
        byte[] content = "名称,緯度\r\n港の岸壁,33.2\r\n".getBytes(Charset.forName(charset));
        assertEquals("港の岸壁", Spreadsheet.read(content).get(0).lines().get(1).cell(0));
    }

    @Test
    void theMarkBeforeUtf8IsNoPartOfTheHeader() {
        byte[] content = "\uFEFF名称\r\n港\r\n".getBytes(StandardCharsets.UTF_8);
        assertEquals("名称", Spreadsheet.read(content).get(0).lines().get(0).cell(0));
    }

    @Test
    void aFileThatUnpacksWithoutEndIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int mebibyte = 0; mebibyte < 97; mebibyte++) {
                out.write(zeros);
            }
        }
        UnreadableSheetException refused =
                assertThrows(UnreadableSheetException.class, () -> Spreadsheet.read(bytes.toByteArray()));
        assertTrue(refused.text().en().contains("96 MiB"), refused.text().en());
    }

    @Test
    void theOldFormatOfExcelIsNamedWithItsRemedy() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        assertTrue(assertThrows(UnreadableSheetException.class, () -> Spreadsheet.read(old))
                .remedy()
                .ja()
                .contains(".xlsx"));
    }

    @Test
    void aTruncatedFileIsRefused() {
        byte[] half = java.util.Arrays.copyOf(Workbook.write(List.of(SampleTable.of(1))), 900);
        assertThrows(UnreadableSheetException.class, () -> Spreadsheet.read(half));
    }
}
