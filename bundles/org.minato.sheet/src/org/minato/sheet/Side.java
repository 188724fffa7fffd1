// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet;

/** Whose version of a place is taken where both changed it. */
public enum Side {
    /** The person's. */
    MINE,
    /** What is generated, or was sent back. */
    THEIRS
}
