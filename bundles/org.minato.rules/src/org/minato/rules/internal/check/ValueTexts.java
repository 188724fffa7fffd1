// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.text.Texts;
import org.minato.model.edit.Labels;
import org.minato.rules.internal.term.Metamodel;

/** Values of the rule language as people read them. */
final class ValueTexts {
    private static final int LONGEST_LIST = 10;

    private ValueTexts() {}

    static String of(Object value, Locale locale) {
        return switch (value) {
            case Optional<?> optional ->
                optional.map(present -> of(present, locale)).orElseGet(() -> text("value.unset", locale));
            case Boolean truth -> text(truth ? "value.true" : "value.false", locale);
            case EObject element -> Labels.in(locale).of(element);
            case Enumerator literal -> literal(literal, locale);
            case List<?> list -> list(list, locale);
            default -> String.valueOf(value);
        };
    }

    private static String list(List<?> list, Locale locale) {
        String separator = text("value.separator", locale);
        String joined = list.stream()
                .limit(LONGEST_LIST)
                .map(member -> of(member, locale))
                .collect(Collectors.joining(separator));
        return list.size() > LONGEST_LIST ? joined + "…" : joined;
    }

    private static String literal(Enumerator literal, Locale locale) {
        if (literal instanceof EEnumLiteral declared) {
            return Labels.in(locale).of(declared);
        }
        return Metamodel.minato()
                .findEnum(literal.getClass().getSimpleName())
                .map(type -> Labels.in(locale).of(type, literal))
                .orElse(literal.getName());
    }

    private static String text(String key, Locale locale) {
        return Texts.of(Faults.class).get(key).in(locale);
    }
}
