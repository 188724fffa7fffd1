// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Writes outlines of glyphs as path data of SVG. For use by one thread. */
final class GlyphPath {
    private static final int ON_CURVE = 1;
    private static final int SHORT_X = 2;
    private static final int SHORT_Y = 4;
    private static final int REPEAT = 8;
    private static final int SAME_X = 16;
    private static final int SAME_Y = 32;

    private record Dot(double x, double y, boolean onCurve) {
        Dot middle(Dot other) {
            return new Dot((x + other.x) / 2, (y + other.y) / 2, true);
        }
    }

    private final TrueTypeFont font;
    private final double scale;
    private final StringBuilder path = new StringBuilder();

    GlyphPath(TrueTypeFont font, double scale) {
        this.font = font;
        this.scale = scale;
    }

    /** Adds a glyph with its origin at a point of the drawing. */
    void add(int glyph, double x, double y) {
        ByteBuffer outline = font.outline(glyph);
        if (outline.limit() == 0) {
            return;
        }
        int contours = outline.getShort(0);
        if (contours < 0) {
            throw new IllegalStateException("a glyph made of others, which the fonts of this bundle do not have");
        }
        addContours(outline, contours, x, y);
    }

    /** The path data of all that was added. */
    String data() {
        return path.toString();
    }

    private void addContours(ByteBuffer outline, int contours, double x, double y) {
        int count = contours == 0 ? 0 : TrueTypeFont.unsigned(outline, 8 + 2 * contours) + 1;
        int[] flags = new int[count];
        int place = 12 + 2 * contours + TrueTypeFont.unsigned(outline, 10 + 2 * contours);
        for (int i = 0; i < count; i++) {
            int flag = outline.get(place++) & 0xFF;
            flags[i] = flag;
            if ((flag & REPEAT) != 0) {
                int times = outline.get(place++) & 0xFF;
                for (int k = 0; k < times; k++) {
                    flags[++i] = flag;
                }
            }
        }
        int[] xs = new int[count];
        place = coordinates(outline, place, flags, SHORT_X, SAME_X, xs);
        int[] ys = new int[count];
        coordinates(outline, place, flags, SHORT_Y, SAME_Y, ys);
        int first = 0;
        for (int contour = 0; contour < contours; contour++) {
            int last = TrueTypeFont.unsigned(outline, 10 + 2 * contour);
            List<Dot> dots = new ArrayList<>();
            for (int i = first; i <= last; i++) {
                dots.add(new Dot(x + xs[i] * scale, y - ys[i] * scale, (flags[i] & ON_CURVE) != 0));
            }
            write(dots);
            first = last + 1;
        }
    }

    private static int coordinates(ByteBuffer outline, int start, int[] flags, int small, int same, int[] into) {
        int place = start;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            if ((flags[i] & small) != 0) {
                int delta = outline.get(place++) & 0xFF;
                value += (flags[i] & same) != 0 ? delta : -delta;
            } else if ((flags[i] & same) == 0) {
                value += outline.getShort(place);
                place += 2;
            }
            into[i] = value;
        }
        return place;
    }

    private void write(List<Dot> dots) {
        if (dots.size() < 2) {
            return;
        }
        Dot start = dots.get(0).onCurve() ? dots.get(0) : dots.get(0).middle(dots.get(dots.size() - 1));
        command('M', start);
        int size = dots.size();
        for (int i = dots.get(0).onCurve() ? 1 : 0; i < size; i++) {
            Dot dot = dots.get(i);
            if (dot.onCurve()) {
                command('L', dot);
            } else {
                Dot next = i + 1 < size ? dots.get(i + 1) : start;
                Dot end = next.onCurve() ? next : dot.middle(next);
                command('Q', dot);
                path.append(' ');
                Decimals.append(path, end.x());
                path.append(' ');
                Decimals.append(path, end.y());
                if (next.onCurve()) {
                    i++;
                }
            }
        }
        path.append('Z');
    }

    private void command(char letter, Dot to) {
        path.append(letter);
        Decimals.append(path, to.x());
        path.append(' ');
        Decimals.append(path, to.y());
    }
}
