// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet;

import java.util.List;

/** A small inventory as the tests use it. */
final class SampleTable {
    static final List<Column> COLUMNS = List.of(
            Column.text("unit", "管理番号"),
            Column.of("count", "台数", CellType.NUMBER),
            Column.of("from", "開始日", CellType.DATE),
            Column.text("serial", "製造番号（記入）").filledIn(),
            Column.text("state", "状態").filledIn().choosing(List.of("未設置", "設置済み")));

    private SampleTable() {}

    /** Rows a-1, a-2 … with the numbers given, and their total. */
    static Table of(int... counts) {
        List<Row> rows = new java.util.ArrayList<>();
        int total = 0;
        for (int index = 0; index < counts.length; index++) {
            String key = "a-" + (index + 1);
            rows.add(Row.of(key, List.of(key, Integer.toString(counts[index]), "2026-04-01", "", "")));
            total += counts[index];
        }
        rows.add(Row.total("total", List.of("合計", Integer.toString(total), "", "", "")));
        return Table.of("inventory", "機器台帳", COLUMNS, rows);
    }

    static KeyedTable read(byte[] workbook, String key) {
        return Workbook.read(workbook).stream()
                .flatMap(sheet -> sheet.table().stream())
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
