// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Files with tables, of whatever kind a clerk saved them as. Stateless. */
public final class Spreadsheet {
    private Spreadsheet() {}

    /**
     * Reads a workbook, or CSV in UTF-8 (with or without a byte order mark) or Shift_JIS, told apart by their content.
     *
     * @throws UnreadableSheetException when it is neither
     */
    public static List<Sheet> read(byte[] content) {
        if (starts(content, 'P', 'K')) {
            return Workbook.read(content);
        }
        if (starts(content, 0xD0, 0xCF)) {
            throw UnreadableSheetException.old();
        }
        try {
            List<List<String>> lines = CsvTable.lines(content);
            List<Sheet.Line> numbered = new ArrayList<>();
            for (int index = 0; index < lines.size(); index++) {
                numbered.add(new Sheet.Line(index + 1, lines.get(index)));
            }
            return List.of(new Sheet("", numbered));
        } catch (IOException e) {
            throw UnreadableSheetException.damaged(e);
        }
    }

    private static boolean starts(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }
}
