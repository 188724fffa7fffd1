// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.arrange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.minato.core.finding.Severity;
import org.minato.diagram.internal.draft.Content;
import org.minato.diagram.internal.draft.Draft;
import org.minato.diagram.internal.draft.DraftBox;
import org.minato.diagram.internal.draft.DraftEdge;
import org.minato.diagram.internal.draft.Icon;
import org.minato.diagram.internal.draft.Legend;
import org.minato.diagram.internal.font.Decimals;
import org.minato.diagram.internal.font.Face;
import org.minato.diagram.internal.font.LineBreaker;
import org.minato.diagram.scene.Bounds;
import org.minato.diagram.scene.Box;
import org.minato.diagram.scene.Caption;
import org.minato.diagram.scene.Edge;
import org.minato.diagram.scene.Mark;
import org.minato.diagram.scene.Part;
import org.minato.diagram.scene.Point;
import org.minato.diagram.scene.Scene;

/** Makes a scene of a drawing that is arranged, with title and legend around it. Used once, by one thread. */
public final class SceneBuilder {
    private static final double MARGIN = 24;
    private static final double TITLE = 18;
    private static final double SUBTITLE = 11.5;
    private static final double NARROWEST = 720;
    private static final double RING = 6;

    private final Draft draft;
    private final List<Box> backdrop = new ArrayList<>();
    private final List<Box> furniture = new ArrayList<>();
    private double top;

    /** A scene of a drawing. */
    public SceneBuilder(Draft draft) {
        this.draft = draft;
    }

    /** Adds an area behind the boxes; its place is that of the drawing before it is moved below the title. */
    public SceneBuilder behind(Box area) {
        backdrop.add(area);
        return this;
    }

    /**
     * The scene.
     *
     * @param title what is drawn
     * @param subtitle which kind of diagram, and of which version
     */
    public Scene build(String title, String subtitle, Legend legend, Locale locale) {
        Bounds extent = extent();
        double inner = Math.max(NARROWEST, extent.width());
        heading(title, subtitle, inner);
        double dx = MARGIN - extent.x() + (inner - extent.width()) / 2;
        double dy = top - extent.y();
        draft.roots().forEach(box -> box.shift(dx, dy));
        draft.edges().forEach(edge -> edge.shift(dx, dy));
        List<Box> areas = backdrop.stream().map(area -> moved(area, dx, dy)).toList();
        Content key = legend.build(inner);
        double keyTop = top + extent.height() + MARGIN;
        if (!key.parts().isEmpty()) {
            furniture.add(
                    fixed("@legend", "legend", new Bounds(MARGIN, keyTop, key.width(), key.height()), key.parts()));
        }
        double width = Math.ceil(Math.max(inner, key.width()) + 2 * MARGIN);
        double height = Math.ceil(keyTop + key.height() + MARGIN);
        List<Box> boxes = draft.boxes().stream().map(SceneBuilder::box).toList();
        List<Edge> edges = draft.edges().stream()
                .filter(edge -> edge.points().size() > 1)
                .map(SceneBuilder::edge)
                .toList();
        String language = locale.getLanguage().equals("ja") ? "ja" : "en";
        return new Scene(title + " – " + subtitle, language, width, height, areas, boxes, edges, furniture);
    }

    private void heading(String title, String subtitle, double width) {
        List<Part> parts = new ArrayList<>();
        double y = 0;
        for (String line : new LineBreaker(Face.BOLD, TITLE).lines(title, width, 2)) {
            parts.add(text(line, y + TITLE, TITLE, true, "heading"));
            y += TITLE + 6;
        }
        parts.add(text(subtitle, y + SUBTITLE + 2, SUBTITLE, false, "subheading"));
        y += SUBTITLE + 8;
        furniture.add(fixed("@title", "title", new Bounds(MARGIN, MARGIN, width, y), parts));
        top = MARGIN + y + 16;
    }

    private static Part text(String text, double baseline, double size, boolean bold, String style) {
        double width = Decimals.round(Face.of(bold).width(text, size));
        return new Part.Text(0, baseline, text, size, bold, width, List.of("text", style));
    }

    /** What the drawing takes: boxes, routes, labels and areas. */
    private Bounds extent() {
        Optional<Bounds> all = Arrangement.around(draft.roots());
        for (Box area : backdrop) {
            all = Optional.of(all.map(area.bounds()::union).orElse(area.bounds()));
        }
        for (DraftEdge edge : draft.edges()) {
            for (Point point : edge.points()) {
                Bounds dot = new Bounds(point.x() - 6, point.y() - 6, 12, 12);
                all = Optional.of(all.map(dot::union).orElse(dot));
            }
            if (edge.points().size() > 1 && edge.labelBounds().isPresent()) {
                Bounds label = edge.labelBounds().get();
                all = Optional.of(all.map(label::union).orElse(label));
            }
        }
        return all.orElse(new Bounds(0, 0, NARROWEST, 0));
    }

    private static Box moved(Box box, double dx, double dy) {
        return new Box(
                box.id(),
                box.parent(),
                box.role(),
                rounded(box.bounds().moved(dx, dy)),
                box.parts(),
                box.name(),
                box.tooltip(),
                box.marks(),
                box.collapsed());
    }

    private static Box fixed(String id, String role, Bounds bounds, List<Part> parts) {
        return new Box(id, Optional.empty(), role, rounded(bounds), parts, "", "", List.of(), false);
    }

    private static Box box(DraftBox draft) {
        Bounds bounds = rounded(draft.bounds());
        List<String> styles = new ArrayList<>(draft.styles());
        if (!draft.children().isEmpty()) {
            styles.add("container");
        }
        List<Part> parts = new ArrayList<>();
        if (draft.witness()) {
            Bounds ring = new Bounds(0, 0, bounds.width(), bounds.height()).grown(RING);
            parts.add(new Part.Rectangle(ring, 12, List.of("witness-ring")));
        }
        parts.addAll(draft.outline().parts(bounds.width(), bounds.height(), styles));
        parts.addAll(draft.content().parts());
        draft.marks().stream()
                .map(Mark::severity)
                .min(Severity::compareTo)
                .ifPresent(worst -> parts.addAll(mark(worst, bounds.width() - 11, -7)));
        return new Box(
                draft.id(),
                draft.parent().map(DraftBox::id),
                draft.role(),
                bounds,
                parts,
                draft.name(),
                withMarks(draft.tooltip(), draft.marks()),
                draft.marks(),
                draft.collapsed());
    }

    private static List<Part> mark(Severity severity, double x, double y) {
        Icon icon = switch (severity) {
            case ERROR -> Icon.ERROR;
            case WARNING -> Icon.WARNING;
            case INFO -> Icon.INFO;
        };
        return List.of(icon.at(x, y, List.of("mark", "mark-" + severity.name().toLowerCase(Locale.ROOT))));
    }

    private static String withMarks(String tooltip, List<Mark> marks) {
        List<String> lines = new ArrayList<>();
        if (!tooltip.isEmpty()) {
            lines.add(tooltip);
        }
        marks.forEach(mark -> lines.add(mark.rule() + ": " + mark.text()));
        return String.join("\n", lines);
    }

    private static Edge edge(DraftEdge draft) {
        List<String> styles = new ArrayList<>(draft.styles());
        if (draft.witness()) {
            styles.add("witness");
        }
        List<Point> points = draft.points().stream()
                .map(point -> new Point(Decimals.round(point.x()), Decimals.round(point.y())))
                .toList();
        return new Edge(
                draft.id(),
                draft.source().id(),
                draft.target().id(),
                points,
                styles,
                draft.arrow(),
                caption(draft),
                draft.name(),
                withMarks(draft.tooltip(), draft.marks()),
                draft.marks());
    }

    private static Optional<Caption> caption(DraftEdge draft) {
        if (draft.label().isEmpty() || draft.labelBounds().isEmpty()) {
            return Optional.empty();
        }
        Content label = draft.label().get();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Rectangle(new Bounds(0, 0, label.width(), label.height()), 3, List.of("caption")));
        parts.addAll(label.parts());
        draft.marks().stream()
                .map(Mark::severity)
                .min(Severity::compareTo)
                .ifPresent(worst -> parts.addAll(mark(worst, label.width() - 8, -8)));
        return Optional.of(new Caption(rounded(draft.labelBounds().get()), parts));
    }

    private static Bounds rounded(Bounds bounds) {
        return new Bounds(
                Decimals.round(bounds.x()),
                Decimals.round(bounds.y()),
                Decimals.round(bounds.width()),
                Decimals.round(bounds.height()));
    }
}
