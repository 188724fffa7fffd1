// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.svg;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.minato.diagram.internal.font.Decimals;
import org.minato.diagram.internal.font.Face;
import org.minato.diagram.internal.style.Stylesheet;
import org.minato.diagram.scene.Box;
import org.minato.diagram.scene.Caption;
import org.minato.diagram.scene.Edge;
import org.minato.diagram.scene.Part;
import org.minato.diagram.scene.Scene;

/**
 * Writes a scene as one SVG file that needs nothing else. Styles are written at each shape, so that programs without CSS
 * show the same. Texts stay texts, in a font that the file brings along, and keep their width in any other font; or they
 * are drawn as outlines. Used once, by one thread.
 */
public final class SvgWriter {
    private static final String FAMILY = "MinatoDiagram";

    private final Scene scene;
    private final Stylesheet styles;
    private final boolean outlines;
    private final StringBuilder out = new StringBuilder();

    /** Writes a scene with texts as texts, or as outlines. */
    public SvgWriter(Scene scene, Stylesheet styles, boolean outlines) {
        this.scene = scene;
        this.styles = styles;
        this.outlines = outlines;
    }

    /** The file's content. */
    public String write() {
        String width = Decimals.text(scene.width());
        String height = Decimals.text(scene.height());
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width);
        out.append("\" height=\"").append(height).append("\" viewBox=\"0 0 ").append(width);
        out.append(' ').append(height).append("\" xml:lang=\"").append(scene.language());
        out.append("\" role=\"graphics-document document\" aria-roledescription=\"diagram\"");
        attribute("aria-label", scene.title());
        out.append(">\n<title>").append(escaped(scene.title())).append("</title>\n");
        if (!outlines) {
            fonts();
        }
        out.append("<rect width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append('"');
        style(List.of("ground"));
        out.append("/>\n");
        scene.backdrop().forEach(this::box);
        scene.boxes().forEach(this::box);
        scene.edges().forEach(this::edge);
        scene.edges().forEach(edge -> edge.caption().ifPresent(this::caption));
        scene.furniture().forEach(this::box);
        return out.append("</svg>\n").toString();
    }

    private void fonts() {
        SortedMap<Face, TreeSet<Integer>> characters = new TreeMap<>();
        parts().forEach(part -> {
            if (part instanceof Part.Text text) {
                TreeSet<Integer> used = characters.computeIfAbsent(Face.of(text.bold()), face -> new TreeSet<>());
                text.text().codePoints().forEach(used::add);
            }
        });
        out.append("<style>\n");
        characters.forEach((face, used) -> out.append("@font-face{font-family:")
                .append(FAMILY)
                .append(";font-weight:")
                .append(face == Face.BOLD ? 700 : 400)
                .append(";src:url(data:font/ttf;base64,")
                .append(Base64.getEncoder().encodeToString(face.subset(used)))
                .append(") format('truetype')}\n"));
        out.append("</style>\n");
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        scene.backdrop().forEach(box -> parts.addAll(box.parts()));
        scene.boxes().forEach(box -> parts.addAll(box.parts()));
        scene.edges().forEach(edge -> edge.caption().ifPresent(caption -> parts.addAll(caption.parts())));
        scene.furniture().forEach(box -> parts.addAll(box.parts()));
        return parts;
    }

    private void box(Box box) {
        out.append("<g transform=\"translate(");
        Decimals.append(out, box.bounds().x());
        out.append(' ');
        Decimals.append(out, box.bounds().y());
        out.append(")\"");
        attribute("data-id", box.id());
        attribute("data-role", box.role());
        if (!box.name().isEmpty()) {
            out.append(" role=\"graphics-symbol\"");
            attribute("aria-label", box.name());
        }
        out.append('>');
        tooltip(box.tooltip());
        out.append('\n');
        box.parts().forEach(this::part);
        out.append("</g>\n");
    }

    private void edge(Edge edge) {
        out.append("<g");
        attribute("data-id", edge.id());
        attribute("data-source", edge.source());
        attribute("data-target", edge.target());
        out.append(" role=\"graphics-symbol\"");
        attribute("aria-label", edge.name());
        out.append('>');
        tooltip(edge.tooltip());
        out.append('\n');
        List<String> halo = new ArrayList<>(edge.classes());
        halo.add("halo");
        path(Route.ground(edge.points()), halo);
        path(Route.line(edge.points(), edge.arrow()), edge.classes());
        if (edge.arrow()) {
            List<String> head = new ArrayList<>(edge.classes());
            head.add("arrowhead");
            path(Route.arrowhead(edge.points()), head);
        }
        out.append("</g>\n");
    }

    private void path(String data, List<String> classes) {
        SortedMap<String, String> properties = styles.of(classes);
        if (properties.getOrDefault("display", "").equals("none")) {
            return;
        }
        out.append("<path d=\"").append(data).append('"');
        style(classes);
        out.append("/>\n");
    }

    private void caption(Caption caption) {
        out.append("<g transform=\"translate(");
        Decimals.append(out, caption.bounds().x());
        out.append(' ');
        Decimals.append(out, caption.bounds().y());
        out.append(")\">\n");
        caption.parts().forEach(this::part);
        out.append("</g>\n");
    }

    private void tooltip(String text) {
        if (!text.isEmpty()) {
            out.append("<title>").append(escaped(text)).append("</title>");
        }
    }

    private void part(Part part) {
        switch (part) {
            case Part.Rectangle rectangle -> rectangle(rectangle);
            case Part.Shape shape -> shape(shape);
            case Part.Text text -> text(text);
        }
    }

    private void rectangle(Part.Rectangle rectangle) {
        out.append("<rect");
        number("x", rectangle.bounds().x());
        number("y", rectangle.bounds().y());
        number("width", rectangle.bounds().width());
        number("height", rectangle.bounds().height());
        if (rectangle.radius() > 0) {
            number("rx", rectangle.radius());
        }
        style(rectangle.classes());
        out.append("/>\n");
    }

    private void shape(Part.Shape shape) {
        out.append("<path");
        if (shape.x() != 0 || shape.y() != 0) {
            out.append(" transform=\"translate(");
            Decimals.append(out, shape.x());
            out.append(' ');
            Decimals.append(out, shape.y());
            out.append(")\"");
        }
        attribute("d", shape.path());
        style(shape.classes());
        out.append("/>\n");
    }

    private void text(Part.Text text) {
        if (outlines) {
            out.append("<path");
            attribute("d", Face.of(text.bold()).outline(text.text(), text.x(), text.baseline(), text.size()));
            style(text.classes());
            out.append("/>\n");
            return;
        }
        out.append("<text");
        number("x", text.x());
        number("y", text.baseline());
        number("font-size", text.size());
        out.append(" font-family=\"").append(FAMILY).append(",'").append(Face.FAMILY);
        out.append("','Noto Sans JP','Noto Sans CJK JP',sans-serif\"");
        if (text.bold()) {
            out.append(" font-weight=\"700\"");
        }
        number("textLength", text.width());
        out.append(" lengthAdjust=\"spacingAndGlyphs\"");
        style(text.classes());
        out.append('>').append(escaped(text.text())).append("</text>\n");
    }

    private void style(List<String> classes) {
        for (Map.Entry<String, String> property : styles.of(classes).entrySet()) {
            attribute(property.getKey(), property.getValue());
        }
    }

    private void number(String name, double value) {
        out.append(' ').append(name).append("=\"");
        Decimals.append(out, value);
        out.append('"');
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (character) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\n' -> escaped.append("&#10;");
                default -> escaped.appendCodePoint(character < 0x20 ? ' ' : character);
            }
        });
        return escaped.toString();
    }
}
