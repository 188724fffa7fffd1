// SPDX-License-Identifier: EPL-2.0
package org.minato.model.edit;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.model.base.Element;
import org.minato.model.base.NamedElement;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.rules.Clause;

/**
 * What the metamodel and its elements are called in one language. Immutable and safe for several threads, as long as
 * nobody changes the elements meanwhile.
 */
public final class Labels {
    private static final ResourceBundle.Control ONLY_ASKED_FOR =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final boolean japanese;
    private final ResourceBundle texts;

    private Labels(Locale locale) {
        japanese = Locale.JAPANESE.getLanguage().equals(locale.getLanguage());
        texts = Objects.requireNonNull(ResourceBundle.getBundle(
                "org.minato.model.edit.labels",
                japanese ? Locale.JAPANESE : Locale.ROOT,
                Labels.class.getClassLoader(),
                ONLY_ASKED_FOR));
    }

    /** Labels in Japanese for a Japanese locale, in English for any other. */
    public static Labels in(Locale locale) {
        return new Labels(locale);
    }

    /** Name of a class or enumeration. */
    public String of(EClassifier type) {
        return text(type.getEPackage().getName() + "." + type.getName(), type);
    }

    /** Name of a feature; the same in every class that inherits it. */
    public String of(EStructuralFeature feature) {
        EClassifier owner = feature.getEContainingClass();
        return text(owner.getEPackage().getName() + "." + owner.getName() + "." + feature.getName(), feature);
    }

    /** Name of a literal. */
    public String of(EEnumLiteral literal) {
        EEnum type = literal.getEEnum();
        return text(type.getEPackage().getName() + "." + type.getName() + "." + literal.getName(), literal);
    }

    /** Name of a literal of the enumeration, given by its value in Java. */
    public String of(EEnum type, Enumerator literal) {
        EEnumLiteral declared = type.getEEnumLiteral(literal.getName());
        return declared == null ? literal.getName() : of(declared);
    }

    /**
     * What an element is called: its name in this language, else in the other one; for an element without a name, what
     * it refers to; else its type and id.
     */
    public String of(EObject element) {
        if (element instanceof ENamedElement declared) {
            return declared instanceof EClassifier type ? of(type) : declared.getName();
        }
        String name = nameOf(element);
        if (name.isEmpty() && element instanceof DataFlow flow) {
            name = join(Stream.of(flow.getSource(), flow.getTarget()), " → ");
        }
        if (name.isEmpty()) {
            name = join(crossReferences(element), " · ");
        }
        if (name.isEmpty()) {
            name = of(element.eClass())
                    + (element instanceof Element identified && identified.getId() != null
                            ? " " + identified.getId()
                            : "");
        }
        return element instanceof Clause clause && clause.getNumber() != null ? clause.getNumber() + " " + name : name;
    }

    private String nameOf(EObject element) {
        if (!(element instanceof NamedElement named)) {
            return "";
        }
        String first = japanese ? named.getNameJa() : named.getNameEn();
        String second = japanese ? named.getNameEn() : named.getNameJa();
        return Stream.of(first, second)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse("");
    }

    private String join(Stream<? extends @Nullable EObject> elements, String separator) {
        return elements.filter(Objects::nonNull)
                .map(this::nameOf)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(separator));
    }

    private static Stream<EObject> crossReferences(EObject element) {
        return element.eClass().getEAllReferences().stream()
                .filter(reference -> !reference.isContainment() && !reference.isTransient() && !reference.isDerived())
                .flatMap(reference -> targets(element, reference));
    }

    private static Stream<EObject> targets(EObject element, EReference reference) {
        Object value = element.eGet(reference);
        List<?> values = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
        return values.stream().map(EObject.class::cast);
    }

    private String text(String key, ENamedElement fallback) {
        try {
            return texts.getString(key);
        } catch (MissingResourceException e) {
            return fallback.getName();
        }
    }
}
