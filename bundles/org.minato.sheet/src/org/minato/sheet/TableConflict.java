// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet;

/**
 * A place in a table that both sides changed. Immutable.
 *
 * @param kind what happened there
 * @param table key of the table; empty for CSV
 * @param row key of the row; empty where it is about a column or the table
 * @param column key of the column; empty where it is about a row or the table
 * @param base what was generated last; empty for nothing
 * @param mine what the person has
 * @param theirs what is generated now
 */
public record TableConflict(
        Kind kind, String table, String row, String column, String base, String mine, String theirs) {
    /** What happened at a place in conflict. */
    public enum Kind {
        /** Both changed a cell. */
        CELL,
        /** The person edited a row that is no longer generated. */
        ROW_GONE,
        /** The person deleted a row that is generated with new content. */
        ROW_DELETED,
        /** A key stands at two rows. */
        ROW_TWICE,
        /** The person edited a column that is no longer generated. */
        COLUMN_GONE,
        /** The column with the keys is missing. */
        NO_KEYS,
        /** The person deleted a sheet that is generated with new content. */
        SHEET_DELETED,
        /** The person edited a sheet that is no longer generated. */
        SHEET_GONE
    }

    /** Stable name of the place in its file, by which a decision names it. */
    public String place() {
        return String.join("\u001f", kind.name(), table, row, column);
    }

    /** Whether taking a side settles it; what stands there twice or without keys only a person can mend. */
    public boolean decidable() {
        return kind != Kind.ROW_TWICE && kind != Kind.NO_KEYS;
    }
}
