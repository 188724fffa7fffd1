// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet.internal;

import java.util.List;
import java.util.Optional;
import org.minato.sheet.CellType;
import org.minato.sheet.Column;
import org.minato.sheet.Row;
import org.minato.sheet.Sheet;
import org.minato.sheet.Table;

/** The part of a workbook that holds one table: hidden keys, header, rows, what to fill in and choose from. */
final class SheetXml {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final int FIRST = 3;
    /** Rows behind the table that have the same choices, for what people add. */
    private static final int SPARE = 500;
    /** What Excel takes as a list in the sheet itself. */
    private static final int LONGEST_LIST = 255;

    private final Table table;
    private final StringBuilder text = new StringBuilder();

    private SheetXml(Table table) {
        this.table = table;
    }

    static String of(Table table, boolean selected) {
        return new SheetXml(table).write(selected);
    }

    private String write(boolean selected) {
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"")
                .append(MAIN)
                .append("\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView"
                        + " showGridLines=\"0\"")
                .append(selected ? " tabSelected=\"1\"" : "")
                .append(" workbookViewId=\"0\"><pane xSplit=\"2\" ySplit=\"2\" topLeftCell=\"C3\"")
                .append(" activePane=\"bottomRight\" state=\"frozen\"/><selection pane=\"bottomRight\"")
                .append(" activeCell=\"C3\" sqref=\"C3\"/></sheetView></sheetViews><sheetFormatPr")
                .append(" defaultRowHeight=\"18\"/><cols><col min=\"1\" max=\"1\" width=\"4\" hidden=\"1\"")
                .append(" customWidth=\"1\"/>");
        for (int index = 0; index < table.columns().size(); index++) {
            text.append("<col min=\"" + (index + 2) + "\" max=\"" + (index + 2) + "\" width=\"")
                    .append(Widths.of(table, index))
                    .append("\" customWidth=\"1\"/>");
        }
        text.append("</cols><sheetData>");
        head();
        int number = FIRST;
        for (Row row : table.rows()) {
            row(row, number++);
        }
        text.append("</sheetData>");
        if (table.locked()) {
            text.append("<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatCells=\"0\"")
                    .append(" formatColumns=\"0\" formatRows=\"0\"/>");
        }
        filter(table).ifPresent(range -> text.append("<autoFilter ref=\"" + range + "\"/>"));
        choices();
        return text.append("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\"")
                .append(" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>")
                .append("<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>")
                .toString();
    }

    private void head() {
        text.append("<row r=\"1\" hidden=\"1\">");
        cell(0, 1, CellStyle.KEY, CellType.TEXT, Sheet.MARK + table.key());
        for (int index = 0; index < table.columns().size(); index++) {
            cell(
                    index + 1,
                    1,
                    CellStyle.KEY,
                    CellType.TEXT,
                    table.columns().get(index).key());
        }
        text.append("</row><row r=\"2\" ht=\"36\" customHeight=\"1\">");
        for (int index = 0; index < table.columns().size(); index++) {
            Column column = table.columns().get(index);
            cell(index + 1, 2, CellStyle.header(column), CellType.TEXT, column.title());
        }
        text.append("</row>");
    }

    private void row(Row row, int number) {
        text.append("<row r=\"" + number + "\">");
        cell(0, number, CellStyle.KEY, CellType.TEXT, row.key());
        for (int index = 0; index < table.columns().size(); index++) {
            Column column = table.columns().get(index);
            String value = row.cells().get(index);
            CellType type = Values.written(column.type(), value);
            cell(index + 1, number, CellStyle.of(column, row, type, value), type, value);
        }
        text.append("</row>");
    }

    private void cell(int column, int row, CellStyle style, CellType type, String value) {
        text.append("<c r=\"" + Sheet.address(column, row) + "\" s=\"" + style.ordinal() + "\"");
        if (value.isEmpty()) {
            text.append("/>");
        } else if (type == CellType.NUMBER) {
            text.append("><v>" + value + "</v></c>");
        } else if (type == CellType.DATE) {
            text.append("><v>" + Values.day(value).map(Values::serial).orElseThrow() + "</v></c>");
        } else {
            text.append(
                    " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(Values.text(value)) + "</t></is></c>");
        }
    }

    /** The header and the rows that are no totals, key column included so that sorting takes the keys along. */
    static Optional<String> filter(Table table) {
        long rows = table.rows().stream().filter(row -> !row.total()).count();
        return table.locked() || rows == 0
                ? Optional.empty()
                : Optional.of("A2:" + Sheet.address(table.columns().size(), (int) rows + 2));
    }

    private void choices() {
        StringBuilder all = new StringBuilder();
        int count = 0;
        for (int index = 0; index < table.columns().size(); index++) {
            List<String> choices = table.columns().get(index).choices();
            String list = String.join(",", choices);
            boolean fits = list.length() <= LONGEST_LIST && choices.stream().noneMatch(choice -> choice.contains(","));
            if (choices.isEmpty() || !fits) {
                continue;
            }
            int last = table.rows().size() + FIRST - 1 + (table.locked() ? 0 : SPARE);
            count++;
            all.append("<dataValidation type=\"list\" errorStyle=\"warning\" allowBlank=\"1\" showErrorMessage=\"1\"")
                    .append(" sqref=\"" + Sheet.address(index + 1, FIRST) + ":")
                    .append(Sheet.address(index + 1, Math.max(last, FIRST)))
                    .append("\"><formula1>\"" + escaped(list.replace("\"", "\"\"")) + "\"</formula1></dataValidation>");
        }
        if (count > 0) {
            text.append("<dataValidations count=\"" + count + "\">" + all + "</dataValidations>");
        }
    }

    static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
