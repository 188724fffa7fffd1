// SPDX-License-Identifier: EPL-2.0
package org.minato.core.element;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A number for each of some elements, told apart by identity: an open hash table of some twelve bytes an element, for
 * models of many elements. Not safe for several threads while one of them puts or removes.
 */
public final class ElementNumbers {
    private @Nullable EObject[] keys = new @Nullable EObject[64];
    private int[] values = new int[64];
    private int size;

    /** The number of an element; -1 for one that has none. */
    public int get(EObject element) {
        int slot = slot(element);
        return keys[slot] == null ? -1 : values[slot];
    }

    /** Gives an element a number, from 0; any that it had is forgotten. */
    public void put(EObject element, int number) {
        if (size * 3 >= keys.length * 2) {
            grow();
        }
        int slot = slot(element);
        if (keys[slot] == null) {
            keys[slot] = element;
            size++;
        }
        values[slot] = number;
    }

    /** Takes the number of an element away, if it has one. */
    public void remove(EObject element) {
        int hole = slot(element);
        if (keys[hole] == null) {
            return;
        }
        size--;
        keys[hole] = null;
        int mask = keys.length - 1;
        for (int slot = hole + 1 & mask; ; slot = slot + 1 & mask) {
            EObject key = keys[slot];
            if (key == null) {
                return;
            }
            int home = home(key);
            boolean reachable = hole < slot ? home > hole && home <= slot : home > hole || home <= slot;
            if (!reachable) {
                keys[hole] = key;
                values[hole] = values[slot];
                keys[slot] = null;
                hole = slot;
            }
        }
    }

    private int home(EObject element) {
        int hash = System.identityHashCode(element);
        return (hash ^ hash >>> 15) & keys.length - 1;
    }

    private int slot(EObject element) {
        int mask = keys.length - 1;
        int slot = home(element);
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
