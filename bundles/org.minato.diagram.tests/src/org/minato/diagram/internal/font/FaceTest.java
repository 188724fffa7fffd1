// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FaceTest {
    private static final String TEXT = "漁業者のスマートブイ（920MHz帯）が「水温」を送る。Ångström – 25 °C";

    private static SortedSet<Integer> characters(String text) {
        SortedSet<Integer> characters = new TreeSet<>();
        text.codePoints().forEach(characters::add);
        return characters;
    }

    @Test
    void everyCharacterOfJisX0208HasAGlyph() {
        Charset charset = Charset.forName("EUC-JP");
        StringBuilder missing = new StringBuilder();
        for (int row = 0xA1; row <= 0xF4; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                String character = new String(new byte[] {(byte) row, (byte) cell}, charset);
                boolean defined = character.length() == 1 && character.charAt(0) != '\uFFFD';
                if (defined && character.charAt(0) != '\u3000') {
                    for (Face face : Face.values()) {
                        if (face.outline(character, 0, 0, 10).equals(face.outline("\uE000", 0, 0, 10))) {
                            missing.append(character);
                        }
                    }
                }
            }
        }
        assertEquals("", missing.toString());
    }

    @Test
    void aSubsetIsAFontThatJavaReadsWithTheSameWidths() throws IOException, FontFormatException {
        for (Face face : Face.values()) {
            byte[] subset = face.subset(characters(TEXT));
            assertArrayEquals(subset, face.subset(characters(TEXT)));
            assertTrue(subset.length < 40_000, "bytes: " + subset.length);
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(subset))
                    .deriveFont(20f);
            assertEquals(-1, font.canDisplayUpTo(TEXT));
            assertFalse(font.canDisplay('亜'));
            double width = font.getStringBounds(TEXT, new FontRenderContext(null, true, true))
                    .getWidth();
            assertEquals(width, face.width(TEXT, 20), 0.5);
        }
    }

    @Test
    void outlinesAreThoseThatJavaDraws() throws IOException, FontFormatException {
        Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(Face.REGULAR.subset(characters("漁Å"))))
                .deriveFont(100f);
        for (String text : List.of("漁", "Å")) {
            var expected = font.createGlyphVector(new FontRenderContext(null, true, true), text)
                    .getOutline()
                    .getBounds2D();
            double[] bounds = {1e9, 1e9, -1e9, -1e9};
            String[] numbers = Face.REGULAR
                    .outline(text, 0, 0, 100)
                    .replaceAll("[A-Z]", " ")
                    .strip()
                    .split(" +");
            for (int i = 0; i < numbers.length; i += 2) {
                bounds[0] = Math.min(bounds[0], Double.parseDouble(numbers[i]));
                bounds[2] = Math.max(bounds[2], Double.parseDouble(numbers[i]));
                bounds[1] = Math.min(bounds[1], Double.parseDouble(numbers[i + 1]));
                bounds[3] = Math.max(bounds[3], Double.parseDouble(numbers[i + 1]));
            }
            assertEquals(expected.getMinX(), bounds[0], 1, text);
            assertEquals(expected.getMaxX(), bounds[2], 1, text);
            assertEquals(expected.getMinY(), bounds[1], 1, text);
            assertEquals(expected.getMaxY(), bounds[3], 1, text);
        }
    }

    @Test
    void linesEndWhereJapaneseAndLatinAllowIt() {
        LineBreaker breaker = new LineBreaker(Face.REGULAR, 10);
        for (double width = 30; width < 200; width += 7) {
            List<String> lines = breaker.lines(TEXT, width, 99);
            for (String line : lines) {
                assertTrue(Face.REGULAR.width(line, 10) <= width, line + " in " + width);
                assertTrue("、。）」ーッ".indexOf(line.charAt(0)) < 0 || line.length() == 1, line);
                assertTrue("（「".indexOf(line.charAt(line.length() - 1)) < 0 || line.length() == 1, line);
            }
            assertEquals(TEXT.replace(" ", ""), String.join("", lines).replace(" ", ""));
        }
        assertEquals(List.of("a long", "name"), breaker.lines("a long name", 40, 3));
    }

    @Test
    void whatDoesNotFitEndsWithAnEllipsis() {
        List<String> lines = new LineBreaker(Face.BOLD, 13).lines(TEXT, 120, 2);
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).endsWith("…"), lines.get(1));
        assertTrue(Face.BOLD.width(lines.get(1), 13) <= 120);
    }
}
