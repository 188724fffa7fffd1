// SPDX-License-Identifier: EPL-2.0
package org.minato.generate;

import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;

/**
 * A place in a file that a person has to decide. Immutable.
 *
 * @param place stable name of the place in its file, by which a decision names it; empty for the file as a whole
 * @param where the place in words, or what is wrong there
 * @param base what was generated last; empty for nothing
 * @param mine what the person has
 * @param theirs what is generated now
 * @param decidable whether taking a side at this place settles it; else the file has to be mended, or a side taken for it
 *     as a whole
 */
public record Conflict(String place, LocalizedText where, String base, String mine, String theirs, boolean decidable) {
    private static final Texts TEXTS = Texts.of(Conflict.class);
    private static final int SHOWN = 60;

    /** Place and the three contents in one line, long ones cut; the place alone where there are no contents. */
    public LocalizedText text() {
        return base.isEmpty() && mine.isEmpty() && theirs.isEmpty()
                ? where
                : TEXTS.get("conflict.text", where, shown(base), shown(mine), shown(theirs));
    }

    private static LocalizedText shown(String text) {
        String line = text.strip().replaceAll("\\s*\n\\s*", " ");
        if (line.isEmpty()) {
            return TEXTS.get("conflict.none");
        }
        return LocalizedText.same(
                line.codePointCount(0, line.length()) <= SHOWN
                        ? line
                        : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…");
    }
}
