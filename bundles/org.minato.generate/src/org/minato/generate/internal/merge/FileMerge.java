// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.merge;

import java.util.List;
import java.util.Locale;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;

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
     */
    Merged merge(byte[] base, byte[] mine, byte[] theirs);

    /**
     * The outcome.
     *
     * @param content the merged file; the person's own bytes where nothing is to change or there are conflicts
     * @param detail counts of what was done
     * @param conflicts places that a person has to decide
     */
    record Merged(byte[] content, LocalizedText detail, List<LocalizedText> conflicts) {}

    /** The merge for a path, by the end of its name. */
    static FileMerge of(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return new CsvMerge();
        }
        if (name.endsWith(".json") || name.endsWith(".jsonld")) {
            return new JsonMerge();
        }
        if (name.endsWith(".docx")) {
            return new DocxMerge();
        }
        return (base, mine, theirs) -> new Merged(mine, LocalizedText.same(""), List.of(TEXTS.get("whole.conflict")));
    }
}
