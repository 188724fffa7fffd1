// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.commands.session.ChangedFeature;
import org.minato.core.files.DanglingReferences;

/**
 * Values of features and contents of files at one moment, to be put back. They include both ends of every reference that
 * has an inverse and differ from the present ones in whatever an edit has touched, so that putting them back one after
 * the other never disturbs one put back before. (EMF's change descriptions lose that when they are reversed.)
 */
final class Recorded {
    private final Map<ChangedFeature, Value> values = new LinkedHashMap<>();
    private final Map<Resource, List<EObject>> contents = new LinkedHashMap<>();
    private final Map<EObject, DanglingReferences.State> dangling = new LinkedHashMap<>();

    boolean has(ChangedFeature slot) {
        return values.containsKey(slot);
    }

    boolean has(Resource file) {
        return contents.containsKey(file);
    }

    /** @param value a list for a feature with many values; null for one that is not set */
    void put(ChangedFeature slot, @Nullable Object value) {
        values.put(slot, new Value(value));
    }

    void put(Resource file, List<EObject> elements) {
        contents.put(file, List.copyOf(elements));
    }

    /** Keeps the first state of an element's references that lead nowhere. */
    void put(DanglingReferences.State state) {
        dangling.putIfAbsent(state.element(), state);
    }

    /** Whether a value is an element of the file. */
    boolean refersTo(Resource file) {
        return values.values().stream()
                .flatMap(value -> value.list().isEmpty() ? Stream.ofNullable(value.value()) : value.list().stream())
                .anyMatch(each -> each instanceof EObject element && element.eResource() == file);
    }

    /** The present values of whatever this has values of. */
    Recorded now() {
        Recorded now = new Recorded();
        for (ChangedFeature slot : values.keySet()) {
            EObject element = slot.element();
            if (slot.feature().isMany()) {
                now.put(slot, List.copyOf(list(slot)));
            } else {
                now.put(slot, element.eIsSet(slot.feature()) ? element.eGet(slot.feature()) : null);
            }
        }
        contents.keySet().forEach(file -> now.put(file, file.getContents()));
        dangling.keySet().forEach(element -> now.put(DanglingReferences.state(element)));
        return now;
    }

    /** Puts the values back: first what is too much comes out, so that no element is ever inside itself. */
    void restore() {
        values.forEach(this::takeOut);
        contents.forEach((file, elements) -> file.getContents().retainAll(elements));
        values.forEach(Recorded::set);
        contents.forEach((file, elements) -> ECollections.setEList(file.getContents(), elements));
        dangling.values().forEach(DanglingReferences::restore);
    }

    private void takeOut(ChangedFeature slot, Value value) {
        if (slot.feature() instanceof EReference reference && reference.isContainment()) {
            if (reference.isMany()) {
                list(slot).retainAll(value.list());
            } else if (slot.element().eGet(reference) != value.value()) {
                slot.element().eUnset(reference);
            }
        }
    }

    private static void set(ChangedFeature slot, Value value) {
        EStructuralFeature feature = slot.feature();
        if (feature.isMany()) {
            ECollections.setEList(list(slot), value.list());
        } else if (value.value() == null) {
            slot.element().eUnset(feature);
        } else if (slot.element().eGet(feature) != value.value()
                || !slot.element().eIsSet(feature)) {
            slot.element().eSet(feature, value.value());
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(ChangedFeature slot) {
        return (EList<Object>) slot.element().eGet(slot.feature());
    }

    private record Value(@Nullable Object value) {
        List<?> list() {
            return value instanceof List<?> list ? list : List.of();
        }
    }
}
