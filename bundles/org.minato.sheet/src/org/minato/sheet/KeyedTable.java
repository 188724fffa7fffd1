// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet;

import java.util.List;
import java.util.Map;

/**
 * A table that Minato wrote, as it was read back. Immutable.
 *
 * @param key key of the table
 * @param name name that the sheet has now
 * @param header line of the header as people see it, from 1; the line behind the one with the keys of the columns
 * @param columns keys of the columns that are still there, in their order now
 * @param titles their titles now, in the same order; empty where the header is gone
 * @param places column of each key, from 0 on, column A included
 * @param rows its rows, also those that people added
 */
public record KeyedTable(
        String key,
        String name,
        int header,
        List<String> columns,
        List<String> titles,
        Map<String, Integer> places,
        List<KeyedRow> rows) {
    /** Keeps its own copies. */
    public KeyedTable {
        columns = List.copyOf(columns);
        titles = List.copyOf(titles);
        places = Map.copyOf(places);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param key its key; empty where people added the row
     * @param number its number as people see it, from 1
     * @param cells its cells by the key of the column
     */
    public record KeyedRow(String key, int number, Map<String, String> cells) {
        /** Keeps its own copy of the cells. */
        public KeyedRow {
            cells = Map.copyOf(cells);
        }

        /** The cell of a column; empty where there is none. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** Address of a cell as people see it, for instance C5; of the row where the column is gone. */
    public String address(KeyedRow row, String column) {
        return Sheet.address(places.getOrDefault(column, 0), row.number());
    }
}
