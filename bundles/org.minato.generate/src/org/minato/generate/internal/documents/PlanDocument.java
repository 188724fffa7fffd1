// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import org.minato.word.WordDocument;

/**
 * A document of a plan before it is written.
 *
 * @param path path below the output folder, without the ending
 * @param content what it says
 */
public record PlanDocument(String path, WordDocument content) {

    /** How many entries its list of places to fill in has. */
    public int openFields() {
        return OpenField.of(content).size();
    }
}
