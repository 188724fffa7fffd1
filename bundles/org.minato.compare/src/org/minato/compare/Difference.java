// SPDX-License-Identifier: EPL-2.0
package org.minato.compare;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.text.LocalizedText;

/**
 * An element that is not the same in both files. What is inside an added or removed element and came or went with it has
 * no difference of its own.
 *
 * @param kind how it differs
 * @param before the element of the older file; absent where it was added
 * @param after the element of the newer file; absent where it was removed
 * @param type what kind of element it is
 * @param name what it is called; as it is now, where it is still there
 * @param place the names of what it is inside of, from the outermost, without the top element; empty right below that
 * @param placeBefore where it was, if it has moved; otherwise like {@code place}
 * @param inside how many elements inside it came or went with it
 * @param values the changed values; empty where it was added or removed
 */
public record Difference(
        DifferenceKind kind,
        Optional<EObject> before,
        Optional<EObject> after,
        LocalizedText type,
        LocalizedText name,
        LocalizedText place,
        LocalizedText placeBefore,
        int inside,
        List<ChangedValue> values) {
    /** Copies the list. */
    public Difference {
        values = List.copyOf(values);
    }

    /** The element where it is now, or where it last was. */
    public EObject element() {
        return after.or(() -> before).orElseThrow();
    }
}
