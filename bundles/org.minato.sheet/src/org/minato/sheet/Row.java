// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet;

import java.util.List;

/**
 * A row of a table. Immutable.
 *
 * @param key stable key, unique in its table and not blank; survives editing in a hidden column
 * @param cells one text for each column, in the order of the columns, as {@link CellType} says; empty for no value
 * @param total whether it sums up others: set apart, and never sorted or filtered with them
 */
public record Row(String key, List<String> cells, boolean total) {
    /** Keeps its own copy of the cells. */
    public Row {
        cells = List.copyOf(cells);
    }

    /** An ordinary row. */
    public static Row of(String key, List<String> cells) {
        return new Row(key, cells, false);
    }

    /** A row of totals; totals stand behind all other rows. */
    public static Row total(String key, List<String> cells) {
        return new Row(key, cells, true);
    }
}
