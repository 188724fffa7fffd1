// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.SortedSet;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A font that comes with this bundle, so that texts have the same size on every machine. It is read when first asked for.
 * Safe for several threads.
 */
public enum Face {
    /** For texts. */
    REGULAR("BIZUDPGothic-Regular.ttf"),
    /** For names. */
    BOLD("BIZUDPGothic-Bold.ttf");

    /** Name of the family, as fonts installed on a machine have it. */
    public static final String FAMILY = "BIZ UDPGothic";

    private final Supplier<TrueTypeFont> font;

    Face(String file) {
        font = new Once(file);
    }

    /** The bold face, or the one for texts. */
    public static Face of(boolean bold) {
        return bold ? BOLD : REGULAR;
    }

    /** Width of a text on one line, in the units of the size. A character that the font lacks counts as one em. */
    public double width(String text, double size) {
        long units = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            units += advance(text.codePointAt(i));
        }
        return units * size / font.get().unitsPerEm();
    }

    /** Path data of a text's glyphs. */
    public String outline(String text, double x, double baseline, double size) {
        double scale = size / font.get().unitsPerEm();
        var path = new GlyphPath(font.get(), scale);
        double place = x;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            path.add(font.get().glyph(character), place, baseline);
            place += advance(character) * scale;
        }
        return path.data();
    }

    /** A font file with the glyphs for some characters; those that the font lacks are left out. */
    public byte[] subset(SortedSet<Integer> characters) {
        return new FontSubset(font.get(), characters).bytes();
    }

    private int advance(int character) {
        TrueTypeFont read = font.get();
        return read.has(character) ? read.advance(read.glyph(character)) : read.unitsPerEm();
    }

    /** Reads the file once. Where the classes are not in a jar of their own, the folder of fonts is beside them. */
    private static final class Once implements Supplier<TrueTypeFont> {
        private final String file;
        private volatile @Nullable TrueTypeFont read;

        Once(String file) {
            this.file = file;
        }

        @Override
        public TrueTypeFont get() {
            TrueTypeFont present = read;
            if (present == null) {
                try (InputStream stream =
                        Objects.requireNonNull(Face.class.getResourceAsStream("/fonts/" + file), "font " + file)) {
                    present = new TrueTypeFont(stream.readAllBytes());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                read = present;
            }
            return present;
        }
    }
}
