// SPDX-License-Identifier: EPL-2.0
package org.minato.word;

import java.util.Arrays;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A picture in the two forms that documents need. Immutable.
 *
 * @param svg the drawing for pages: one {@code svg} element, complete in itself
 * @param png the same as an image for Word
 * @param width width in pixels, 96 to the inch; more than 0
 * @param height height in pixels; more than 0
 * @param alternative what it shows, for those who cannot see it
 */
public record Picture(String svg, byte[] png, int width, int height, String alternative) {

    /** Keeps its own copy of the image and refuses pictures without extent. */
    public Picture {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("picture of " + width + " by " + height);
        }
        png = png.clone();
    }

    /** The image; a copy. */
    @Override
    public byte[] png() {
        return png.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Picture picture
                && svg.equals(picture.svg)
                && Arrays.equals(png, picture.png)
                && width == picture.width
                && height == picture.height
                && alternative.equals(picture.alternative);
    }

    @Override
    public int hashCode() {
        return Objects.hash(svg, Arrays.hashCode(png), width, height, alternative);
    }
}
