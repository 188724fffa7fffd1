// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.minato.model.rules.Amendment;
import org.minato.model.rules.RuleBook;

/**
 * A value of a rule book that somebody has changed since its source was written.
 *
 * @param amendment the change
 * @param by id of the book that holds the change
 * @param original the value as the book has it; empty where it has none, or no such element
 */
public record AmendedValue(Amendment amendment, String by, String original) {

    /**
     * The changes to a book in all books, in the order of the books and of their files.
     *
     * @param book the book as its file has it
     */
    public static List<AmendedValue> of(RuleBook book, Collection<RuleBook> all) {
        List<AmendedValue> found = new ArrayList<>();
        for (RuleBook other : all) {
            for (Amendment amendment : other.getAmendments()) {
                if (Objects.equals(amendment.getRuleBook(), book.getId())) {
                    found.add(new AmendedValue(amendment, String.valueOf(other.getId()), original(book, amendment)));
                }
            }
        }
        return found;
    }

    private static String original(RuleBook book, Amendment amendment) {
        return element(book, amendment)
                .map(element -> Optional.ofNullable(element.eClass().getEStructuralFeature(amendment.getFeature()))
                        .filter(EAttribute.class::isInstance)
                        .map(feature -> value(element, (EAttribute) feature))
                        .orElse(""))
                .orElse("");
    }

    private static Optional<EObject> element(RuleBook book, Amendment amendment) {
        if (Objects.equals(amendment.getElement(), book.getId())) {
            return Optional.of(book);
        }
        return Optional.ofNullable(book.eResource())
                .flatMap(file -> Optional.ofNullable(file.getEObject(amendment.getElement())));
    }

    private static String value(EObject element, EAttribute attribute) {
        Object value = element.eGet(attribute);
        if (value == null || attribute.isMany()) {
            return value == null ? "" : value.toString();
        }
        return String.valueOf(EcoreUtil.convertToString(attribute.getEAttributeType(), value));
    }

    void write(JsonWriter json) throws IOException {
        json.beginObject();
        json.name("element").value(Objects.requireNonNullElse(amendment.getElement(), ""));
        json.name("feature").value(Objects.requireNonNullElse(amendment.getFeature(), ""));
        if (!original.isEmpty()) {
            json.name("original").value(original);
        }
        RulesJson.optional(json, "value", amendment.getValue());
        RulesJson.both(json, "reason", amendment.getReasonJa(), amendment.getReasonEn());
        RulesJson.optional(json, "date", amendment.getDate());
        json.name("by").value(by);
        json.endObject();
    }
}
