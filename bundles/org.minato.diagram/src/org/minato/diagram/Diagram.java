// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.minato.diagram.internal.style.Stylesheet;
import org.minato.diagram.internal.svg.Png;
import org.minato.diagram.internal.svg.SvgWriter;
import org.minato.diagram.scene.Scene;

/**
 * A drawing, ready to be shown. It keeps nothing of the model. Immutable; safe for several threads. The same model,
 * options and theme always give the same bytes.
 */
public final class Diagram {
    private final Scene scene;

    /** A drawing of a scene. */
    public Diagram(Scene scene) {
        this.scene = scene;
    }

    /** What is drawn, as data. */
    public Scene scene() {
        return scene;
    }

    /**
     * As SVG, complete in itself: styles at each shape, the glyphs that it needs embedded, texts as texts. It has no
     * XML declaration, so that it can stand in an HTML page as it is.
     */
    public String svg(Theme theme) {
        return new SvgWriter(scene, new Stylesheet(css(), theme), false).write();
    }

    /** As SVG with texts drawn as outlines, for programs that do not use embedded fonts. */
    public String svgWithOutlines(Theme theme) {
        return new SvgWriter(scene, new Stylesheet(css(), theme), true).write();
    }

    /**
     * As PNG. Needs no display and no fonts of the machine.
     *
     * @param scale pixels of the picture for each pixel of the drawing, more than 0; 2 is right for printing
     */
    public byte[] png(Theme theme, double scale) {
        return Png.of(svgWithOutlines(theme), scene.width(), scene.height(), scale);
    }

    /** The stylesheet of all diagrams, with both themes. */
    public static String css() {
        try (InputStream stream =
                Objects.requireNonNull(Diagram.class.getResourceAsStream("diagram.css"), "diagram.css")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
