// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.live;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.finding.Witness;

/** The kept findings by the elements whose places they name. */
final class Located {
    private final Map<EObject, Object> entries = new IdentityHashMap<>();

    void add(Entry entry) {
        entry.finding.element().ifPresent(element -> add(element, entry));
        for (Witness witness : entry.finding.path()) {
            add(witness.element(), entry);
        }
    }

    void remove(Entry entry) {
        entry.finding.element().ifPresent(element -> remove(element, entry));
        for (Witness witness : entry.finding.path()) {
            remove(witness.element(), entry);
        }
    }

    @SuppressWarnings("unchecked")
    private void add(EObject element, Entry entry) {
        entries.merge(element, entry, (known, added) -> {
            if (known instanceof Entry one) {
                List<Entry> both = new ArrayList<>();
                both.add(one);
                both.add((Entry) added);
                return both;
            }
            ((List<Entry>) known).add((Entry) added);
            return known;
        });
    }

    @SuppressWarnings("unchecked")
    private void remove(EObject element, Entry entry) {
        @Nullable Object known = entries.get(element);
        if (known == entry) {
            entries.remove(element);
        } else if (known instanceof List<?> list) {
            ((List<Entry>) list).remove(entry);
            if (list.isEmpty()) {
                entries.remove(element);
            }
        }
    }

    /** The findings that name the place of an element. */
    @SuppressWarnings("unchecked")
    List<Entry> at(EObject element) {
        @Nullable Object known = entries.get(element);
        if (known instanceof Entry one) {
            return List.of(one);
        }
        return known == null ? List.of() : List.copyOf((List<Entry>) known);
    }
}
