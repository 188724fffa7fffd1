// SPDX-License-Identifier: EPL-2.0
package org.minato.compare.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.minato.compare.ChangedValue;
import org.minato.compare.Difference;
import org.minato.compare.DifferenceKind;
import org.minato.core.text.LocalizedText;
import org.minato.model.base.Root;

/** Goes through the newer of two matched files and notes what differs. One use. */
public final class Walk {
    private final Matching matching;
    private final List<Difference> found = new ArrayList<>();

    /** For files whose elements are matched. */
    public Walk(Matching matching) {
        this.matching = matching;
    }

    /** Everything that differs, in the order of the newer file. */
    public List<Difference> differences(Root after) {
        present(after, false);
        return found;
    }

    /** Notes what differs of an element of the newer file, and inside it. */
    private void present(EObject element, boolean insideAdded) {
        Optional<EObject> before = matching.before(element);
        before.ifPresentOrElse(old -> matched(old, element), () -> {
            if (!insideAdded) {
                int inside = count(element, each -> matching.before(each).isEmpty());
                found.add(difference(DifferenceKind.ADDED, Optional.empty(), Optional.of(element), inside, List.of()));
            }
        });
        element.eContents().forEach(child -> present(child, before.isEmpty()));
        before.ifPresent(this::removed);
    }

    private void matched(EObject old, EObject present) {
        List<ChangedValue> values = values(old, present);
        if (isMoved(old, present)) {
            found.add(difference(DifferenceKind.MOVED, Optional.of(old), Optional.of(present), 0, values));
        } else if (!values.isEmpty()) {
            found.add(difference(DifferenceKind.CHANGED, Optional.of(old), Optional.of(present), 0, values));
        }
    }

    private boolean isMoved(EObject old, EObject present) {
        EObject outer = old.eContainer();
        return outer != null
                && (matching.after(outer).orElse(null) != present.eContainer()
                        || old.eContainmentFeature() != present.eContainmentFeature());
    }

    /** Notes what was directly inside an element of the older file and is gone. */
    private void removed(EObject outer) {
        for (EObject old : outer.eContents()) {
            if (matching.after(old).isEmpty()) {
                int inside = count(old, each -> matching.after(each).isEmpty());
                found.add(difference(DifferenceKind.REMOVED, Optional.of(old), Optional.empty(), inside, List.of()));
            }
        }
    }

    private interface Counted {
        boolean counts(EObject element);
    }

    private static int count(EObject element, Counted counted) {
        int count = 0;
        for (EObject child : element.eContents()) {
            if (counted.counts(child)) {
                count += 1 + count(child, counted);
            }
        }
        return count;
    }

    private Difference difference(
            DifferenceKind kind,
            Optional<EObject> before,
            Optional<EObject> after,
            int inside,
            List<ChangedValue> values) {
        EObject element = after.or(() -> before).orElseThrow();
        LocalizedText place = Words.place(element);
        return new Difference(
                kind,
                before,
                after,
                Words.of(element.eClass()),
                Words.of(element),
                place,
                kind == DifferenceKind.MOVED ? Words.place(before.orElseThrow()) : place,
                inside,
                values);
    }

    private List<ChangedValue> values(EObject old, EObject present) {
        List<ChangedValue> changed = new ArrayList<>();
        for (EStructuralFeature feature : Compared.features(present.eClass())) {
            List<Object> gone = new ArrayList<>(Compared.values(old, feature));
            List<Object> come = new ArrayList<>();
            for (Object value : Compared.values(present, feature)) {
                if (!take(gone, value)) {
                    come.add(value);
                }
            }
            if (!gone.isEmpty() || !come.isEmpty()) {
                changed.add(new ChangedValue(feature, Words.of(feature), words(feature, gone), words(feature, come)));
            }
        }
        return changed;
    }

    private boolean take(List<Object> olds, Object present) {
        for (int i = 0; i < olds.size(); i++) {
            if (isSame(olds.get(i), present)) {
                olds.remove(i);
                return true;
            }
        }
        return false;
    }

    /** Elements of files that are not compared are the same by type and id. */
    private boolean isSame(Object old, Object present) {
        if (old instanceof EObject before && present instanceof EObject after) {
            return matching.before(after)
                    .map(known -> known == before)
                    .orElseGet(() -> matching.after(before).isEmpty() && Outside.isSame(before, after));
        }
        return old.equals(present);
    }

    private static List<ChangedValue.Value> words(EStructuralFeature feature, List<Object> values) {
        return values.stream()
                .map(value -> new ChangedValue.Value(Words.raw(feature, value), Words.of(feature, value)))
                .toList();
    }
}
