// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.merge;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.minato.core.text.LocalizedText;
import org.minato.sheet.Decisions;

/**
 * Files that hold a tree. What the merged file has to say is decided on the trees. How it is written is the person's
 * where merging line by line gives just that tree, with their comments and layout; else it is written anew, unless that
 * would lose a comment of theirs, which is a conflict.
 */
final class StructureMerge implements FileMerge {
    private final StructureFormat format;

    StructureMerge(StructureFormat format) {
        this.format = format;
    }

    @Override
    public Merged merge(byte[] base, byte[] mine, byte[] theirs, Decisions decisions) {
        JsonElement edited;
        try {
            edited = format.parse(mine);
        } catch (JsonParseException e) {
            LocalizedText reason = LocalizedText.same(String.valueOf(e.getMessage()));
            return Merged.whole(mine, TEXTS.get(format.unreadable(), reason));
        }
        TreeMerge merge = new TreeMerge(decisions);
        JsonElement merged = merge.merge(format.parse(base), edited, format.parse(theirs));
        LocalizedText detail = merge.changes().isEmpty()
                ? LocalizedText.same("")
                : TEXTS.get("structure.counts", merge.changes().size());
        if (merged.equals(edited) || !merge.conflicts().isEmpty()) {
            return new Merged(mine, detail, merge.conflicts(), merge.changes());
        }
        Optional<byte[]> byLines = byLines(base, mine, theirs, decisions, merged);
        if (byLines.isEmpty() && losesComments(base, mine, theirs)) {
            return Merged.whole(mine, TEXTS.get("structure.comments"));
        }
        byte[] content = byLines.orElseGet(() -> format.write(merged, mine));
        return new Merged(content, detail, List.of(), merge.changes());
    }

    private Optional<byte[]> byLines(
            byte[] base, byte[] mine, byte[] theirs, Decisions decisions, JsonElement expected) {
        Merged lines = new TextMerge(true).merge(base, mine, theirs, decisions);
        try {
            return lines.conflicts().isEmpty() && format.parse(lines.content()).equals(expected)
                    ? Optional.of(lines.content())
                    : Optional.empty();
        } catch (JsonParseException e) {
            return Optional.empty();
        }
    }

    /** Whether the person has comments that the file would not have when it is written anew. */
    private boolean losesComments(byte[] base, byte[] mine, byte[] theirs) {
        Set<String> generated = new HashSet<>(format.comments(base));
        generated.addAll(format.comments(theirs));
        return !generated.containsAll(format.comments(mine));
    }
}
