// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.scene;

import java.util.List;
import java.util.Optional;

/**
 * Something drawn at one place: a node, an actor, a clause, or what is around them such as a legend. Immutable.
 *
 * @param id id of the element that it stands for, or a name of its own that begins with {@code @}
 * @param parent id of the box that it is in
 * @param role what it is, for instance {@code device}; also a class of the stylesheet
 * @param bounds where it is, in the drawing
 * @param parts its pieces, in the order in which they are drawn
 * @param name what a screen reader says
 * @param tooltip what is shown when the mouse stays on it; may have several lines; empty for nothing
 * @param marks findings on it
 * @param collapsed whether what it contains is hidden
 */
public record Box(
        String id,
        Optional<String> parent,
        String role,
        Bounds bounds,
        List<Part> parts,
        String name,
        String tooltip,
        List<Mark> marks,
        boolean collapsed) {

    /** Copies the lists. */
    public Box {
        parts = List.copyOf(parts);
        marks = List.copyOf(marks);
    }
}
