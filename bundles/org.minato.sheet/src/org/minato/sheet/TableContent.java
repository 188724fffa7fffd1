// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a table holds, for merging. Immutable.
 *
 * @param columns keys of the columns in order, each once
 * @param rows its rows in order
 */
public record TableContent(List<String> columns, List<Row> rows) {
    /** Keeps its own copies. */
    public TableContent {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param key its key; blank where a person added the row
     * @param cells its cells by the key of the column
     */
    public record Row(String key, Map<String, String> cells) {
        /** Keeps its own copy of the cells. */
        public Row {
            cells = Map.copyOf(cells);
        }

        /** The cell of a column; empty where there is none. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** What a table that was read back holds. */
    static TableContent of(KeyedTable table) {
        return new TableContent(
                table.columns(),
                table.rows().stream()
                        .map(row -> new Row(row.key(), row.cells()))
                        .toList());
    }

    /** What a CSV file holds; the first column of the generated version has the keys. */
    public static TableContent of(CsvTable table, String keyColumn) {
        return new TableContent(
                table.header().stream().distinct().toList(),
                table.rows().stream()
                        .map(row -> {
                            Map<String, String> cells = new HashMap<>();
                            table.header().forEach(column -> cells.putIfAbsent(column, table.cell(row, column)));
                            return new Row(table.cell(row, keyColumn), cells);
                        })
                        .toList());
    }
}
