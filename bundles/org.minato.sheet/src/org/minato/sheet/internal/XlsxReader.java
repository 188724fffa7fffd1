// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.office.BoundedZip;
import org.minato.sheet.Sheet;
import org.minato.sheet.UnreadableSheetException;

/** Reads the values of workbooks. */
public final class XlsxReader {
    private XlsxReader() {}

    /** The sheets of a file. */
    public static List<Sheet> read(byte[] content) {
        try (XSSFWorkbook workbook = open(content)) {
            List<Sheet> sheets = new ArrayList<>();
            workbook.forEach(sheet -> {
                List<Sheet.Line> lines = new ArrayList<>();
                sheet.forEach(row -> {
                    List<String> cells = new ArrayList<>();
                    for (int index = 0; index < row.getLastCellNum(); index++) {
                        cells.add(value(row.getCell(index)));
                    }
                    Sheet.Line line = new Sheet.Line(row.getRowNum() + 1, cells);
                    if (!line.isBlank()) {
                        lines.add(line);
                    }
                });
                sheets.add(new Sheet(sheet.getSheetName(), lines));
            });
            return sheets;
        } catch (IOException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    static UnreadableSheetException unreadable(Exception e) {
        return e instanceof UnreadableSheetException known ? known : UnreadableSheetException.damaged(e);
    }

    /** The model of a file, once its size is known to be bounded. */
    static XSSFWorkbook open(byte[] content) throws IOException {
        BoundedZip.check(content);
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(content));
        } catch (POIXMLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The value of a cell as text; of a formula the last result. */
    static String value(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? day(cell) : number(cell.getNumericCellValue());
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue()).toUpperCase(java.util.Locale.ROOT);
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    private static String day(Cell cell) {
        LocalDateTime time = cell.getLocalDateTimeCellValue();
        if (time == null) {
            return number(cell.getNumericCellValue());
        }
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
    }

    /** The digits that people see in Excel: 15 of them, without an exponent. */
    private static String number(double value) {
        BigDecimal number = new BigDecimal(NumberToTextConverter.toText(value)).stripTrailingZeros();
        return number.toPlainString();
    }
}
