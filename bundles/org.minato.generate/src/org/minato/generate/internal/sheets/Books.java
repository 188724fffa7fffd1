// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.sheets;

import java.util.ArrayList;
import java.util.List;
import org.minato.generate.GenerationInput;
import org.minato.sheet.CellType;
import org.minato.sheet.Column;
import org.minato.sheet.Row;
import org.minato.sheet.Table;
import org.minato.sheet.Workbook;

/** Workbooks of several tables, with a last sheet that lists what people have to fill in. */
final class Books {
    private Books() {}

    static byte[] of(GenerationInput input, List<Table> tables) {
        List<Table> all = new ArrayList<>(tables);
        List<Row> rows = new ArrayList<>();
        for (Table table : tables) {
            for (int index = 0; index < table.columns().size(); index++) {
                Column column = table.columns().get(index);
                int place = index;
                long empty = table.rows().stream()
                        .filter(row -> !row.total() && row.cells().get(place).isEmpty())
                        .count();
                if (column.toFillIn()) {
                    List<String> cells = List.of(table.name(), column.title(), Long.toString(empty));
                    rows.add(Row.of(table.key() + "/" + column.key(), cells));
                }
            }
        }
        if (!rows.isEmpty()) {
            all.add(Table.of(
                    "to-fill-in",
                    text(input, "sheet.to-fill-in"),
                    List.of(
                            Column.text("sheet", text(input, "column.sheet")),
                            Column.text("column", text(input, "column.column")),
                            Column.of("empty", text(input, "column.empty"), CellType.NUMBER)),
                    rows));
        }
        return Workbook.write(all);
    }

    private static String text(GenerationInput input, String key) {
        return input.text(Listing.TEXTS.get(key));
    }
}
