// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import java.util.List;
import java.util.Locale;
import org.minato.planning.work.HandoverTable;
import org.minato.sheet.Column;
import org.minato.sheet.Row;
import org.minato.sheet.Table;
import org.minato.sheet.Workbook;

/** A handover sheet as a workbook, one sheet a table. */
public final class HandoverSheet {

    private HandoverSheet() {}

    /** The workbook in a language. */
    public static byte[] write(List<HandoverTable> tables, Locale locale) {
        return Workbook.write(tables.stream().map(table -> table(table, locale)).toList());
    }

    private static Table table(HandoverTable table, Locale locale) {
        List<Column> columns = table.columns().stream()
                .map(column -> Column.text(column.key(), column.title().in(locale)))
                .toList();
        List<Row> rows = table.rows().stream()
                .map(row -> Row.of(
                        row.key(),
                        row.cells().stream().map(cell -> cell.in(locale)).toList()))
                .toList();
        return Table.of(table.key(), table.title().in(locale), columns, rows);
    }
}
