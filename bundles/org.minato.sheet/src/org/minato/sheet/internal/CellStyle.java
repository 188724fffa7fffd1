// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet.internal;

import org.minato.sheet.CellType;
import org.minato.sheet.Column;
import org.minato.sheet.Row;

/** Formats of cells; each constant is the format at its place in {@code styles.xml}. */
enum CellStyle {
    PLAIN,
    KEY,
    HEADER,
    HEADER_TO_FILL_IN,
    TEXT,
    NUMBER,
    DATE,
    QUOTED,
    ENTRY_TEXT,
    ENTRY_NUMBER,
    ENTRY_DATE,
    ENTRY_QUOTED,
    TOTAL_TEXT,
    TOTAL_NUMBER;

    /** Signs with which a spreadsheet starts a formula when a person edits the cell. */
    private static final String FORMULA = "=+-@";

    static CellStyle header(Column column) {
        return column.toFillIn() ? HEADER_TO_FILL_IN : HEADER;
    }

    static CellStyle of(Column column, Row row, CellType written, String value) {
        if (row.total()) {
            return written == CellType.NUMBER ? TOTAL_NUMBER : TOTAL_TEXT;
        }
        CellType type = value.isEmpty() ? column.type() : written;
        boolean quoted = !value.isEmpty() && type == CellType.TEXT && FORMULA.indexOf(value.charAt(0)) >= 0;
        return switch (type) {
            case TEXT -> column.toFillIn() ? quoted ? ENTRY_QUOTED : ENTRY_TEXT : quoted ? QUOTED : TEXT;
            case NUMBER -> column.toFillIn() ? ENTRY_NUMBER : NUMBER;
            case DATE -> column.toFillIn() ? ENTRY_DATE : DATE;
        };
    }
}
