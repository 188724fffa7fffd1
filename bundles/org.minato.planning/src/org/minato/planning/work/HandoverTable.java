// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.work;

import java.util.List;
import org.minato.core.text.LocalizedText;

/**
 * A table of the handover sheet, for whoever prints it.
 *
 * @param key stable key of the table
 * @param title what stands above it
 * @param columns the columns
 * @param rows the rows
 */
public record HandoverTable(String key, LocalizedText title, List<Column> columns, List<Row> rows) {

    /** Copies the lists. */
    public HandoverTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param key stable key of the column
     * @param title what stands above it
     */
    public record Column(String key, LocalizedText title) {}

    /**
     * A row.
     *
     * @param key stable key of the row, unique in the table
     * @param cells one for each column; empty where nothing is known
     */
    public record Row(String key, List<LocalizedText> cells) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
