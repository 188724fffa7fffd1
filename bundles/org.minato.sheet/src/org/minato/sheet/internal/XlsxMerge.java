// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.office.StableZip;
import org.minato.sheet.Decisions;
import org.minato.sheet.KeyedTable;
import org.minato.sheet.Sameness;
import org.minato.sheet.Side;
import org.minato.sheet.TableConflict;
import org.minato.sheet.TableConflict.Kind;
import org.minato.sheet.TableContent;
import org.minato.sheet.TableMerge;
import org.minato.sheet.Workbook;
import org.minato.sheet.WorkbookMerge.Merged;
import org.minato.sheet.WorkbookMerge.MergedTable;

/** Merges workbooks table by table, on the person's own file. For one use. */
public final class XlsxMerge {
    private final Map<String, KeyedTable> base;
    private final Map<String, KeyedTable> mine;
    private final Map<String, KeyedTable> theirs;
    private final XSSFWorkbook shell;
    private final Styles styles;
    private final XSSFWorkbook generated;
    private final Decisions decisions;
    private final List<TableConflict> conflicts = new ArrayList<>();
    private final List<MergedTable> tables = new ArrayList<>();
    private boolean changed;

    private XlsxMerge(
            byte[] base, byte[] mine, byte[] theirs, XSSFWorkbook shell, XSSFWorkbook generated, Decisions decisions) {
        this.base = tables(base);
        this.mine = tables(mine);
        this.theirs = tables(theirs);
        this.shell = shell;
        this.generated = generated;
        this.decisions = decisions;
        styles = new Styles(shell);
    }

    /** Merges. */
    public static Merged merge(byte[] base, byte[] mine, byte[] theirs, Decisions decisions) {
        try (XSSFWorkbook shell = XlsxReader.open(mine);
                XSSFWorkbook generated = XlsxReader.open(theirs)) {
            XlsxMerge merge = new XlsxMerge(base, mine, theirs, shell, generated, decisions);
            merge.run();
            boolean write = merge.changed && merge.conflicts.isEmpty();
            return new Merged(write ? merge.bytes() : mine, merge.tables, merge.conflicts);
        } catch (IOException | RuntimeException e) {
            throw XlsxReader.unreadable(e);
        }
    }

    private static Map<String, KeyedTable> tables(byte[] content) {
        Map<String, KeyedTable> tables = new LinkedHashMap<>();
        Workbook.read(content)
                .forEach(sheet -> sheet.table().ifPresent(table -> tables.putIfAbsent(table.key(), table)));
        return tables;
    }

    private void run() {
        if (mine.isEmpty()) {
            conflicts.add(new TableConflict(Kind.NO_KEYS, "", "", "", "", "", ""));
            return;
        }
        theirs.forEach((key, table) -> {
            KeyedTable edited = mine.get(key);
            KeyedTable old = base.get(key);
            if (edited != null) {
                merge(old, edited, table);
            } else if (old == null
                    || !content(old).equals(content(table)) && takesTheirs(Kind.SHEET_DELETED, key, table.name())) {
                XSSFSheet sheet = sheet(generated, table);
                new SheetCopy(shell, styles).copy(sheet);
                changed = true;
            }
        });
        base.forEach((key, table) -> {
            KeyedTable edited = mine.get(key);
            if (edited != null && !theirs.containsKey(key)) {
                boolean untouched = content(table).equals(content(edited));
                if (untouched || takesTheirs(Kind.SHEET_GONE, key, edited.name())) {
                    shell.removeSheetAt(shell.getSheetIndex(edited.name()));
                    changed = true;
                }
            }
        });
    }

    private void merge(@Nullable KeyedTable old, KeyedTable edited, KeyedTable now) {
        TableContent before = old == null ? new TableContent(List.of(), List.of()) : content(old);
        TableMerge.Result result =
                TableMerge.merge(now.key(), before, content(edited), content(now), Sameness::of, decisions);
        conflicts.addAll(result.conflicts());
        tables.add(
                new MergedTable(now.key(), edited.name(), now.columns(), now.titles(), result.edits(), result.kept()));
        if (!result.edits().isEmpty()) {
            new SheetEdit(sheet(shell, edited), edited, sheet(generated, now), now, styles).apply(result.edits());
            changed = true;
        }
    }

    /** The table with its header as a row of its own, since titles are edited, too. */
    private static TableContent content(KeyedTable table) {
        List<TableContent.Row> rows = new ArrayList<>();
        Map<String, String> titles = new LinkedHashMap<>();
        IntStream.range(0, Math.min(table.columns().size(), table.titles().size()))
                .forEach(index ->
                        titles.put(table.columns().get(index), table.titles().get(index)));
        rows.add(new TableContent.Row(SheetEdit.HEADER, titles));
        table.rows().forEach(row -> rows.add(new TableContent.Row(row.key(), row.cells())));
        return new TableContent(table.columns(), rows);
    }

    private static XSSFSheet sheet(XSSFWorkbook workbook, KeyedTable table) {
        return Objects.requireNonNull(workbook.getSheet(table.name()));
    }

    private boolean takesTheirs(Kind kind, String table, String name) {
        TableConflict conflict = new TableConflict(kind, table, "", "", name, "", "");
        Optional<Side> side = decisions.at(conflict.place());
        if (side.isEmpty()) {
            conflicts.add(conflict);
        }
        return side.equals(Optional.of(Side.THEIRS));
    }

    private byte[] bytes() throws IOException {
        FormulaEvaluator evaluator = shell.getCreationHelper().createFormulaEvaluator();
        for (var sheet : shell) {
            for (var row : sheet) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        calculate(evaluator, (XSSFCell) cell);
                    }
                }
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        shell.write(out);
        return StableZip.of(out.toByteArray());
    }

    /** The person's formulas get their new results; those that only Excel knows lose the old one and are left to it. */
    private void calculate(FormulaEvaluator evaluator, XSSFCell cell) {
        shell.setForceFormulaRecalculation(true);
        try {
            evaluator.evaluateFormulaCell(cell);
        } catch (RuntimeException e) {
            if (cell.getCTCell().isSetV()) {
                cell.getCTCell().unsetV();
            }
        }
    }
}
