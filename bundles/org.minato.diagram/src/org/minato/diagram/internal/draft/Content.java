// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.draft;

import java.util.List;
import org.minato.diagram.scene.Part;

/**
 * What a box or label shows, with its size. Immutable.
 *
 * @param width in pixels
 * @param height in pixels
 * @param parts the pieces, from the upper left corner
 */
public record Content(double width, double height, List<Part> parts) {
    /** Copies the pieces. */
    public Content {
        parts = List.copyOf(parts);
    }
}
