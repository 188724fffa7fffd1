// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.scene;

import java.util.List;
import java.util.Optional;

/**
 * A whole drawing as data. What draws it needs no fonts and computes nothing: it draws the backdrop, the boxes in their
 * order, the edges, their captions, and what stands around. Immutable; the same model, layout and language always give an
 * equal scene.
 *
 * @param title what is drawn
 * @param language {@code ja} or {@code en}
 * @param width of the drawing
 * @param height of the drawing
 * @param backdrop areas behind the boxes: bands of layers, a grid, an outline of the land
 * @param boxes what stands for elements; what contains others before what it contains
 * @param edges lines between boxes
 * @param furniture title, legend, scale
 */
public record Scene(
        String title,
        String language,
        double width,
        double height,
        List<Box> backdrop,
        List<Box> boxes,
        List<Edge> edges,
        List<Box> furniture) {

    /** Copies the lists. */
    public Scene {
        backdrop = List.copyOf(backdrop);
        boxes = List.copyOf(boxes);
        edges = List.copyOf(edges);
        furniture = List.copyOf(furniture);
    }

    /** The box for an element. */
    public Optional<Box> box(String id) {
        return boxes.stream().filter(box -> box.id().equals(id)).findFirst();
    }

    /** The edge for an element. */
    public Optional<Edge> edge(String id) {
        return edges.stream().filter(edge -> edge.id().equals(id)).findFirst();
    }
}
