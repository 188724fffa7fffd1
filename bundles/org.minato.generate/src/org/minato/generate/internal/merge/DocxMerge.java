// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.merge;

import java.util.List;
import org.minato.core.text.LocalizedText;
import org.minato.generate.Conflict;
import org.minato.sheet.Decisions;
import org.minato.word.UnreadableDocumentException;
import org.minato.word.WordMerge;

/** Word documents, by blocks. A side can be taken for the document as a whole only. */
final class DocxMerge implements FileMerge {
    @Override
    public Merged merge(byte[] base, byte[] mine, byte[] theirs, Decisions decisions) {
        try {
            WordMerge.Merged merged = WordMerge.merge(base, mine, theirs);
            WordMerge.Counts counts = merged.counts();
            LocalizedText detail = TEXTS.get(
                    "docx.counts",
                    counts.untouched(),
                    counts.updated(),
                    counts.kept(),
                    counts.added(),
                    counts.removed());
            List<Conflict> conflicts = merged.conflicts().stream()
                    .map(conflict -> new Conflict(
                            "",
                            TEXTS.get(conflict.mine().isBlank() ? "docx.deleted" : "docx.block"),
                            conflict.base(),
                            conflict.mine(),
                            conflict.theirs(),
                            false))
                    .toList();
            return new Merged(merged.content(), detail, conflicts, List.of());
        } catch (UnreadableDocumentException e) {
            return Merged.whole(mine, e.text());
        }
    }
}
