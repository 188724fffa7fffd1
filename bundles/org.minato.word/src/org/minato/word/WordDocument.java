// SPDX-License-Identifier: EPL-2.0
package org.minato.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A document described without regard to its file format. Immutable.
 *
 * @param title title in the file's properties
 * @param header text at the top of each page
 * @param locale language that the text is proofed in: Japanese or English
 * @param blocks the blocks in reading order
 */
public record WordDocument(String title, String header, Locale locale, List<Block> blocks) {

    /** Keeps its own copy of the blocks and refuses keys that are used twice. */
    public WordDocument {
        blocks = List.copyOf(blocks);
        Set<String> keys = new HashSet<>();
        for (Block block : blocks) {
            requireNew(keys, block.key());
            if (block instanceof Block.Table table) {
                table.rows().forEach(row -> requireNew(keys, row.key()));
            }
        }
    }

    private static void requireNew(Set<String> keys, String key) {
        if (!keys.add(key)) {
            throw new IllegalArgumentException("key used twice: " + key);
        }
    }

    /** Collects blocks. Not for use by several threads. */
    public static final class Builder {
        private final List<Block> blocks = new ArrayList<>();

        /** Adds a heading of level 1 to 3. */
        public Builder heading(String key, int level, String text) {
            return add(new Block.Heading(key, level, Text.of(text)));
        }

        /** Adds a paragraph of running text. */
        public Builder paragraph(String key, Text text) {
            return paragraph(key, ParagraphStyle.BODY, text);
        }

        /** Adds a paragraph with a style. */
        public Builder paragraph(String key, ParagraphStyle style, Text text) {
            return add(new Block.Paragraph(key, style, text));
        }

        /** Adds any block. */
        public Builder add(Block block) {
            blocks.add(block);
            return this;
        }

        /** The document. */
        public WordDocument build(String title, String header, Locale locale) {
            return new WordDocument(title, header, locale, blocks);
        }
    }
}
