// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.svg;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Drawings as pictures of pixels. Needs no display and no fonts of the machine. */
public final class Png {
    /** More pixels than this would need more memory than a command should take. */
    private static final double MOST_PIXELS = 120_000_000;

    private Png() {}

    /**
     * A drawing as PNG.
     *
     * @param svg the drawing, with texts as outlines
     * @param scale pixels for each pixel of the drawing; lowered where the picture would be too large
     */
    public static byte[] of(String svg, double width, double height, double scale) {
        double fitting = Math.min(scale, Math.sqrt(MOST_PIXELS / (width * height)));
        int columns = Math.max(1, (int) Math.ceil(width * fitting));
        int rows = Math.max(1, (int) Math.ceil(height * fitting));
        SVGDocument document = new SVGLoader()
                .load(
                        new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.createDefault());
        if (document == null) {
            throw new IllegalStateException("the drawing cannot be read again");
        }
        var image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.render((Component) null, graphics, new ViewBox(columns, rows));
        } finally {
            graphics.dispose();
        }
        var content = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(content)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }
}
