// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A font in TrueType format with the tables that sizes and outlines need. Immutable; safe for several threads. Only for
 * the fonts of this bundle: what it reads is trusted.
 */
final class TrueTypeFont {
    private final Map<String, ByteBuffer> tables = new HashMap<>();
    private final Map<Integer, Integer> glyphs = new HashMap<>();
    private final int unitsPerEm;
    private final boolean longOffsets;
    private final int metrics;

    TrueTypeFont(byte[] content) {
        ByteBuffer file = ByteBuffer.wrap(content);
        int count = file.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            String tag = new String(content, entry, 4, StandardCharsets.US_ASCII);
            tables.put(tag, file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
        }
        unitsPerEm = unsigned(table("head"), 18);
        longOffsets = table("head").getShort(50) != 0;
        metrics = unsigned(table("hhea"), 34);
        readCharacters(table("cmap"));
    }

    /** A table by its tag; the positions of the buffer are those of the table. */
    ByteBuffer table(String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalStateException("font without table " + tag);
        }
        return table;
    }

    /** Units in which the font measures, for one em. */
    int unitsPerEm() {
        return unitsPerEm;
    }

    /** How far the font reaches above the baseline, in its units. */
    int ascent() {
        return table("hhea").getShort(4);
    }

    /** The glyph of a character; 0, the glyph for what is missing, where the font has none. */
    int glyph(int codePoint) {
        return glyphs.getOrDefault(codePoint, 0);
    }

    /** Whether the font has a glyph for a character. */
    boolean has(int codePoint) {
        return glyphs.containsKey(codePoint);
    }

    /** How far a glyph moves on, in units of the font. */
    int advance(int glyph) {
        return unsigned(table("hmtx"), 4 * Math.min(glyph, metrics - 1));
    }

    /** Space left of a glyph, in units of the font. */
    int leftBearing(int glyph) {
        ByteBuffer table = table("hmtx");
        return glyph < metrics ? table.getShort(4 * glyph + 2) : table.getShort(4 * metrics + 2 * (glyph - metrics));
    }

    /** The description of a glyph's outline; empty for a blank. */
    ByteBuffer outline(int glyph) {
        int start = offset(glyph);
        return table("glyf").slice(start, offset(glyph + 1) - start);
    }

    private int offset(int glyph) {
        ByteBuffer loca = table("loca");
        return longOffsets ? loca.getInt(4 * glyph) : 2 * unsigned(loca, 2 * glyph);
    }

    private void readCharacters(ByteBuffer cmap) {
        int count = cmap.getShort(2);
        for (int i = 0; i < count; i++) {
            int start = cmap.getInt(4 + 8 * i + 4);
            int format = cmap.getShort(start);
            if (format == 4) {
                readSegments(cmap, start);
            } else if (format == 12) {
                readGroups(cmap, start);
            }
        }
    }

    private void readSegments(ByteBuffer cmap, int start) {
        int size = unsigned(cmap, start + 6);
        for (int i = 0; i < size; i += 2) {
            int last = unsigned(cmap, start + 14 + i);
            int first = unsigned(cmap, start + 16 + size + i);
            int delta = unsigned(cmap, start + 16 + 2 * size + i);
            int place = start + 16 + 3 * size + i;
            int range = unsigned(cmap, place);
            for (int character = first; character <= last && character < 0xFFFF; character++) {
                int glyph = range == 0 ? character : unsigned(cmap, place + range + 2 * (character - first));
                add(character, range == 0 || glyph != 0 ? glyph + delta & 0xFFFF : 0);
            }
        }
    }

    private void readGroups(ByteBuffer cmap, int start) {
        int groups = cmap.getInt(start + 12);
        for (int i = 0; i < groups; i++) {
            int group = start + 16 + 12 * i;
            int first = cmap.getInt(group);
            for (int character = first; character <= cmap.getInt(group + 4); character++) {
                add(character, cmap.getInt(group + 8) + character - first);
            }
        }
    }

    private void add(int character, int glyph) {
        if (glyph != 0) {
            glyphs.put(character, glyph);
        }
    }

    static int unsigned(ByteBuffer table, int place) {
        return table.getShort(place) & 0xFFFF;
    }
}
