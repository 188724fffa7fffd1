// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import org.eclipse.emf.ecore.EObject;
import org.minato.core.element.ElementNumbers;

/** Line and column of each element, in one number. */
final class Positions {

    private static final int COLUMN_BITS = 11;
    private static final int MAX_COLUMN = (1 << COLUMN_BITS) - 1;
    private static final int MAX_LINE = (1 << 31 - COLUMN_BITS) - 1;

    private final ElementNumbers packed = new ElementNumbers();

    /** Notes where an element begins; lines up to a million and columns up to 2047 are kept, larger ones as these. */
    void put(EObject element, int line, int column) {
        packed.put(element, Math.min(line, MAX_LINE) << COLUMN_BITS | Math.min(column, MAX_COLUMN));
    }

    /** Line from 1; 0 where unknown. */
    int line(EObject element) {
        return Math.max(packed.get(element), 0) >>> COLUMN_BITS;
    }

    /** Column from 1; 0 where unknown. */
    int column(EObject element) {
        return Math.max(packed.get(element), 0) & MAX_COLUMN;
    }
}
