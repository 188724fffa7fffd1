// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.diagram.scene.Bounds;
import org.minato.diagram.scene.Mark;
import org.minato.diagram.scene.Point;

/** An edge that does not have its route yet. For use by one thread. */
public final class DraftEdge {
    private final String id;
    private final DraftBox source;
    private final DraftBox target;
    private final List<String> styles;
    private final boolean arrow;
    private final @Nullable Content label;
    private final String name;
    private final String tooltip;
    private final List<Mark> marks = new ArrayList<>();
    private List<Point> points = List.of();
    private Point labelAt = new Point(0, 0);
    private boolean witness;

    /**
     * An edge between boxes that are drawn.
     *
     * @param styles classes of the stylesheet
     * @param label what it shows; nothing where null
     */
    public DraftEdge(
            String id,
            DraftBox source,
            DraftBox target,
            List<String> styles,
            boolean arrow,
            @Nullable Content label,
            String name,
            String tooltip) {
        this.id = id;
        this.source = source;
        this.target = target;
        this.styles = List.copyOf(styles);
        this.arrow = arrow;
        this.label = label;
        this.name = name;
        this.tooltip = tooltip;
    }

    /** Id of the element. */
    public String id() {
        return id;
    }

    /** Where it begins. */
    public DraftBox source() {
        return source;
    }

    /** Where it ends. */
    public DraftBox target() {
        return target;
    }

    /** Classes of the stylesheet. */
    public List<String> styles() {
        return styles;
    }

    /** Whether it has an arrowhead. */
    public boolean arrow() {
        return arrow;
    }

    /** What it shows. */
    public Optional<Content> label() {
        return Optional.ofNullable(label);
    }

    /** What a screen reader says. */
    public String name() {
        return name;
    }

    /** What is shown when the mouse stays on it. */
    public String tooltip() {
        return tooltip;
    }

    /** Findings on it. */
    public List<Mark> marks() {
        return marks;
    }

    /** Whether it belongs to the path that a finding follows. */
    public boolean witness() {
        return witness;
    }

    /** Says that it belongs to the path that a finding follows. */
    public void setWitness() {
        witness = true;
    }

    /** Its route; empty while it has none. */
    public List<Point> points() {
        return points;
    }

    /** Gives it its route. */
    public void setPoints(List<Point> points) {
        this.points = List.copyOf(points);
    }

    /** Where its label is. */
    public Optional<Bounds> labelBounds() {
        return label().map(content -> new Bounds(labelAt.x(), labelAt.y(), content.width(), content.height()));
    }

    /** Puts its label to a place. */
    public void setLabelAt(Point corner) {
        labelAt = corner;
    }

    /** Moves route and label. */
    public void shift(double dx, double dy) {
        points = points.stream()
                .map(point -> new Point(point.x() + dx, point.y() + dy))
                .toList();
        labelAt = new Point(labelAt.x() + dx, labelAt.y() + dy);
    }
}
