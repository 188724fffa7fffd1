// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet.internal;

import java.util.List;
import org.minato.sheet.Column;
import org.minato.sheet.Table;

/** Widths of columns for Japanese: a full-width character takes two places. */
final class Widths {
    private static final int LEAST = 8;
    private static final int MOST = 48;

    private Widths() {}

    /** The width of a column, in characters of half width. */
    static int of(Table table, int index) {
        Column column = table.columns().get(index);
        int width = Math.max(LEAST, places(column.title()) + 3);
        for (var row : table.rows()) {
            width = Math.max(width, places(row.cells().get(index)) + 2);
        }
        for (String choice : column.choices()) {
            width = Math.max(width, places(choice) + 4);
        }
        return Math.min(width, MOST);
    }

    private static int places(String text) {
        int most = 0;
        for (String line : List.of(text.split("\n", -1))) {
            most = Math.max(most, line.codePoints().map(c -> isWide(c) ? 2 : 1).sum());
        }
        return most;
    }

    private static boolean isWide(int c) {
        return c >= 0x1100 && (c < 0xFF61 || c > 0xFFDC);
    }
}
