// SPDX-License-Identifier: EPL-2.0
package org.minato.compare.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.minato.core.files.Locations;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.edit.Labels;

/** Elements and values as people read them. */
public final class Words {
    private static final Texts TEXTS = Texts.of(Words.class);
    private static final Labels JAPANESE = Labels.in(Locale.JAPANESE);
    private static final Labels ENGLISH = Labels.in(Locale.ENGLISH);

    private Words() {}

    /** What a class is called. */
    public static LocalizedText of(EClass type) {
        return new LocalizedText(JAPANESE.of(type), ENGLISH.of(type));
    }

    /** What a feature is called. */
    public static LocalizedText of(EStructuralFeature feature) {
        return new LocalizedText(JAPANESE.of(feature), ENGLISH.of(feature));
    }

    /** What an element is called. */
    public static LocalizedText of(EObject element) {
        return new LocalizedText(JAPANESE.of(element), ENGLISH.of(element));
    }

    /** The names of what an element is inside of, from the outermost, without the top element. */
    static LocalizedText place(EObject element) {
        Deque<EObject> outer = new ArrayDeque<>();
        for (EObject each = element.eContainer(); each != null && each.eContainer() != null; each = each.eContainer()) {
            outer.push(each);
        }
        LocalizedText separator = TEXTS.get("place.separator");
        return new LocalizedText(
                outer.stream().map(JAPANESE::of).collect(Collectors.joining(separator.ja())),
                outer.stream().map(ENGLISH::of).collect(Collectors.joining(separator.en())));
    }

    /** A value as people read it. */
    static LocalizedText of(EStructuralFeature feature, Object value) {
        if (value instanceof EObject element) {
            return of(element);
        }
        if (value instanceof Boolean truth) {
            return TEXTS.get(truth ? "value.true" : "value.false");
        }
        if (value instanceof Enumerator literal && feature.getEType() instanceof EEnum type) {
            return new LocalizedText(JAPANESE.of(type, literal), ENGLISH.of(type, literal));
        }
        return LocalizedText.same(raw(feature, value));
    }

    /** A value as in a file. */
    static String raw(EStructuralFeature feature, Object value) {
        if (value instanceof EObject element) {
            String id = EcoreUtil.getID(element);
            return id == null || id.isEmpty() ? Locations.path(element) : id;
        }
        String text = EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value);
        return text == null ? "" : text;
    }
}
