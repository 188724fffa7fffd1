// SPDX-License-Identifier: EPL-2.0
package org.minato.compare.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.minato.model.base.Root;

/** Which elements of two files are the same. */
public final class Matching {
    private final Map<EObject, EObject> afterOf = new IdentityHashMap<>();
    private final Map<EObject, EObject> beforeOf = new IdentityHashMap<>();
    private final Deque<EObject> toLookInside = new ArrayDeque<>();

    private Matching() {}

    /** Matches all elements of two files. */
    public static Matching of(Root before, Root after) {
        Matching matching = new Matching();
        matching.pair(before, after);
        matching.byId(before, after);
        matching.lookInside();
        matching.byName(before, after);
        matching.lookInside();
        return matching;
    }

    /** The newer element that an older one has become. */
    public Optional<EObject> after(EObject old) {
        return Optional.ofNullable(afterOf.get(old));
    }

    /** The older element that a newer one was. */
    public Optional<EObject> before(EObject present) {
        return Optional.ofNullable(beforeOf.get(present));
    }

    private void pair(EObject old, EObject present) {
        afterOf.put(old, present);
        beforeOf.put(present, old);
        toLookInside.add(old);
    }

    private void byId(Root before, Root after) {
        Map<String, EObject> byId = new HashMap<>();
        each(after, element -> {
            String id = EcoreUtil.getID(element);
            if (id != null && !id.isEmpty()) {
                byId.putIfAbsent(id, element);
            }
        });
        each(before, old -> {
            EObject present = byId.get(EcoreUtil.getID(old));
            if (present != null && present.eClass() == old.eClass() && isFree(old, present)) {
                pair(old, present);
            }
        });
    }

    private boolean isFree(EObject old, EObject present) {
        return !afterOf.containsKey(old) && !beforeOf.containsKey(present);
    }

    /** Matches what is directly inside matched elements. */
    private void lookInside() {
        while (!toLookInside.isEmpty()) {
            EObject old = toLookInside.remove();
            EObject present = Objects.requireNonNull(afterOf.get(old));
            for (EReference reference : old.eClass().getEAllContainments()) {
                lookInside(reference, children(old, reference), children(present, reference));
            }
        }
    }

    private void lookInside(EReference reference, List<EObject> olds, List<EObject> presents) {
        if (reference.isMany()) {
            by(Keys::key, olds, presents);
            by(Keys::name, olds, presents);
            by(Keys::content, olds, presents);
        } else {
            by(element -> Optional.of(element.eClass().getName()), olds, presents);
        }
    }

    private static List<EObject> children(EObject element, EReference reference) {
        return Compared.values(element, reference).stream()
                .map(EObject.class::cast)
                .toList();
    }

    /** Elements that have changed both their place and their id are the same where type and name are unique. */
    private void byName(Root before, Root after) {
        List<EObject> olds = new ArrayList<>();
        List<EObject> presents = new ArrayList<>();
        each(before, olds::add);
        each(after, presents::add);
        by(Keys::name, olds, presents);
    }

    private void by(
            Function<EObject, Optional<String>> key, List<? extends EObject> olds, List<? extends EObject> presents) {
        Map<String, List<EObject>> free = new LinkedHashMap<>();
        for (EObject present : presents) {
            if (!beforeOf.containsKey(present)) {
                key.apply(present)
                        .ifPresent(text -> free.computeIfAbsent(text, each -> new ArrayList<>())
                                .add(present));
            }
        }
        Map<String, List<EObject>> wanted = new LinkedHashMap<>();
        for (EObject old : olds) {
            if (!afterOf.containsKey(old)) {
                key.apply(old)
                        .ifPresent(text -> wanted.computeIfAbsent(text, each -> new ArrayList<>())
                                .add(old));
            }
        }
        wanted.forEach((text, same) -> {
            List<EObject> candidates = free.getOrDefault(text, List.of());
            if (same.size() == candidates.size()) {
                for (int i = 0; i < same.size(); i++) {
                    pair(same.get(i), candidates.get(i));
                }
            }
        });
    }

    private static void each(EObject top, Consumer<EObject> visitor) {
        visitor.accept(top);
        top.eAllContents().forEachRemaining(visitor);
    }
}
