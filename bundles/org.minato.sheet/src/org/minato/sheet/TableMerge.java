// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.minato.sheet.TableConflict.Kind;

/**
 * Merges three versions of a table by row key, column key and cell. What only the person has stays where it is; a cell
 * that both changed is a conflict. The result says how the person's table becomes the merged one. For one use.
 */
public final class TableMerge {
    private final String name;
    private final TableContent base;
    private final TableContent mine;
    private final TableContent theirs;
    private final BiPredicate<String, String> same;
    private final Decisions decisions;
    private final Map<String, TableContent.Row> baseRows;
    private final Map<String, TableContent.Row> theirRows;
    private final List<TableEdit> edits = new ArrayList<>();
    private final List<TableConflict> conflicts = new ArrayList<>();
    private int kept;

    private TableMerge(
            String name,
            TableContent base,
            TableContent mine,
            TableContent theirs,
            BiPredicate<String, String> same,
            Decisions decisions) {
        this.name = name;
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.same = same;
        this.decisions = decisions;
        baseRows = byKey(base);
        theirRows = byKey(theirs);
    }

    /**
     * The outcome.
     *
     * @param edits steps on the person's table; also where there are conflicts, at the other places
     * @param conflicts places that a person has to decide
     * @param kept cells and rows that stay as the person edited them
     */
    public record Result(List<TableEdit> edits, List<TableConflict> conflicts, int kept) {
        /** Keeps its own copies. */
        public Result {
            edits = List.copyOf(edits);
            conflicts = List.copyOf(conflicts);
        }
    }

    /**
     * Merges.
     *
     * @param name key of the table, for the places of conflicts; empty for CSV
     * @param base what was generated last
     * @param mine the person's table
     * @param theirs what is generated now
     * @param same whether the person's cell (second) is a generated one (first), apart from how programs write it
     * @param decisions what the person decided already
     */
    public static Result merge(
            String name,
            TableContent base,
            TableContent mine,
            TableContent theirs,
            BiPredicate<String, String> same,
            Decisions decisions) {
        return new TableMerge(name, base, mine, theirs, same, decisions).run();
    }

    private static Map<String, TableContent.Row> byKey(TableContent table) {
        Map<String, TableContent.Row> rows = new LinkedHashMap<>();
        table.rows().forEach(row -> rows.putIfAbsent(row.key(), row));
        rows.remove("");
        return rows;
    }

    private Result run() {
        columns();
        Map<String, Integer> places = new HashMap<>();
        for (int index = 0; index < mine.rows().size(); index++) {
            TableContent.Row row = mine.rows().get(index);
            boolean known = baseRows.containsKey(row.key()) || theirRows.containsKey(row.key());
            if (!known) {
                continue;
            }
            if (places.putIfAbsent(row.key(), index) != null) {
                conflict(new TableConflict(Kind.ROW_TWICE, name, row.key(), "", "", "", ""));
            } else {
                row(index, row);
            }
        }
        newRows(places);
        return new Result(edits, conflicts, kept);
    }

    private void columns() {
        for (String column : mine.columns()) {
            boolean gone = base.columns().contains(column) && !theirs.columns().contains(column);
            if (gone && (!edited(column) || takesTheirs(Kind.COLUMN_GONE, "", column, "", "", ""))) {
                edits.add(new TableEdit.RemoveColumn(column));
            }
        }
        String neighbour = "";
        for (String column : theirs.columns()) {
            if (mine.columns().contains(column)) {
                neighbour = column;
            } else if (!base.columns().contains(column)) {
                edits.add(new TableEdit.AddColumn(column, neighbour));
                neighbour = column;
            }
        }
    }

    private boolean edited(String column) {
        return mine.rows().stream().anyMatch(row -> {
            String was = Optional.ofNullable(baseRows.get(row.key()))
                    .map(old -> old.cell(column))
                    .orElse("");
            return !same.test(was, row.cell(column));
        });
    }

    private void row(int index, TableContent.Row row) {
        Optional<TableContent.Row> old = Optional.ofNullable(baseRows.get(row.key()));
        Optional<TableContent.Row> now = Optional.ofNullable(theirRows.get(row.key()));
        if (now.isPresent()) {
            for (String column : theirs.columns()) {
                if (mine.columns().contains(column)) {
                    cell(
                            index,
                            row,
                            column,
                            old.map(it -> it.cell(column)).orElse(""),
                            now.get().cell(column));
                } else if (!base.columns().contains(column)) {
                    set(index, row, column, now.get().cell(column));
                }
            }
            return;
        }
        boolean untouched = mine.columns().stream()
                .allMatch(column -> same.test(old.map(it -> it.cell(column)).orElse(""), row.cell(column)));
        if (untouched || takesTheirs(Kind.ROW_GONE, row.key(), "", "", shown(row), "")) {
            edits.add(new TableEdit.RemoveRow(index, row.key()));
        }
    }

    private void cell(int index, TableContent.Row row, String column, String was, String generated) {
        String edited = row.cell(column);
        if (same.test(was, edited)) {
            if (!same.test(generated, edited)) {
                set(index, row, column, generated);
            }
        } else if (was.equals(generated) || same.test(generated, edited)) {
            kept++;
        } else if (takesTheirs(Kind.CELL, row.key(), column, was, edited, generated)) {
            set(index, row, column, generated);
        }
    }

    private void set(int index, TableContent.Row row, String column, String value) {
        edits.add(new TableEdit.SetCell(index, row.key(), column, row.cell(column), value));
    }

    private void newRows(Map<String, Integer> places) {
        int after = -1;
        for (TableContent.Row row : theirs.rows()) {
            Integer place = places.get(row.key());
            if (place != null) {
                after = place;
                continue;
            }
            TableContent.Row old = baseRows.get(row.key());
            if (old != null && old.equals(row)) {
                kept++;
            } else if (old == null
                    || takesTheirs(Kind.ROW_DELETED, row.key(), "", shown(base, old), "", shown(theirs, row))) {
                edits.add(new TableEdit.AddRow(after, row.key(), row.cells()));
            }
        }
    }

    private String shown(TableContent.Row row) {
        return shown(mine, row);
    }

    private static String shown(TableContent table, TableContent.Row row) {
        return String.join(
                " | ",
                table.columns().stream()
                        .map(row::cell)
                        .filter(cell -> !cell.isBlank())
                        .toList());
    }

    /** Whether the person chose the other side; notes a conflict where nothing is decided. */
    private boolean takesTheirs(Kind kind, String row, String column, String was, String edited, String generated) {
        TableConflict conflict = new TableConflict(kind, name, row, column, was, edited, generated);
        Optional<Side> side = decisions.at(conflict.place());
        if (side.isEmpty()) {
            conflict(conflict);
        }
        return side.equals(Optional.of(Side.THEIRS));
    }

    private void conflict(TableConflict conflict) {
        conflicts.add(conflict);
    }
}
