// SPDX-License-Identifier: EPL-2.0
package org.minato.compare;

/** How an element differs. */
public enum DifferenceKind {
    /** It is in the newer file only. */
    ADDED,

    /** It is in the older file only. */
    REMOVED,

    /** It is inside another element, or in another of its lists; values of it may have changed as well. */
    MOVED,

    /** Values of it have changed. */
    CHANGED
}
