// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.scene;

/**
 * A rectangle of a drawing, in pixels.
 *
 * @param x left side
 * @param y upper side
 * @param width not negative
 * @param height not negative
 */
public record Bounds(double x, double y, double width, double height) {

    /** The right side. */
    public double right() {
        return x + width;
    }

    /** The lower side. */
    public double bottom() {
        return y + height;
    }

    /** The middle. */
    public Point center() {
        return new Point(x + width / 2, y + height / 2);
    }

    /** Whether another rectangle lies inside this one, or on its border. */
    public boolean contains(Bounds other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    /** Whether the two share more than a border. */
    public boolean overlaps(Bounds other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** The same rectangle elsewhere. */
    public Bounds moved(double dx, double dy) {
        return new Bounds(x + dx, y + dy, width, height);
    }

    /** The rectangle with a margin around it; smaller where the margin is negative. */
    public Bounds grown(double margin) {
        return new Bounds(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    /** The smallest rectangle around both. */
    public Bounds union(Bounds other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Bounds(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}
