// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines of cells, padded so that columns stand below each other; Japanese characters take two places. */
final class Table {
    private static final int FIRST_WIDE = 0x1100;
    private static final String GAP = "  ";

    private final List<List<String>> lines = new ArrayList<>();

    void add(String... cells) {
        lines.add(List.of(cells));
    }

    @Override
    public String toString() {
        int columns = lines.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                widths[i] = Math.max(widths[i], width(line.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < line.size(); i++) {
                String padding = " ".repeat(widths[i] - width(line.get(i)));
                row.append(i == 0 ? line.get(i) + padding : GAP + padding + line.get(i));
            }
            text.append(row.toString().stripTrailing()).append(System.lineSeparator());
        }
        return text.toString();
    }

    private static int width(String text) {
        return Arrays.stream(text.codePoints().toArray())
                .map(c -> c >= FIRST_WIDE && c != '≤' && c != '≥' && c != '×' ? 2 : 1)
                .sum();
    }
}
