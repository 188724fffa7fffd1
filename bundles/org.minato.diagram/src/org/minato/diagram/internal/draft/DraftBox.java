// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.diagram.scene.Bounds;
import org.minato.diagram.scene.Mark;
import org.minato.diagram.scene.Point;

/** A box that does not have its place yet. For use by one thread. */
public final class DraftBox {
    /** Space around what a box contains. */
    public static final double INSET = 14;

    private final String id;
    private final String role;
    private final Outline outline;
    private final List<String> styles;
    private final Content content;
    private final String name;
    private final String tooltip;
    private final List<DraftBox> children = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private @Nullable DraftBox parent;
    private int column;
    private boolean collapsed;
    private boolean placed;
    private boolean witness;
    private double x;
    private double y;
    private double width;
    private double height;

    /**
     * A box of the size that its content needs.
     *
     * @param styles classes of the stylesheet for its outline
     */
    public DraftBox(
            String id,
            String role,
            Outline outline,
            List<String> styles,
            Content content,
            String name,
            String tooltip) {
        this.id = id;
        this.role = role;
        this.outline = outline;
        this.styles = List.copyOf(styles);
        this.content = content;
        this.name = name;
        this.tooltip = tooltip;
        width = content.width();
        height = content.height();
    }

    /** Id of the element. */
    public String id() {
        return id;
    }

    /** What it is. */
    public String role() {
        return role;
    }

    /** Its outline. */
    public Outline outline() {
        return outline;
    }

    /** Classes of its outline. */
    public List<String> styles() {
        return styles;
    }

    /** What it shows. */
    public Content content() {
        return content;
    }

    /** What a screen reader says. */
    public String name() {
        return name;
    }

    /** What is shown when the mouse stays on it. */
    public String tooltip() {
        return tooltip;
    }

    /** What it contains. */
    public List<DraftBox> children() {
        return children;
    }

    /** Puts a box into this one. */
    public void add(DraftBox child) {
        child.parent = this;
        children.add(child);
    }

    /** The box that it is in. */
    public Optional<DraftBox> parent() {
        return Optional.ofNullable(parent);
    }

    /** Findings on it. */
    public List<Mark> marks() {
        return marks;
    }

    /** Whether this is around another box, directly or not. */
    public boolean isAround(DraftBox other) {
        for (DraftBox box = other.parent; box != null; box = box.parent) {
            if (box == this) {
                return true;
            }
        }
        return false;
    }

    /** Which column it belongs to, counted from the left; boxes of one column stay together. */
    public int column() {
        return column;
    }

    /** Puts it into a column. */
    public void setColumn(int column) {
        this.column = column;
    }

    /** Whether what it contains is hidden. */
    public boolean collapsed() {
        return collapsed;
    }

    /** Says that what it contains is hidden. */
    public void setCollapsed(boolean collapsed) {
        this.collapsed = collapsed;
    }

    /** Whether people have put it where it is. */
    public boolean placed() {
        return placed;
    }

    /** Says that people have put it where it is. */
    public void setPlaced(boolean placed) {
        this.placed = placed;
    }

    /** Whether it belongs to the path that a finding follows. */
    public boolean witness() {
        return witness;
    }

    /** Says that it belongs to the path that a finding follows. */
    public void setWitness() {
        witness = true;
    }

    /** Where it is, in the drawing. */
    public Bounds bounds() {
        return new Bounds(x, y, width, height);
    }

    /** Moves it, alone. */
    public void moveTo(Point corner) {
        x = corner.x();
        y = corner.y();
    }

    /** Moves it with all that it contains. */
    public void shift(double dx, double dy) {
        x += dx;
        y += dy;
        children.forEach(child -> child.shift(dx, dy));
    }

    /** Gives it a size; never smaller than its content. */
    public void resize(double newWidth, double newHeight) {
        width = Math.max(newWidth, content.width());
        height = Math.max(newHeight, content.height());
    }
}
