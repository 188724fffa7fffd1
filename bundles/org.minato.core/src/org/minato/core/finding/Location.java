// SPDX-License-Identifier: EPL-2.0
package org.minato.core.finding;

import org.eclipse.emf.common.util.URI;

/**
 * A place in a file, as it was when the file was read.
 *
 * @param file the file, or the entry of a bundle
 * @param line line from 1; 0 where unknown, for instance for an element that is not saved yet
 * @param column column from 1; 0 where unknown
 * @param elementId id of the element; empty where it has none
 * @param elementPath readable path from the file's root, for instance {@code smart-fishery/buoy/temperature}; empty for
 *     the file as a whole
 */
public record Location(URI file, int line, int column, String elementId, String elementPath) {

    /** A file as a whole. */
    public static Location ofFile(URI file) {
        return new Location(file, 0, 0, "", "");
    }

    /** A line of a file, outside any element. */
    public static Location ofLine(URI file, int line, int column) {
        return new Location(file, line, column, "", "");
    }
}
