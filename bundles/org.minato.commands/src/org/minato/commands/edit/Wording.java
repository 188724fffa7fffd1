// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import java.util.Collection;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.edit.Labels;

/** The names of edits in both languages. */
final class Wording {
    private static final Texts TEXTS = Texts.of(Wording.class);
    private static final Labels JAPANESE = Labels.in(Locale.JAPANESE);
    private static final Labels ENGLISH = Labels.in(Locale.ENGLISH);
    private static final int LONGEST = 40;

    private Wording() {}

    static LocalizedText text(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }

    static LocalizedText of(EStructuralFeature feature) {
        return new LocalizedText(JAPANESE.of(feature), ENGLISH.of(feature));
    }

    static LocalizedText of(EClass type) {
        return new LocalizedText(JAPANESE.of(type), ENGLISH.of(type));
    }

    static LocalizedText of(EObject element) {
        return new LocalizedText(shortened(JAPANESE.of(element)), shortened(ENGLISH.of(element)));
    }

    /** The name of the one element, or how many there are. */
    static LocalizedText of(Collection<? extends EObject> elements) {
        return elements.size() == 1 ? of(elements.iterator().next()) : text("elements", elements.size());
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
