// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A person who edits a workbook. */
final class Editor {
    private Editor() {}

    static byte[] edit(byte[] content, Consumer<XSSFWorkbook> edit) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            edit.accept(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell by its address as people see it: column letter and row number. */
    static XSSFCell cell(XSSFSheet sheet, char column, int row) {
        var line = sheet.getRow(row - 1) == null ? sheet.createRow(row - 1) : sheet.getRow(row - 1);
        return line.getCell(column - 'A', MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    static void put(XSSFSheet sheet, char column, int row, String text) {
        XSSFCell cell = cell(sheet, column, row);
        cell.setBlank();
        cell.setCellValue(text);
    }

    static String value(byte[] content, String sheet, char column, int row) {
        return Workbook.read(content).stream()
                .filter(each -> each.name().equals(sheet))
                .flatMap(each -> each.lines().stream())
                .filter(line -> line.number() == row)
                .map(line -> line.cell(column - 'A'))
                .findFirst()
                .orElse("");
    }
}
