// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.merge;

import java.util.List;
import org.minato.core.text.LocalizedText;
import org.minato.word.UnreadableDocumentException;
import org.minato.word.WordMerge;

/** Word documents, by blocks. */
final class DocxMerge implements FileMerge {
    private static final int SHOWN = 60;

    @Override
    public Merged merge(byte[] base, byte[] mine, byte[] theirs) {
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
            List<LocalizedText> conflicts = merged.conflicts().stream()
                    .map(conflict -> TEXTS.get(
                            "docx.conflict", shown(conflict.base()), shown(conflict.mine()), shown(conflict.theirs())))
                    .toList();
            return new Merged(merged.content(), detail, conflicts);
        } catch (UnreadableDocumentException e) {
            return new Merged(mine, LocalizedText.same(""), List.of(e.text()));
        }
    }

    private static LocalizedText shown(String text) {
        if (text.isBlank()) {
            return TEXTS.get("docx.none");
        }
        String line = text.strip();
        return LocalizedText.same(
                line.codePointCount(0, line.length()) <= SHOWN
                        ? line
                        : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…");
    }
}
