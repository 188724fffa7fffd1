// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.scene;

import java.util.List;
import java.util.Optional;

/**
 * A line from one box to another. Immutable.
 *
 * @param id id of the element that it stands for, or a name of its own that begins with {@code @}
 * @param source id of the box at its beginning
 * @param target id of the box at its end
 * @param points from the border of the source over its bends to the border of the target; at least two
 * @param classes names under which the stylesheet says how it looks
 * @param arrow whether it ends with an arrowhead
 * @param caption its label
 * @param name what a screen reader says
 * @param tooltip what is shown when the mouse stays on it; may have several lines; empty for nothing
 * @param marks findings on it
 */
public record Edge(
        String id,
        String source,
        String target,
        List<Point> points,
        List<String> classes,
        boolean arrow,
        Optional<Caption> caption,
        String name,
        String tooltip,
        List<Mark> marks) {

    /** Copies the lists. */
    public Edge {
        points = List.copyOf(points);
        classes = List.copyOf(classes);
        marks = List.copyOf(marks);
    }
}
