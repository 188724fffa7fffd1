// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet.internal;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Takes a whole generated sheet over into the person's workbook. */
final class SheetCopy {
    private final XSSFWorkbook shell;
    private final Styles styles;

    SheetCopy(XSSFWorkbook shell, Styles styles) {
        this.shell = shell;
        this.styles = styles;
    }

    void copy(XSSFSheet from) {
        SheetNames names = new SheetNames();
        shell.forEach(sheet -> names.next(sheet.getSheetName()));
        XSSFSheet to = shell.createSheet(names.next(from.getSheetName()));
        int columns = 0;
        for (var each : from) {
            XSSFRow row = (XSSFRow) each;
            XSSFRow copy = to.createRow(row.getRowNum());
            copy.setZeroHeight(row.getZeroHeight());
            columns = Math.max(columns, row.getLastCellNum());
            for (var cell : row) {
                XSSFCell target = copy.createCell(cell.getColumnIndex());
                target.setCellStyle(styles.of((XSSFCellStyle) cell.getCellStyle()));
                copyValue((XSSFCell) cell, target);
            }
        }
        for (int index = 0; index < columns; index++) {
            to.setColumnWidth(index, from.getColumnWidth(index));
            to.setColumnHidden(index, from.isColumnHidden(index));
        }
        from.getDataValidations().forEach(to::addValidationData);
        to.createFreezePane(2, 2);
    }

    /** The value of a cell with its type; the format stays. */
    static void copyValue(XSSFCell from, XSSFCell to) {
        // A text that stands in the cell itself would otherwise win over the new one.
        to.setBlank();
        switch (from.getCellType()) {
            case NUMERIC -> to.setCellValue(from.getNumericCellValue());
            case STRING -> to.setCellValue(from.getStringCellValue());
            default -> {
                // stays blank
            }
        }
    }
}
