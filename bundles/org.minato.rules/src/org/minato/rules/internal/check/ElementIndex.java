// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.model.refmodel.Categorised;
import org.minato.model.refmodel.RefmodelPackage;

/** All elements of some files by type, as they are when it is made. */
final class ElementIndex implements Elements {
    /** Where the elements of one class are, in growing order. */
    private static final class Places {
        private int[] numbers = new int[16];
        private int size;

        void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = number;
        }
    }

    private record Categories(Set<String> used, boolean missing) {}

    private final List<EObject> elements = new ArrayList<>();
    private final Map<EClass, Places> places = new HashMap<>();
    private final Map<EClass, List<EObject>> byScope = new ConcurrentHashMap<>();
    private volatile @Nullable Categories categories;

    ElementIndex(List<? extends EObject> roots) {
        roots.forEach(root -> Contents.all(root, this::add));
    }

    private void add(EObject element) {
        places.computeIfAbsent(element.eClass(), type -> new Places()).add(elements.size());
        elements.add(element);
    }

    @Override
    public List<EObject> of(EClass scope) {
        List<EObject> known = byScope.get(scope);
        return known != null ? known : byScope.computeIfAbsent(scope, this::collect);
    }

    private List<EObject> collect(EClass scope) {
        List<Places> matching = places.entrySet().stream()
                .filter(entry -> scope.isSuperTypeOf(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        int size = matching.stream().mapToInt(each -> each.size).sum();
        int[] numbers = new int[size];
        int at = 0;
        for (Places each : matching) {
            System.arraycopy(each.numbers, 0, numbers, at, each.size);
            at += each.size;
        }
        if (matching.size() > 1) {
            Arrays.sort(numbers);
        }
        EObject[] found = new EObject[size];
        for (int i = 0; i < size; i++) {
            found[i] = elements.get(numbers[i]);
        }
        return Arrays.asList(found);
    }

    @Override
    public boolean anyOf(List<String> wanted) {
        return wanted.stream().anyMatch(categories().used::contains);
    }

    @Override
    public boolean anyEquipmentUncategorised() {
        return categories().missing;
    }

    private Categories categories() {
        Categories known = categories;
        if (known == null) {
            Set<String> used = new HashSet<>();
            boolean missing = false;
            for (EObject element : of(RefmodelPackage.Literals.CATEGORISED)) {
                @Nullable String category = ((Categorised) element).getCategory();
                if (category != null) {
                    used.add(category);
                }
                missing |= isUncategorised(element);
            }
            known = new Categories(used, missing);
            categories = known;
        }
        return known;
    }

    /** Whether this is equipment without a category. */
    static boolean isUncategorised(EObject element) {
        if (!RefmodelPackage.Literals.EQUIPMENT.isInstance(element)) {
            return false;
        }
        @Nullable String category = ((Categorised) element).getCategory();
        return category == null || category.isBlank();
    }
}
