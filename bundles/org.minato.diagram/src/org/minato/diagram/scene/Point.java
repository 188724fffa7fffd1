// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.scene;

/**
 * A point of a drawing, in pixels to the right and downwards.
 *
 * @param x from the left
 * @param y from the top
 */
public record Point(double x, double y) {}
