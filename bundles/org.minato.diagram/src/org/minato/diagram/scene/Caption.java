// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.scene;

import java.util.List;

/**
 * The label of an edge. Immutable.
 *
 * @param bounds where it is, in the drawing
 * @param parts its pieces
 */
public record Caption(Bounds bounds, List<Part> parts) {

    /** Copies the pieces. */
    public Caption {
        parts = List.copyOf(parts);
    }
}
