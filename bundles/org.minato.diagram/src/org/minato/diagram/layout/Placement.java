// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.layout;

import java.util.Optional;
import org.minato.diagram.scene.Bounds;

/**
 * Where somebody has put a box. Immutable.
 *
 * @param x left side, in the drawing or, for a box in another, from that one's left side
 * @param y upper side, likewise
 * @param size width and height, where somebody has changed them; place 0, 0
 */
public record Placement(double x, double y, Optional<Bounds> size) {

    /** A place; the size is that of the content. */
    public static Placement at(double x, double y) {
        return new Placement(x, y, Optional.empty());
    }

    /** The same place with a size. */
    public Placement sized(double width, double height) {
        return new Placement(x, y, Optional.of(new Bounds(0, 0, width, height)));
    }
}
