// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet;

import java.util.List;
import org.minato.sheet.internal.XlsxMerge;

/**
 * Brings a newly generated workbook into one that a person edited. The person's file is the shell: formats, own sheets,
 * columns, rows and formulas stay. Stateless.
 */
public final class WorkbookMerge {
    private WorkbookMerge() {}

    /**
     * The outcome.
     *
     * @param content the merged file; the person's own bytes where nothing is to change or anything is in conflict
     * @param tables what changes in each table
     * @param conflicts places that a person has to decide
     */
    public record Merged(byte[] content, List<MergedTable> tables, List<TableConflict> conflicts) {
        /** Keeps its own copies. */
        public Merged {
            content = content.clone();
            tables = List.copyOf(tables);
            conflicts = List.copyOf(conflicts);
        }

        /** The bytes; a copy. */
        @Override
        public byte[] content() {
            return content.clone();
        }
    }

    /**
     * What changes in one table.
     *
     * @param key key of the table
     * @param name name of its sheet
     * @param keys keys of its columns
     * @param columns titles of its columns, in the same order
     * @param edits the steps
     * @param kept cells and rows that stay as the person edited them
     */
    public record MergedTable(
            String key, String name, List<String> keys, List<String> columns, List<TableEdit> edits, int kept) {
        /** Keeps its own copies. */
        public MergedTable {
            keys = List.copyOf(keys);
            columns = List.copyOf(columns);
            edits = List.copyOf(edits);
        }

        /** Title of a column; its key where the title is not known. */
        public String title(String column) {
            int index = keys.indexOf(column);
            return index < 0 || index >= columns.size() ? column : columns.get(index);
        }
    }

    /**
     * Merges.
     *
     * @param base what was generated last
     * @param mine the person's file
     * @param theirs what is generated now
     * @param decisions what the person decided already
     * @throws UnreadableSheetException when one of them cannot be read
     */
    public static Merged merge(byte[] base, byte[] mine, byte[] theirs, Decisions decisions) {
        return XlsxMerge.merge(base, mine, theirs, decisions);
    }
}
