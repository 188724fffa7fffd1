// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet;

import java.util.List;
import java.util.Set;
import org.minato.sheet.internal.XlsxReader;
import org.minato.sheet.internal.XlsxWriter;

/** Workbooks ({@code .xlsx}), written and read. Stateless. */
public final class Workbook {
    private Workbook() {}

    /**
     * Writes tables, one on each sheet. Equal tables give equal bytes. No cell is a formula, also when its text starts
     * like one. Row 1 (keys of the columns) and column A (keys of the rows) are hidden, row 2 is the header.
     *
     * @param tables at least one
     * @throws IllegalArgumentException where there is none or two have the same key
     */
    public static byte[] write(List<Table> tables) {
        return XlsxWriter.write(tables, Set.of());
    }

    /**
     * The same with tables that are for programs only: Excel does not even offer to show them.
     *
     * @param tables the first one is shown
     * @param hidden keys of the tables that are hidden
     * @throws IllegalArgumentException where there is none, two have the same key, or the first one is hidden
     */
    public static byte[] write(List<Table> tables, Set<String> hidden) {
        return XlsxWriter.write(tables, hidden);
    }

    /**
     * Reads the sheets of a workbook that Excel, LibreOffice or Minato saved: values only, of formulas the last result.
     *
     * @throws UnreadableSheetException when it is none, is damaged, encrypted, or larger than 96 MiB unpacked
     */
    public static List<Sheet> read(byte[] content) {
        return XlsxReader.read(content);
    }
}
