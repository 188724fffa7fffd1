// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.run;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** A change of one feature of one element that can be made and undone, as an undoable command makes it. */
final class Edit {
    private final EObject element;
    private final EStructuralFeature feature;
    private final @Nullable Object before;
    private final @Nullable Object after;

    private Edit(EObject element, EStructuralFeature feature, @Nullable Object before, @Nullable Object after) {
        this.element = element;
        this.feature = feature;
        this.before = before;
        this.after = after;
    }

    /** Sets a single feature; null unsets it. */
    static Edit set(EObject element, EStructuralFeature feature, @Nullable Object value) {
        return new Edit(element, feature, element.eIsSet(feature) ? element.eGet(feature) : null, value);
    }

    /** Adds something to a feature of many. */
    static Edit add(EObject element, EStructuralFeature feature, Object added) {
        List<Object> before = new ArrayList<>((List<?>) element.eGet(feature));
        List<Object> after = new ArrayList<>(before);
        after.add(added);
        return new Edit(element, feature, before, after);
    }

    /** Removes the first member of a feature of many, if there is one. */
    static Edit removeFirst(EObject element, EStructuralFeature feature) {
        List<Object> before = new ArrayList<>((List<?>) element.eGet(feature));
        return new Edit(
                element, feature, before, new ArrayList<>(before.subList(before.isEmpty() ? 0 : 1, before.size())));
    }

    void make() {
        change(before, after);
    }

    void undo() {
        change(after, before);
    }

    private void change(@Nullable Object from, @Nullable Object to) {
        if (from instanceof List<?> less && to instanceof List<?> more) {
            List<Object> present = members();
            less.stream().filter(member -> !more.contains(member)).forEach(present::remove);
            for (int i = 0; i < more.size(); i++) {
                if (!present.contains(more.get(i))) {
                    present.add(i, more.get(i));
                }
            }
        } else if (to == null) {
            element.eUnset(feature);
        } else {
            element.eSet(feature, to);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Object> members() {
        return (List<Object>) element.eGet(feature);
    }
}
