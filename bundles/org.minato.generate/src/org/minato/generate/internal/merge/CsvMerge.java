// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.merge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.LocalizedText;
import org.minato.generate.Conflict;
import org.minato.sheet.CsvTable;
import org.minato.sheet.Decisions;
import org.minato.sheet.Sameness;
import org.minato.sheet.TableConflict;
import org.minato.sheet.TableContent;
import org.minato.sheet.TableEdit;
import org.minato.sheet.TableMerge;

/**
 * CSV, by the key in the first column and by cell. Columns and rows that only the person has stay where they are; a cell
 * that both changed is a conflict.
 */
final class CsvMerge implements FileMerge {

    @Override
    public Merged merge(byte[] base, byte[] mine, byte[] theirs, Decisions decisions) {
        try {
            CsvTable edited = CsvTable.parse(mine);
            return merge(CsvTable.parse(base), edited, mine, CsvTable.parse(theirs), decisions);
        } catch (IOException e) {
            LocalizedText reason = LocalizedText.same(String.valueOf(e.getMessage()));
            return Merged.whole(mine, TEXTS.get("csv.unreadable", reason));
        }
    }

    private static Merged merge(CsvTable base, CsvTable edited, byte[] mine, CsvTable theirs, Decisions decisions) {
        String key = theirs.header().get(0);
        TableTexts texts = new TableTexts("", column -> column);
        if (!edited.header().contains(key)) {
            TableConflict missing = new TableConflict(TableConflict.Kind.NO_KEYS, "", "", key, "", "", "");
            return new Merged(mine, LocalizedText.same(""), List.of(texts.of(missing)), List.of());
        }
        TableMerge.Result result = TableMerge.merge(
                "",
                TableContent.of(base, key),
                TableContent.of(edited, key),
                TableContent.of(theirs, key),
                edited.shiftJis() ? CsvMerge::sameInShiftJis : Sameness::of,
                decisions);
        List<Conflict> conflicts = result.conflicts().stream().map(texts::of).toList();
        // What Shift_JIS cannot hold comes back by writing UTF-8 again.
        boolean same = result.edits().isEmpty();
        byte[] content = same || !conflicts.isEmpty() ? mine : applied(edited, base, theirs, key, result.edits());
        return new Merged(
                content,
                counts(result.edits(), result.kept()),
                conflicts,
                result.edits().stream().map(texts::of).toList());
    }

    /** How much was done, for the report. */
    static LocalizedText counts(List<TableEdit> edits, int kept) {
        return TEXTS.get(
                "csv.counts",
                count(edits, TableEdit.SetCell.class),
                kept,
                count(edits, TableEdit.AddRow.class),
                count(edits, TableEdit.RemoveRow.class));
    }

    private static int count(List<TableEdit> edits, Class<?> type) {
        return (int) edits.stream().filter(type::isInstance).count();
    }

    private static byte[] applied(CsvTable mine, CsvTable base, CsvTable theirs, String key, List<TableEdit> edits) {
        List<String> columns = new ArrayList<>(mine.header());
        List<Map<String, String>> rows = new ArrayList<>();
        Map<String, Map<String, String>> was = byKey(base, key);
        Map<String, Map<String, String>> now = byKey(theirs, key);
        for (List<String> row : mine.rows()) {
            Map<String, String> cells = new HashMap<>();
            columns.forEach(column -> cells.putIfAbsent(column, mine.cell(row, column)));
            if (mine.shiftJis()) {
                restore(cells, was.get(cells.get(key)), now.get(cells.get(key)));
            }
            rows.add(cells);
        }
        List<List<Map<String, String>>> placed = new ArrayList<>();
        rows.forEach(row -> placed.add(new ArrayList<>(List.of(row))));
        List<Map<String, String>> top = new ArrayList<>();
        for (TableEdit edit : edits) {
            switch (edit) {
                case TableEdit.SetCell set -> rows.get(set.row()).put(set.column(), set.after());
                case TableEdit.RemoveRow remove -> placed.get(remove.row()).remove(rows.get(remove.row()));
                case TableEdit.AddRow add -> (add.after() < 0 ? top : placed.get(add.after())).add(add.cells());
                case TableEdit.AddColumn add -> columns.add(columns.indexOf(add.after()) + 1, add.column());
                case TableEdit.RemoveColumn remove -> columns.remove(remove.column());
            }
        }
        List<List<String>> lines = new ArrayList<>();
        top.forEach(row -> lines.add(line(columns, row)));
        placed.forEach(group -> group.forEach(row -> lines.add(line(columns, row))));
        return new CsvTable(columns, lines, false).bytes();
    }

    private static List<String> line(List<String> columns, Map<String, String> row) {
        return columns.stream().map(column -> row.getOrDefault(column, "")).toList();
    }

    private static Map<String, Map<String, String>> byKey(CsvTable table, String key) {
        Map<String, Map<String, String>> rows = new HashMap<>();
        TableContent.of(table, key).rows().forEach(row -> rows.putIfAbsent(row.key(), row.cells()));
        return rows;
    }

    /** Characters that Shift_JIS lacks come back where the cell is otherwise as it was generated. */
    private static void restore(
            Map<String, String> cells, @Nullable Map<String, String> was, @Nullable Map<String, String> now) {
        cells.replaceAll((column, cell) -> {
            String old = was == null ? cell : was.getOrDefault(column, cell);
            String generated = now == null ? old : now.getOrDefault(column, old);
            return sameInShiftJis(old, cell) ? sameInShiftJis(generated, cell) ? generated : old : cell;
        });
    }

    private static boolean sameInShiftJis(String generated, String edited) {
        String lines = Sameness.lines(generated);
        String held = new String(lines.getBytes(CsvTable.SHIFT_JIS), CsvTable.SHIFT_JIS);
        return Sameness.of(generated, edited) || held.equals(Sameness.lines(edited));
    }
}
