// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.merge;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minato.core.text.LocalizedText;

/**
 * Tables, by the key in the first column and by cell. Columns and rows that only the person has stay where they are; a
 * cell that both changed is a conflict.
 */
final class CsvMerge implements FileMerge {

    @Override
    public Merged merge(byte[] base, byte[] mine, byte[] theirs) {
        try {
            CsvTable edited = CsvTable.parse(mine);
            TableMerge merge = new TableMerge(CsvTable.parse(base), edited, CsvTable.parse(theirs));
            CsvTable merged = merge.run();
            boolean same =
                    merged.header().equals(edited.header()) && merged.rows().equals(edited.rows());
            return new Merged(
                    same || !merge.conflicts.isEmpty() ? mine : merged.bytes(),
                    TEXTS.get("csv.counts", merge.updated, merge.kept, merge.added, merge.removed),
                    merge.conflicts);
        } catch (IOException e) {
            LocalizedText reason = LocalizedText.same(String.valueOf(e.getMessage()));
            return new Merged(mine, LocalizedText.same(""), List.of(TEXTS.get("csv.unreadable", reason)));
        }
    }

    /** One merge under way. */
    private static final class TableMerge {
        private final CsvTable base;
        private final CsvTable mine;
        private final CsvTable theirs;
        private final String keyColumn;
        private final List<LocalizedText> conflicts = new ArrayList<>();
        private int updated;
        private int kept;
        private int added;
        private int removed;

        TableMerge(CsvTable base, CsvTable mine, CsvTable theirs) {
            this.base = base;
            this.mine = mine;
            this.theirs = theirs;
            keyColumn = theirs.header().get(0);
        }

        CsvTable run() {
            if (!mine.header().contains(keyColumn)) {
                conflicts.add(TEXTS.get("csv.keyColumn", keyColumn));
                return mine;
            }
            Map<String, List<String>> baseRows = byKey(base);
            Map<String, List<String>> mineRows = byKey(mine);
            Map<String, List<String>> theirRows = byKey(theirs);
            List<String> columns = columns();
            List<List<String>> rows = new ArrayList<>();
            Map<String, List<String>> placed = new LinkedHashMap<>();
            for (List<String> row : mine.rows()) {
                String key = mine.cell(row, keyColumn);
                Optional<List<String>> old = Optional.ofNullable(baseRows.get(key));
                Optional<List<String>> now = Optional.ofNullable(theirRows.get(key));
                if (old.isPresent() && now.isEmpty() && dropped(key, old.get(), row)) {
                    continue;
                }
                List<String> merged = now.isEmpty() ? project(row, columns) : cells(key, columns, old, row, now.get());
                rows.add(merged);
                placed.put(key, merged);
            }
            insertNew(columns, rows, placed, baseRows, mineRows, theirRows);
            return new CsvTable(columns, rows, false);
        }

        private Map<String, List<String>> byKey(CsvTable table) {
            Map<String, List<String>> rows = new LinkedHashMap<>();
            for (List<String> row : table.rows()) {
                String key = table.cell(row, keyColumn);
                if (!key.isBlank() && rows.put(key, row) != null) {
                    conflicts.add(TEXTS.get("csv.twice", key));
                }
            }
            return rows;
        }

        /** The person's columns in the person's order; new ones of the generator behind their neighbour. */
        private List<String> columns() {
            List<String> columns = new ArrayList<>();
            for (String column : mine.header()) {
                boolean dropped =
                        base.header().contains(column) && !theirs.header().contains(column);
                if (!dropped || editedColumn(column)) {
                    columns.add(column);
                }
            }
            String neighbour = keyColumn;
            for (String column : theirs.header()) {
                if (!columns.contains(column) && !base.header().contains(column)) {
                    columns.add(columns.indexOf(neighbour) + 1, column);
                }
                neighbour = columns.contains(column) ? column : neighbour;
            }
            return columns;
        }

        private boolean editedColumn(String column) {
            Map<String, List<String>> old = byKey(base);
            for (List<String> row : mine.rows()) {
                String key = mine.cell(row, keyColumn);
                String was = Optional.ofNullable(old.get(key))
                        .map(cells -> base.cell(cells, column))
                        .orElse("");
                if (!same(was, mine.cell(row, column))) {
                    conflicts.add(TEXTS.get("csv.column", column));
                    return true;
                }
            }
            return false;
        }

        private boolean dropped(String key, List<String> old, List<String> row) {
            for (String column : mine.header()) {
                if (!same(base.cell(old, column), mine.cell(row, column))) {
                    conflicts.add(TEXTS.get("csv.row", key));
                    return false;
                }
            }
            removed++;
            return true;
        }

        private List<String> project(List<String> row, List<String> columns) {
            return columns.stream().map(column -> mine.cell(row, column)).toList();
        }

        private List<String> cells(
                String key, List<String> columns, Optional<List<String>> old, List<String> row, List<String> now) {
            List<String> merged = new ArrayList<>();
            for (String column : columns) {
                String edited = mine.cell(row, column);
                if (!theirs.header().contains(column)) {
                    merged.add(edited);
                    continue;
                }
                String was = old.map(cells -> base.cell(cells, column)).orElse("");
                String generated = theirs.cell(now, column);
                if (same(was, edited)) {
                    merged.add(same(generated, edited) && !mine.shiftJis() ? edited : generated);
                    updated += same(generated, was) ? 0 : 1;
                } else if (was.equals(generated) || same(generated, edited)) {
                    merged.add(edited);
                    kept++;
                } else {
                    conflicts.add(TEXTS.get("csv.cell", key, column, was, edited, generated));
                    merged.add(edited);
                }
            }
            return merged;
        }

        private void insertNew(
                List<String> columns,
                List<List<String>> rows,
                Map<String, List<String>> placed,
                Map<String, List<String>> baseRows,
                Map<String, List<String>> mineRows,
                Map<String, List<String>> theirRows) {
            int after = rows.size();
            for (Map.Entry<String, List<String>> entry : theirRows.entrySet()) {
                String key = entry.getKey();
                List<String> present = placed.get(key);
                if (present != null) {
                    after = rows.indexOf(present) + 1;
                } else if (!mineRows.containsKey(key)) {
                    List<String> old = baseRows.get(key);
                    if (old == null) {
                        List<String> row = columns.stream()
                                .map(column -> theirs.cell(entry.getValue(), column))
                                .toList();
                        rows.add(after++, row);
                        added++;
                    } else if (old.equals(entry.getValue())) {
                        kept++;
                    } else {
                        conflicts.add(TEXTS.get("csv.deleted", key));
                    }
                }
            }
        }

        /** Excel rewrites numbers, and Shift_JIS lacks some characters; neither is an edit. */
        private boolean same(String generated, String edited) {
            if (generated.equals(edited) || lines(generated).equals(lines(edited))) {
                return true;
            }
            if (mine.shiftJis() && inShiftJis(generated).equals(lines(edited))) {
                return true;
            }
            return number(generated)
                    .flatMap(left -> number(edited).map(right -> left.compareTo(right) == 0))
                    .orElse(false);
        }

        private static String lines(String text) {
            return text.replace("\r\n", "\n").replace('\r', '\n');
        }

        private static String inShiftJis(String text) {
            return new String(lines(text).getBytes(CsvTable.SHIFT_JIS), CsvTable.SHIFT_JIS);
        }

        private static Optional<BigDecimal> number(String text) {
            return text.matches("-?\\d{1,30}(\\.\\d{1,30})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
        }
    }
}
