// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet;

import java.util.Map;

/** One step that brings what is new into a person's table. Rows are counted from 0 in the person's table as it was. */
public sealed interface TableEdit {
    /**
     * A cell gets another value.
     *
     * @param row the row
     * @param key key of the row
     * @param column key of the column
     * @param before what the person has
     * @param after what it becomes
     */
    record SetCell(int row, String key, String column, String before, String after) implements TableEdit {}

    /**
     * A row is added.
     *
     * @param after the row that it follows; -1 for the top. Several that follow the same row stay in their order
     * @param key key of the new row
     * @param cells its cells by the key of the column
     */
    record AddRow(int after, String key, Map<String, String> cells) implements TableEdit {
        /** Keeps its own copy of the cells. */
        public AddRow {
            cells = Map.copyOf(cells);
        }
    }

    /**
     * A row is removed.
     *
     * @param row the row
     * @param key its key
     */
    record RemoveRow(int row, String key) implements TableEdit {}

    /**
     * A column is added.
     *
     * @param column its key
     * @param after key of the column that it follows; empty for the front
     */
    record AddColumn(String column, String after) implements TableEdit {}

    /**
     * A column is removed.
     *
     * @param column its key
     */
    record RemoveColumn(String column) implements TableEdit {}
}
