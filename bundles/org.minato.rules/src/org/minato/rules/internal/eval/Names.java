// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.eval;

import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.minato.core.text.LocalizedText;
import org.minato.model.edit.Labels;

/** What elements are called in messages. */
public final class Names {
    private Names() {}

    /** What an element or feature is called, in both languages. */
    public static LocalizedText of(EObject element) {
        return new LocalizedText(label(Labels.in(Locale.JAPANESE), element), label(Labels.in(Locale.ENGLISH), element));
    }

    private static String label(Labels labels, EObject element) {
        return element instanceof EStructuralFeature feature ? labels.of(feature) : labels.of(element);
    }
}
