// SPDX-License-Identifier: EPL-2.0
package org.minato.word;

import java.util.List;

/**
 * A block of a document. Its key comes from the model, is unique in the document and stays the same from one
 * generation to the next, so that the block is found again after people have edited the document.
 */
public sealed interface Block {

    /** Key of the block, unique in its document. */
    String key();

    /**
     * A heading.
     *
     * @param key key of the block
     * @param level 1 to 3
     * @param text the heading
     */
    record Heading(String key, int level, Text text) implements Block {
        /** Refuses levels that have no style. */
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("heading level " + level);
            }
        }
    }

    /**
     * A paragraph.
     *
     * @param key key of the block
     * @param style how it is set
     * @param text the text
     */
    record Paragraph(String key, ParagraphStyle style, Text text) implements Block {}

    /**
     * A table with a header row that is repeated on every page.
     *
     * @param key key of the table; its header row carries it
     * @param columns the columns
     * @param rows the rows, each with as many cells as there are columns
     */
    record Table(String key, List<Column> columns, List<Row> rows) implements Block {
        /** Keeps its own copies and refuses rows of another width. */
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException("row " + row.key() + " of table " + key);
                }
            }
        }
    }

    /**
     * A picture with the line below it.
     *
     * @param key key of the block
     * @param picture the picture
     * @param caption the line below it; may be empty
     */
    record Figure(String key, Picture picture, Text caption) implements Block {}

    /**
     * A column.
     *
     * @param title the header
     * @param share share of the width, in any unit that all columns of the table share
     */
    record Column(Text title, int share) {}

    /**
     * A row.
     *
     * @param key key of the row, unique in the document
     * @param cells the cells
     */
    record Row(String key, List<Text> cells) {
        /** Keeps its own copy of the cells. */
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
