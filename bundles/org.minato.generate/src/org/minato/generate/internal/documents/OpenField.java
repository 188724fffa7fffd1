// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minato.word.Block;
import org.minato.word.Emphasis;
import org.minato.word.Text;
import org.minato.word.WordDocument;

/**
 * Places of a document that people fill in, those of one column of a table taken together.
 *
 * @param key key that stays the same from one generation to the next
 * @param block key of the block or of the table's first row with such a place
 * @param heading the heading above it
 * @param wanted what is wanted: what the mark says, else the title of the column, else empty
 * @param subjects what it is wanted for: the first cells of the rows, or the text around the mark
 */
record OpenField(String key, String block, String heading, String wanted, List<String> subjects) {
    private static final int LONGEST = 60;

    /** Keeps its own copy. */
    OpenField {
        subjects = List.copyOf(subjects);
    }

    /** All such places of a document, in reading order. */
    static List<OpenField> of(WordDocument document) {
        List<OpenField> found = new ArrayList<>();
        String heading = "";
        for (Block block : document.blocks()) {
            switch (block) {
                case Block.Heading here -> heading = here.text().toString();
                case Block.Paragraph paragraph -> paragraph(paragraph.key(), paragraph.text(), heading, found);
                case Block.Figure figure -> paragraph(figure.key(), figure.caption(), heading, found);
                case Block.Table table -> table(table, heading, found);
            }
        }
        return found;
    }

    private static void paragraph(String key, Text text, String heading, List<OpenField> found) {
        for (Text.Span span : text.spans()) {
            if (span.emphasis() == Emphasis.FIELD) {
                String wanted = wanted(span.text());
                String around = wanted.isEmpty() ? shortened(text.toString()) : "";
                String own = found.stream().anyMatch(field -> field.key.equals(key)) ? key + "/" + found.size() : key;
                found.add(new OpenField(own, key, heading, wanted, around.isEmpty() ? List.of() : List.of(around)));
            }
        }
    }

    private static void table(Block.Table table, String heading, List<OpenField> found) {
        for (int column = 0; column < table.columns().size(); column++) {
            String title = table.columns().get(column).title().toString();
            Map<String, List<Block.Row>> rows = new LinkedHashMap<>();
            for (Block.Row row : table.rows()) {
                for (Text.Span span : row.cells().get(column).spans()) {
                    if (span.emphasis() == Emphasis.FIELD) {
                        String wanted = wanted(span.text());
                        rows.computeIfAbsent(wanted.isEmpty() ? title : wanted, any -> new ArrayList<>())
                                .add(row);
                    }
                }
            }
            int here = column;
            rows.forEach((wanted, of) -> found.add(new OpenField(
                    table.key() + "/" + here + "/" + wanted,
                    of.get(0).key(),
                    heading,
                    wanted,
                    here == 0
                            ? List.of()
                            : of.stream()
                                    .map(row -> shortened(row.cells().get(0).toString()))
                                    .distinct()
                                    .toList())));
        }
    }

    /** What the mark says is wanted; empty where it says only that something is. */
    private static String wanted(String mark) {
        int colon = Math.max(mark.indexOf('：'), mark.indexOf(": "));
        return colon < 0
                ? ""
                : mark.substring(colon + 1).replaceAll("[】\\]]$", "").strip();
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
