// SPDX-License-Identifier: EPL-2.0
package org.minato.planning;

import java.util.Locale;
import java.util.Objects;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.LocalizedText;
import org.minato.model.edit.Labels;

/** What elements, their parts and their values are called in both languages. */
public final class Names {
    private static final Labels JAPANESE = Labels.in(Locale.JAPANESE);
    private static final Labels ENGLISH = Labels.in(Locale.ENGLISH);

    private Names() {}

    /** The name of an element; its type and id, where it has none. */
    public static LocalizedText of(EObject element) {
        return new LocalizedText(JAPANESE.of(element), ENGLISH.of(element));
    }

    /** The name of a feature. */
    public static LocalizedText of(EStructuralFeature feature) {
        return new LocalizedText(JAPANESE.of(feature), ENGLISH.of(feature));
    }

    /** The name of a literal. */
    public static LocalizedText of(EEnum type, Enumerator literal) {
        return new LocalizedText(JAPANESE.of(type, literal), ENGLISH.of(type, literal));
    }

    /** Two texts that may be missing; where one is, the other stands in for it. */
    public static LocalizedText both(@Nullable String ja, @Nullable String en) {
        String japanese = Objects.requireNonNullElse(ja, "");
        String english = Objects.requireNonNullElse(en, "");
        return new LocalizedText(japanese.isBlank() ? english : japanese, english.isBlank() ? japanese : english);
    }
}
