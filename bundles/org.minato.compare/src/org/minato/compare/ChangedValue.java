// SPDX-License-Identifier: EPL-2.0
package org.minato.compare;

import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.minato.core.text.LocalizedText;

/**
 * A feature of an element whose value has changed.
 *
 * @param feature the feature
 * @param label what it is called
 * @param before the value it had: none, one, or of a list those that it has no longer
 * @param after the value it has: none, one, or of a list those that it did not have; the order of a list does not count
 */
public record ChangedValue(EStructuralFeature feature, LocalizedText label, List<Value> before, List<Value> after) {
    /** Copies the lists. */
    public ChangedValue {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * A value.
     *
     * @param raw the value as in a file; the id of an element, or its path where it has none
     * @param words the value as people read it
     */
    public record Value(String raw, LocalizedText words) {}
}
