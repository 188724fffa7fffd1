// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram;

/** Colours of a drawing. */
public enum Theme {
    /** Dark lines on a light ground. */
    LIGHT,
    /** Light lines on a dark ground. */
    DARK
}
