// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.LocalizedText;
import org.minato.model.base.Element;
import org.minato.model.rules.Amendment;
import org.minato.model.rules.RuleBook;
import org.minato.rules.internal.eval.Names;

/**
 * A rule book with amendments applied: a copy that knows what its elements are in the file, which stays as it is. It is
 * for reading only.
 */
public final class AmendedBook extends AdapterImpl {
    private final Map<EObject, EObject> originals = new IdentityHashMap<>();
    private final Map<EObject, Map<EStructuralFeature, Amendment>> amendments = new IdentityHashMap<>();

    private AmendedBook(Map<EObject, EObject> copies) {
        copies.forEach((original, copy) -> originals.put(copy, original));
    }

    /**
     * The books, by id, with what all of them amend. Of several amendments of one value the latest by its date counts,
     * and of equal ones the last. What cannot be applied is a fault at the amendment.
     */
    public static Map<String, RuleBook> apply(Map<String, RuleBook> books, Faults faults) {
        Map<String, List<Amendment>> byBook = new TreeMap<>();
        for (RuleBook book : books.values()) {
            for (Amendment amendment : book.getAmendments()) {
                if (isSound(amendment, books, faults)) {
                    byBook.computeIfAbsent(amendment.getRuleBook().strip(), id -> new ArrayList<>())
                            .add(amendment);
                }
            }
        }
        Map<String, RuleBook> amended = new TreeMap<>(books);
        byBook.forEach((id, list) -> amended.computeIfPresent(id, (key, book) -> amend(book, list)));
        return amended;
    }

    private static RuleBook amend(RuleBook book, List<Amendment> list) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        RuleBook copy = (RuleBook) copier.copy(book);
        copier.copyReferences();
        AmendedBook amended = new AmendedBook(copier);
        list.sort(Comparator.comparing(Amendment::getDate, Comparator.nullsFirst(Comparator.naturalOrder())));
        for (Amendment amendment : list) {
            element(copy, amendment.getElement()).ifPresent(element -> amended.set(element, amendment));
        }
        copy.eAdapters().add(amended);
        return copy;
    }

    private void set(EObject element, Amendment amendment) {
        EStructuralFeature feature =
                element.eClass().getEStructuralFeature(amendment.getFeature().strip());
        if (isBlank(amendment.getValue())) {
            element.eUnset(feature);
        } else {
            element.eSet(feature, EcoreUtil.createFromString((EDataType) feature.getEType(), amendment.getValue()));
        }
        amendments.computeIfAbsent(element, key -> new HashMap<>()).put(feature, amendment);
    }

    /** What is wrong with the amendments of a book that is examined against others. */
    public static void examine(RuleBook book, Map<String, RuleBook> books, Faults faults) {
        Map<String, RuleBook> all = new TreeMap<>(books);
        if (book.getId() != null) {
            all.put(book.getId(), book);
        }
        book.getAmendments().forEach((Amendment amendment) -> isSound(amendment, all, faults));
    }

    /** Whether an amendment can be applied; a fault otherwise. */
    private static boolean isSound(Amendment amendment, Map<String, RuleBook> books, Faults faults) {
        String id = String.valueOf(amendment.getRuleBook()).strip();
        @Nullable RuleBook book = books.get(id);
        if (book == null) {
            faults.add(amendment, "amendedBook", id);
            return false;
        }
        Optional<EObject> element = element(book, amendment.getElement());
        if (element.isEmpty()) {
            faults.add(amendment, "amendedElement", id, String.valueOf(amendment.getElement()));
            return false;
        }
        String name = String.valueOf(amendment.getFeature()).strip();
        EStructuralFeature feature = element.get().eClass().getEStructuralFeature(name);
        if (!(feature instanceof EAttribute attribute) || attribute.isMany() || attribute.isID()) {
            faults.add(amendment, "amendedFeature", Names.of(element.get().eClass()), name);
            return false;
        }
        Optional<LocalizedText> wrong = unreadable(attribute, amendment.getValue());
        wrong.ifPresent(text -> faults.add(amendment, "amendedValue", text));
        return wrong.isEmpty();
    }

    private static Optional<LocalizedText> unreadable(EAttribute attribute, @Nullable String value) {
        if (isBlank(value)) {
            return attribute.isRequired()
                    ? Optional.of(Faults.text("noExpression", Names.of(attribute)))
                    : Optional.empty();
        }
        try {
            EcoreUtil.createFromString(attribute.getEAttributeType(), value);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(Faults.text("amendedText", String.valueOf(value), Names.of(attribute)));
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static Optional<EObject> element(RuleBook book, @Nullable String id) {
        String wanted = String.valueOf(id).strip();
        if (wanted.equals(book.getId())) {
            return Optional.of(book);
        }
        TreeIterator<EObject> all = book.eAllContents();
        while (all.hasNext()) {
            if (all.next() instanceof Element element && wanted.equals(element.getId())) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static Optional<AmendedBook> of(EObject element) {
        return EcoreUtil.getRootContainer(element).eAdapters().stream()
                .filter(AmendedBook.class::isInstance)
                .map(AmendedBook.class::cast)
                .findFirst();
    }

    /** The element of the file that an element of a rule book stands for; itself where its book is not amended. */
    public static EObject original(EObject element) {
        return of(element)
                .map(book -> book.originals.getOrDefault(element, element))
                .orElse(element);
    }

    /** The amendment that gave a feature of an element its value; none where it is the original. */
    public static Optional<Amendment> amendment(EObject element, EStructuralFeature feature) {
        return of(element)
                .flatMap(book -> Optional.ofNullable(book.amendments.get(element)))
                .flatMap(given -> Optional.ofNullable(given.get(feature)));
    }
}
