// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.conformance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.minato.model.base.Element;
import org.minato.model.rules.Amendment;
import org.minato.model.rules.Clause;
import org.minato.model.rules.RuleBook;
import org.minato.rules.RuleBooks;
import org.minato.workbench.internal.text.Words;

/**
 * A value of a rule book that has been amended: what it was and what it is now.
 *
 * @param element the element with what holds now
 * @param original the element as its file has it
 * @param amendment the amendment
 */
record Amended(Element element, EObject original, Amendment amendment) {
    /** What was amended in a clause and what it asks for. */
    static List<Amended> in(RuleBook book, Clause clause, RuleBooks books) {
        return of(book, Stream.concat(Stream.of(clause), clause.getEvidence().stream()), books);
    }

    /** What was amended in a book itself and in the steps of its life. */
    static List<Amended> in(RuleBook book, RuleBooks books) {
        return of(book, Stream.concat(Stream.of(book), book.getEvents().stream()), books);
    }

    private static List<Amended> of(RuleBook book, Stream<? extends Element> elements, RuleBooks books) {
        List<Amendment> amendments = books.all().stream()
                .flatMap(other -> other.getAmendments().stream())
                .filter(amendment -> Objects.equals(amendment.getRuleBook(), book.getId()))
                .toList();
        return elements.flatMap(element -> amendments.stream()
                        .filter(amendment ->
                                element.getId() != null && element.getId().equals(amendment.getElement()))
                        .map(amendment -> new Amended(element, books.original(element), amendment)))
                .toList();
    }

    /** What it was and is, in words. */
    String text() {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(String.valueOf(amendment.getFeature()));
        String name = feature == null
                ? String.valueOf(amendment.getFeature())
                : Words.labels().of(feature);
        String value = readable(feature, amendment.getValue());
        String original = original(feature);
        return original.equals(value)
                ? Words.of("amend.shownNow", Words.labels().of(element), name, value)
                : Words.of("amend.shown", Words.labels().of(element), name, value, original);
    }

    String reason() {
        return Words.either(amendment.getReasonJa(), amendment.getReasonEn());
    }

    private String original(EStructuralFeature feature) {
        Object value = feature == null ? null : original.eGet(feature);
        return value == null || !(feature instanceof EAttribute attribute)
                ? Words.of("amend.none")
                : readable(feature, EcoreUtil.convertToString(attribute.getEAttributeType(), value));
    }

    private static String readable(EStructuralFeature feature, String written) {
        if (written == null || written.isBlank()) {
            return Words.of("amend.none");
        }
        return feature != null && feature.getEType() instanceof EEnum type
                ? Optional.ofNullable(type.getEEnumLiteral(written))
                        .map(Words.labels()::of)
                        .orElse(written)
                : written;
    }
}
