// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet;

import java.util.List;

/**
 * A column of a table. Immutable.
 *
 * @param key stable key, unique in its table; survives editing in Excel and LibreOffice in a hidden row
 * @param title what people read in the header
 * @param type what its cells hold
 * @param toFillIn whether people fill it in: coloured, and unlocked where the table is locked
 * @param choices values to choose from; any where empty. Offered where they fit into 255 characters and none has a comma
 */
public record Column(String key, String title, CellType type, boolean toFillIn, List<String> choices) {
    /** Keeps its own copy of the choices. */
    public Column {
        choices = List.copyOf(choices);
    }

    /** A column that is given, not filled in. */
    public static Column of(String key, String title, CellType type) {
        return new Column(key, title, type, false, List.of());
    }

    /** A column of text. */
    public static Column text(String key, String title) {
        return of(key, title, CellType.TEXT);
    }

    /** The same column, to be filled in by people. */
    public Column filledIn() {
        return new Column(key, title, type, true, choices);
    }

    /** The same column with values to choose from. */
    public Column choosing(List<String> values) {
        return new Column(key, title, type, toFillIn, values);
    }
}
