// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.draft;

import java.util.Locale;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.text.Texts;
import org.minato.diagram.DiagramKind;
import org.minato.model.edit.Labels;
import org.minato.model.refmodel.DataClass;
import org.minato.model.refmodel.RefmodelPackage;

/** Texts of drawings in one language. Immutable. */
public final class Words {
    private final Locale locale;
    private final Labels labels;

    /** Texts in Japanese for a Japanese locale, in English for any other. */
    public Words(Locale locale) {
        this.locale = locale;
        labels = Labels.in(locale);
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /** A text of this bundle. */
    public String text(String key, Object... arguments) {
        return Texts.of(DiagramKind.class).get(key, arguments).in(locale);
    }

    /** What an element is called. */
    public String name(EObject element) {
        return labels.of(element);
    }

    /** What a value of an enumeration is called. */
    public String value(EEnum type, Enumerator value) {
        return labels.of(type, value);
    }

    /** What a class of elements is called. */
    public String type(EObject element) {
        return labels.of(element.eClass());
    }

    /** What a class is called. */
    public String typeName(EClassifier type) {
        return labels.of(type);
    }

    /** What a data class is called. */
    public String dataClass(DataClass value) {
        return value(RefmodelPackage.Literals.DATA_CLASS, value);
    }

    /** One or two letters for a data class. */
    public String shortClass(DataClass value) {
        return text("class." + value.getName());
    }

    /** Joins names in a list. */
    public String list(Iterable<String> names) {
        return String.join(text("list.separator"), names);
    }
}
