// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.merge;

import java.util.function.UnaryOperator;
import org.minato.core.text.LocalizedText;
import org.minato.generate.Change;
import org.minato.generate.Conflict;
import org.minato.sheet.TableConflict;
import org.minato.sheet.TableEdit;

/** Says in words what merging tables does. The titles of columns are what people see in the header. */
final class TableTexts {
    private final LocalizedText sheet;
    private final UnaryOperator<String> titles;

    /**
     * Of one table.
     *
     * @param sheet name of its sheet; empty for CSV
     * @param titles title of a column by its key
     */
    TableTexts(String sheet, UnaryOperator<String> titles) {
        this.sheet = sheet.isEmpty() ? LocalizedText.same("") : FileMerge.TEXTS.get("table.sheet", sheet);
        this.titles = titles;
    }

    Conflict of(TableConflict conflict) {
        String row = conflict.row();
        String column = titles.apply(conflict.column());
        LocalizedText where = switch (conflict.kind()) {
            case CELL -> cell(row, column);
            case ROW_GONE -> FileMerge.TEXTS.get("table.row", sheet, row);
            case ROW_DELETED -> FileMerge.TEXTS.get("table.deleted", sheet, row);
            case ROW_TWICE -> FileMerge.TEXTS.get("table.twice", sheet, row);
            case COLUMN_GONE -> FileMerge.TEXTS.get("table.column", sheet, column);
            case NO_KEYS ->
                column.isEmpty() ? FileMerge.TEXTS.get("table.noKeys") : FileMerge.TEXTS.get("table.keyColumn", column);
            case SHEET_DELETED -> FileMerge.TEXTS.get("table.sheetDeleted", conflict.base());
            case SHEET_GONE -> FileMerge.TEXTS.get("table.sheetGone", conflict.base());
        };
        boolean named =
                conflict.kind() == TableConflict.Kind.SHEET_DELETED || conflict.kind() == TableConflict.Kind.SHEET_GONE;
        return new Conflict(
                conflict.decidable() ? conflict.place() : "",
                where,
                named ? "" : conflict.base(),
                conflict.mine(),
                conflict.theirs(),
                conflict.decidable());
    }

    Change of(TableEdit edit) {
        return switch (edit) {
            case TableEdit.SetCell set ->
                new Change(Change.Kind.CHANGED, cell(set.key(), titles.apply(set.column())), set.before(), set.after());
            case TableEdit.AddRow add ->
                new Change(Change.Kind.ADDED, FileMerge.TEXTS.get("change.row", sheet, add.key()), "", add.key());
            case TableEdit.RemoveRow remove ->
                new Change(
                        Change.Kind.REMOVED, FileMerge.TEXTS.get("change.row", sheet, remove.key()), remove.key(), "");
            case TableEdit.AddColumn add ->
                new Change(
                        Change.Kind.ADDED,
                        FileMerge.TEXTS.get("change.column", sheet, titles.apply(add.column())),
                        "",
                        titles.apply(add.column()));
            case TableEdit.RemoveColumn remove ->
                new Change(
                        Change.Kind.REMOVED,
                        FileMerge.TEXTS.get("change.column", sheet, titles.apply(remove.column())),
                        titles.apply(remove.column()),
                        "");
        };
    }

    private LocalizedText cell(String row, String column) {
        return row.equals("#header")
                ? FileMerge.TEXTS.get("table.title", sheet, column)
                : FileMerge.TEXTS.get("table.cell", sheet, row, column);
    }
}
