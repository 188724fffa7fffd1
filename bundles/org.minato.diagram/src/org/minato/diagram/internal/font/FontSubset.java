// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Writes a font with some of the glyphs of another; the same characters always give the same bytes. The fonts of this
 * bundle have no glyphs that are made of others.
 */
final class FontSubset {
    private static final int CHECKSUM_OF_ALL = 0xB1B0AFBA;

    private final TrueTypeFont font;
    private final SortedMap<Integer, Integer> characters = new TreeMap<>();
    /** New number of each glyph that is kept, by its old number; in the order of the new ones. */
    private final Map<Integer, Integer> kept = new LinkedHashMap<>();

    FontSubset(TrueTypeFont font, SortedSet<Integer> wanted) {
        this.font = font;
        keep(0);
        for (int character : wanted) {
            if (font.has(character)) {
                characters.put(character, keep(font.glyph(character)));
            }
        }
    }

    private int keep(int glyph) {
        Integer number = kept.get(glyph);
        if (number == null) {
            number = kept.size();
            kept.put(glyph, number);
        }
        return number;
    }

    /** The file. */
    byte[] bytes() {
        Map<String, byte[]> tables = new TreeMap<>();
        writeGlyphs(tables);
        tables.put("cmap", characterTable());
        tables.put("OS/2", copy("OS/2"));
        tables.put("name", copy("name"));
        tables.put("post", copy("post"));
        byte[] head = copy("head");
        ByteBuffer.wrap(head).putInt(8, 0).putShort(50, (short) 1);
        tables.put("head", head);
        byte[] hhea = copy("hhea");
        ByteBuffer.wrap(hhea).putShort(34, (short) kept.size());
        tables.put("hhea", hhea);
        byte[] maxp = copy("maxp");
        ByteBuffer.wrap(maxp).putShort(4, (short) kept.size());
        tables.put("maxp", maxp);
        return file(tables);
    }

    private byte[] copy(String tag) {
        ByteBuffer table = font.table(tag).duplicate();
        byte[] copy = new byte[table.limit()];
        table.get(0, copy);
        return copy;
    }

    private void writeGlyphs(Map<String, byte[]> tables) {
        int length = kept.keySet().stream()
                .mapToInt(glyph -> padded(font.outline(glyph).limit()))
                .sum();
        ByteBuffer glyf = ByteBuffer.allocate(length);
        ByteBuffer loca = ByteBuffer.allocate(4 * (kept.size() + 1));
        ByteBuffer hmtx = ByteBuffer.allocate(4 * kept.size());
        for (int glyph : kept.keySet()) {
            loca.putInt(glyf.position());
            byte[] outline = new byte[padded(font.outline(glyph).limit())];
            font.outline(glyph).get(0, outline, 0, font.outline(glyph).limit());
            glyf.put(outline);
            hmtx.putShort((short) font.advance(glyph)).putShort((short) font.leftBearing(glyph));
        }
        loca.putInt(glyf.position());
        tables.put("glyf", glyf.array());
        tables.put("loca", loca.array());
        tables.put("hmtx", hmtx.array());
    }

    private byte[] characterTable() {
        ByteBuffer table = ByteBuffer.allocate(28 + 12 * characters.size());
        table.putShort((short) 0).putShort((short) 1);
        table.putShort((short) 3).putShort((short) 10).putInt(12);
        table.putShort((short) 12).putShort((short) 0).putInt(16 + 12 * characters.size());
        table.putInt(0).putInt(characters.size());
        characters.forEach(
                (character, glyph) -> table.putInt(character).putInt(character).putInt(glyph));
        return table.array();
    }

    private static byte[] file(Map<String, byte[]> tables) {
        int count = tables.size();
        int length = 12 + 16 * count;
        int size = length;
        for (byte[] table : tables.values()) {
            size += padded(table.length);
        }
        int power = Integer.highestOneBit(count);
        ByteBuffer file = ByteBuffer.allocate(size);
        file.putInt(0x00010000).putShort((short) count);
        file.putShort((short) (16 * power)).putShort((short) Integer.numberOfTrailingZeros(power));
        file.putShort((short) (16 * (count - power)));
        int place = length;
        int head = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] content = table.getValue();
            file.put(place, content);
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(checksum(file, place, padded(content.length)));
            file.putInt(place).putInt(content.length);
            if (table.getKey().equals("head")) {
                head = place;
            }
            place += padded(content.length);
        }
        file.putInt(head + 8, CHECKSUM_OF_ALL - checksum(file, 0, size));
        return file.array();
    }

    private static int checksum(ByteBuffer file, int start, int length) {
        int sum = 0;
        for (int i = 0; i < length; i += 4) {
            sum += file.getInt(start + i);
        }
        return sum;
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }
}
