// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.element.ElementNumbers;
import org.minato.model.refmodel.Categorised;
import org.minato.model.refmodel.RefmodelPackage.Literals;
import org.minato.rules.internal.check.Contents;
import org.minato.rules.internal.check.Elements;

/**
 * All elements of some files by type, kept up to date. Every element has a number, and a rank that grows in the order of
 * the files.
 */
final class LiveElements implements Elements {
    /** Room left between two neighbours, and used up when one comes between them. */
    private static final long GAP = 1L << 32;

    /** More elements than are worth being taken out one by one. */
    private static final int MANY = 64;

    /** Room taken by an element that is put behind another. */
    private static final long STEP = 1L << 16;

    private final ElementNumbers numbers = new ElementNumbers();
    private final List<EObject> order = new ArrayList<>();
    private final Map<EClass, List<EObject>> byScope = new ConcurrentHashMap<>();
    private final Map<String, Integer> categories = new HashMap<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private long[] ranks = new long[64];
    private @Nullable Object[] knownCategories = new @Nullable Object[64];
    private int used;
    private int uncategorised;
    private boolean reordered;

    LiveElements(List<? extends EObject> roots) {
        roots.forEach(root -> Contents.all(root, this::append));
    }

    private void append(EObject element) {
        order.add(element);
        int number = number(element);
        ranks[number] = order.size() * GAP;
        categorise(element);
    }

    private int number(EObject element) {
        @Nullable Integer recycled = free.poll();
        int number = recycled == null ? used++ : recycled;
        if (number >= ranks.length) {
            ranks = Arrays.copyOf(ranks, number * 2);
            knownCategories = Arrays.copyOf(knownCategories, number * 2);
        }
        numbers.put(element, number);
        return number;
    }

    /** The number of an element, from 0; -1 for one that is not here. */
    int numberOf(EObject element) {
        return numbers.get(element);
    }

    boolean contains(EObject element) {
        return numbers.get(element) >= 0;
    }

    /** A number that grows in the order of the files. */
    long rank(EObject element) {
        int number = numbers.get(element);
        return number < 0 ? Long.MAX_VALUE : ranks[number];
    }

    /** How many elements there are. */
    int size() {
        return order.size();
    }

    /** Whether all ranks have changed since this was last asked, though not their order. */
    boolean wasReordered() {
        boolean was = reordered;
        reordered = false;
        return was;
    }

    @Override
    public List<EObject> of(EClass scope) {
        List<EObject> known = byScope.get(scope);
        return known != null ? known : byScope.computeIfAbsent(scope, this::collect);
    }

    private List<EObject> collect(EClass scope) {
        Map<EClass, Boolean> matching = new HashMap<>();
        List<EObject> found = new ArrayList<>();
        for (EObject element : order) {
            if (matching.computeIfAbsent(element.eClass(), scope::isSuperTypeOf)) {
                found.add(element);
            }
        }
        return found;
    }

    @Override
    public boolean anyOf(List<String> wanted) {
        return wanted.stream().anyMatch(categories::containsKey);
    }

    @Override
    public boolean anyEquipmentUncategorised() {
        return uncategorised > 0;
    }

    /** Takes note of the category that an element has now. */
    void categorise(EObject element) {
        if (element instanceof Categorised categorised) {
            int number = numbers.get(element);
            forgetCategory(element, number);
            @Nullable String category = categorised.getCategory();
            knownCategories[number] = category == null ? this : category;
            if (category != null) {
                categories.merge(category, 1, Integer::sum);
            }
            if (lacksCategory(element, category)) {
                uncategorised++;
            }
        }
    }

    private void forgetCategory(EObject element, int number) {
        Object known = knownCategories[number];
        knownCategories[number] = null;
        if (known != null) {
            @Nullable String category = known instanceof String text ? text : null;
            if (category != null) {
                int left = categories.getOrDefault(category, 1) - 1;
                if (left == 0) {
                    categories.remove(category);
                } else {
                    categories.put(category, left);
                }
            }
            if (lacksCategory(element, category)) {
                uncategorised--;
            }
        }
    }

    private static boolean lacksCategory(EObject element, @Nullable String category) {
        return Literals.EQUIPMENT.isInstance(element) && (category == null || category.isBlank());
    }

    /** Takes elements out of the order; whoever asks for their numbers before they are put back gets -1. */
    void takeOut(List<EObject> elements) {
        if (elements.size() > MANY) {
            elements.forEach(this::forget);
            order.removeIf(element -> !contains(element));
            byScope.values().forEach(list -> list.removeIf(element -> !contains(element)));
            return;
        }
        for (EObject element : elements) {
            if (contains(element)) {
                long rank = rank(element);
                order.remove(place(order, rank));
                byScope.forEach((scope, list) -> {
                    if (scope.isInstance(element)) {
                        list.remove(place(list, rank));
                    }
                });
                forget(element);
            }
        }
    }

    private void forget(EObject element) {
        int number = numbers.get(element);
        if (number >= 0) {
            forgetCategory(element, number);
            numbers.remove(element);
            free.add(number);
        }
    }

    /** Puts an element, with everything inside it, where it is in the file; all of it must be out. */
    void putIn(EObject top, Consumer<EObject> visitor) {
        List<EObject> elements = new ArrayList<>();
        Contents.all(top, elements::add);
        long before = ranks[numbers.get(predecessor(top))];
        int at = place(order, before) + 1;
        long room = at < order.size() ? ranks[numbers.get(order.get(at))] - before : Long.MAX_VALUE;
        long step = Math.min(STEP, room / (elements.size() + 1L));
        order.addAll(at, elements);
        long rank = before;
        for (EObject element : elements) {
            rank += step;
            int number = number(element);
            ranks[number] = rank;
            categorise(element);
        }
        if (step == 0) {
            renumber();
        }
        byScope.forEach((scope, list) -> elements.stream()
                .filter(scope::isInstance)
                .forEach(element -> list.add(-place(list, rank(element)) - 1, element)));
        elements.forEach(visitor);
    }

    private void renumber() {
        reordered = true;
        for (int i = 0; i < order.size(); i++) {
            ranks[numbers.get(order.get(i))] = (i + 1) * GAP;
        }
    }

    /** The last element that is in the order and before this one. */
    private EObject predecessor(EObject element) {
        EObject parent = element.eContainer();
        if (parent == null) {
            throw new IllegalStateException("A file has only one top element");
        }
        EReference[] references = Contents.containments(parent.eClass());
        int at = Arrays.asList(references).indexOf(element.eContainmentFeature());
        for (int i = at; i >= 0; i--) {
            EObject last = last(parent, references[i], i == at ? element : null);
            if (last != null) {
                return last;
            }
        }
        return parent;
    }

    /** The last element in a feature, or before one of its members, that is in the order, or what is last inside it. */
    private @Nullable EObject last(EObject parent, EReference reference, @Nullable EObject before) {
        if (!parent.eIsSet(reference)) {
            return null;
        }
        Object content = parent.eGet(reference, false);
        if (content instanceof List<?> list) {
            int end = before == null ? list.size() : list.indexOf(before);
            for (int i = end - 1; i >= 0; i--) {
                EObject child = (EObject) list.get(i);
                if (contains(child)) {
                    return lastInside(child);
                }
            }
            return null;
        }
        return content instanceof EObject child && child != before && contains(child) ? lastInside(child) : null;
    }

    private EObject lastInside(EObject element) {
        EReference[] references = Contents.containments(element.eClass());
        for (int i = references.length - 1; i >= 0; i--) {
            EObject last = last(element, references[i], null);
            if (last != null) {
                return last;
            }
        }
        return element;
    }

    /** Where a rank is in a list, or else minus one minus where it would be. */
    private int place(List<EObject> list, long rank) {
        int low = 0;
        int high = list.size() - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            long found = ranks[numbers.get(list.get(middle))];
            if (found < rank) {
                low = middle + 1;
            } else if (found > rank) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -low - 1;
    }
}
