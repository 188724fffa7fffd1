// SPDX-License-Identifier: EPL-2.0
package org.minato.generate;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A part of a generated file and what it is about, so that it can be followed back to clauses and elements. Immutable.
 *
 * @param key stable key in its file: of a block or table row of a document, the first cell of a row, the JSON pointer of
 *     a member; empty for the file as a whole
 * @param text beginning of its text, in the language of the file, by which people find it
 * @param clauses keys of the clauses, {@code <book id>#<number>}, sorted
 * @param elements keys of the elements of plan and model, {@code <id of plan or model>#<element id>}, sorted
 */
public record GeneratedPart(String key, String text, Set<String> clauses, Set<String> elements) {
    private static final int LONGEST = 80;

    /** Keeps its own copies, and of the text its beginning in one line. */
    public GeneratedPart {
        clauses = Collections.unmodifiableSet(new TreeSet<>(clauses));
        elements = Collections.unmodifiableSet(new TreeSet<>(elements));
        String line = text.strip().replaceAll("\\s+", " ");
        text = line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
