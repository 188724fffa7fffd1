// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.merge;

import java.util.ArrayList;
import java.util.List;
import org.minato.core.text.LocalizedText;
import org.minato.generate.Change;
import org.minato.generate.Conflict;
import org.minato.sheet.Decisions;
import org.minato.sheet.TableConflict;
import org.minato.sheet.UnreadableSheetException;
import org.minato.sheet.WorkbookMerge;
import org.minato.sheet.WorkbookMerge.MergedTable;

/** Workbooks, by the rows and cells of their tables; the person's file is the shell. */
final class SheetMerge implements FileMerge {

    @Override
    public Merged merge(byte[] base, byte[] mine, byte[] theirs, Decisions decisions) {
        WorkbookMerge.Merged merged;
        try {
            merged = WorkbookMerge.merge(base, mine, theirs, decisions);
        } catch (UnreadableSheetException e) {
            return Merged.whole(mine, e.text());
        }
        List<Change> changes = new ArrayList<>();
        int kept = 0;
        for (MergedTable table : merged.tables()) {
            TableTexts texts = new TableTexts(table.name(), table::title);
            table.edits().forEach(edit -> changes.add(texts.of(edit)));
            kept += table.kept();
        }
        List<Conflict> conflicts = merged.conflicts().stream()
                .map(conflict -> texts(merged, conflict).of(conflict))
                .toList();
        LocalizedText detail = CsvMerge.counts(
                merged.tables().stream()
                        .flatMap(table -> table.edits().stream())
                        .toList(),
                kept);
        return new Merged(merged.content(), detail, conflicts, changes);
    }

    private static TableTexts texts(WorkbookMerge.Merged merged, TableConflict conflict) {
        return merged.tables().stream()
                .filter(table -> table.key().equals(conflict.table()))
                .findFirst()
                .map(table -> new TableTexts(table.name(), table::title))
                .orElseGet(() -> new TableTexts("", column -> column));
    }
}
