// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A table that becomes a sheet of a workbook. Immutable.
 *
 * @param key stable key, unique in its workbook, by which the sheet is found again when people rename it
 * @param name name of the sheet; what Excel forbids in it is replaced, and it is cut at 31 characters
 * @param columns at least one
 * @param rows its rows; totals last
 * @param locked whether only the columns to fill in can be edited. Without a password: it prevents slips, no intent
 */
public record Table(String key, String name, List<Column> columns, List<Row> rows, boolean locked) {
    /**
     * Keeps its own copies.
     *
     * @throws IllegalArgumentException when a key is blank or there twice, when a row has not one cell for each column,
     *     or an ordinary row follows a total
     */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (key.isBlank() || columns.isEmpty()) {
            throw new IllegalArgumentException("a table needs a key and columns");
        }
        Set<String> keys = new HashSet<>();
        for (Column column : columns) {
            if (column.key().isBlank() || !keys.add(column.key())) {
                throw new IllegalArgumentException("column key: " + column.key());
            }
        }
        keys.clear();
        boolean total = false;
        for (Row row : rows) {
            if (row.key().isBlank() || !keys.add(row.key())) {
                throw new IllegalArgumentException("row key: " + row.key());
            }
            if (row.cells().size() != columns.size() || total && !row.total()) {
                throw new IllegalArgumentException("row: " + row.key());
            }
            total = row.total();
        }
    }

    /** A table that people may edit everywhere. */
    public static Table of(String key, String name, List<Column> columns, List<Row> rows) {
        return new Table(key, name, columns, rows, false);
    }
}
