// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/** Line and column of each element, twelve bytes an element and a half: an open hash table by identity. */
final class Positions {

    private static final int COLUMN_BITS = 11;
    private static final int MAX_COLUMN = (1 << COLUMN_BITS) - 1;

    private @Nullable EObject[] keys = new @Nullable EObject[64];
    private int[] values = new int[64];
    private int size;

    /** Notes where an element begins; lines up to two million and columns up to 2047 are kept, larger ones as these. */
    void put(EObject element, int line, int column) {
        if (size * 3 >= keys.length * 2) {
            grow();
        }
        int slot = slot(element);
        if (keys[slot] == null) {
            keys[slot] = element;
            size++;
        }
        values[slot] = Math.min(line, (1 << 31 - COLUMN_BITS) - 1) << COLUMN_BITS | Math.min(column, MAX_COLUMN);
    }

    /** Line from 1; 0 where unknown. */
    int line(EObject element) {
        int slot = slot(element);
        return keys[slot] == null ? 0 : values[slot] >>> COLUMN_BITS;
    }

    /** Column from 1; 0 where unknown. */
    int column(EObject element) {
        int slot = slot(element);
        return keys[slot] == null ? 0 : values[slot] & MAX_COLUMN;
    }

    private int slot(EObject element) {
        int mask = keys.length - 1;
        int hash = System.identityHashCode(element);
        int slot = (hash ^ hash >>> 15) & mask;
        while (keys[slot] != null && keys[slot] != element) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        @Nullable EObject[] oldKeys = keys;
        int[] oldValues = values;
        keys = new @Nullable EObject[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            EObject key = oldKeys[i];
            if (key != null) {
                int slot = slot(key);
                keys[slot] = key;
                values[slot] = oldValues[i];
            }
        }
    }
}
