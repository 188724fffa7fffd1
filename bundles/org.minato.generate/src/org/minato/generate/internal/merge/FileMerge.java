// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.merge;

import java.util.List;
import java.util.Locale;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.generate.Change;
import org.minato.generate.Conflict;
import org.minato.sheet.Decisions;

/** Merges three versions of a file of one format. Stateless. */
@FunctionalInterface
public interface FileMerge {
    /** Texts of conflicts and counts. */
    Texts TEXTS = Texts.of(FileMerge.class);

    /**
     * Merges what is generated now into the person's file.
     *
     * @param base what was generated last
     * @param mine the person's file
     * @param theirs what is generated now
     * @param decisions what the person decided already
     */
    Merged merge(byte[] base, byte[] mine, byte[] theirs, Decisions decisions);

    /** Merges while nothing is decided. */
    default Merged merge(byte[] base, byte[] mine, byte[] theirs) {
        return merge(base, mine, theirs, Decisions.NONE);
    }

    /**
     * The outcome.
     *
     * @param content the merged file; the person's own bytes where nothing is to change or there are conflicts
     * @param detail counts of what was done
     * @param conflicts places that a person has to decide
     * @param changes places that change
     */
    record Merged(byte[] content, LocalizedText detail, List<Conflict> conflicts, List<Change> changes) {
        /** Nothing can be merged: a person has to take one of the files. */
        static Merged whole(byte[] mine, LocalizedText why) {
            Conflict conflict = new Conflict("", why, "", "", "", true);
            return new Merged(mine, LocalizedText.same(""), List.of(conflict), List.of());
        }
    }

    /** The merge for a path, by the end of its name. */
    static FileMerge of(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        String ending = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1);
        return switch (ending) {
            case "csv" -> new CsvMerge();
            case "xlsx" -> new SheetMerge();
            case "json", "jsonld" -> new StructureMerge(new JsonFormat());
            case "yaml", "yml" -> new StructureMerge(new YamlFormat());
            case "docx" -> new DocxMerge();
            case "html" -> new HtmlMerge();
            case "png", "zip", "pdf" ->
                (base, mine, theirs, decisions) -> Merged.whole(mine, TEXTS.get("whole.conflict"));
            default -> new TextMerge();
        };
    }
}
