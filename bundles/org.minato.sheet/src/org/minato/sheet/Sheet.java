// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet as it was read: a workbook's or the one of a CSV file. Immutable.
 *
 * @param name its name; empty for CSV
 * @param lines its lines that hold anything, in order
 */
public record Sheet(String name, List<Line> lines) {
    /** What stands in the first cell of a sheet that Minato wrote, before the key of the table. */
    public static final String MARK = "minato:";

    /** Lines that people may have put above a table. */
    private static final int SEARCHED = 50;

    /** Keeps its own copy of the lines. */
    public Sheet {
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param number its number as people see it, from 1
     * @param cells its cells from column A on; numbers and days as {@link CellType} says
     */
    public record Line(int number, List<String> cells) {
        /** Keeps its own copy of the cells. */
        public Line {
            cells = List.copyOf(cells);
        }

        /** The cell of a column from 0 on; empty where there is none. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** Whether nothing stands in it. */
        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** The table that Minato wrote on this sheet; empty where its hidden keys are not there (any more). */
    public Optional<KeyedTable> table() {
        for (int index = 0; index < Math.min(lines.size(), SEARCHED); index++) {
            if (lines.get(index).cell(0).startsWith(MARK)) {
                return Optional.of(table(lines.get(index), lines.subList(index + 1, lines.size())));
            }
        }
        return Optional.empty();
    }

    private KeyedTable table(Line keys, List<Line> rest) {
        Map<String, Integer> columns = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (int index = 1; index < keys.cells().size(); index++) {
            String key = keys.cell(index).strip();
            if (!key.isEmpty() && columns.putIfAbsent(key, index) == null) {
                order.add(key);
            }
        }
        int header = keys.number() + 1;
        List<String> titles = new ArrayList<>();
        List<KeyedTable.KeyedRow> rows = new ArrayList<>();
        for (Line line : rest) {
            String key = line.cell(0).strip();
            if (line.number() == header && key.isEmpty()) {
                order.forEach(column -> titles.add(line.cell(columns.getOrDefault(column, 0))));
            } else if (!line.isBlank()) {
                Map<String, String> cells = new HashMap<>();
                columns.forEach((column, index) -> cells.put(column, line.cell(index)));
                rows.add(new KeyedTable.KeyedRow(key, line.number(), cells));
            }
        }
        return new KeyedTable(
                keys.cell(0).substring(MARK.length()).strip(), name, header, order, titles, columns, rows);
    }

    /** Address of a cell as people see it, for instance C5; the column from 0 on, the line from 1 on. */
    public static String address(int column, int line) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString() + line;
    }
}
