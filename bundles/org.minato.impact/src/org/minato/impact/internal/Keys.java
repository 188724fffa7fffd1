// SPDX-License-Identifier: EPL-2.0
package org.minato.impact.internal;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.LocalizedText;
import org.minato.model.base.Root;
import org.minato.model.edit.Labels;
import org.minato.model.rules.Clause;
import org.minato.model.rules.RuleBook;

/** How elements are referred to and called. */
public final class Keys {
    private Keys() {}

    /** The key of a clause, book, model, plan or element of them. */
    public static String of(EObject element) {
        EObject root = EcoreUtil.getRootContainer(element);
        String of = text(EcoreUtil.getID(root));
        if (element == root) {
            return of;
        }
        String own = element instanceof Clause clause ? text(clause.getNumber()) : text(EcoreUtil.getID(element));
        return of + "#" + own;
    }

    static String of(RuleBook book, Clause clause) {
        return text(book.getId()) + "#" + text(clause.getNumber());
    }

    /** What an element is called, in both languages. */
    static LocalizedText name(EObject element) {
        return new LocalizedText(
                Labels.in(Locale.JAPANESE).of(element),
                Labels.in(Locale.ENGLISH).of(element));
    }

    /** The text in both languages; where one is missing, the other stands for it. */
    static LocalizedText both(@Nullable String ja, @Nullable String en) {
        String japanese = text(ja);
        String english = text(en);
        return new LocalizedText(japanese.isEmpty() ? english : japanese, english.isEmpty() ? japanese : english);
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** The model, plan or book that an element stands in. */
    static Optional<Root> root(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof Root root ? Optional.of(root) : Optional.empty();
    }

    /** Whether two elements are the same one of the same file, be it that the file was opened twice. */
    static boolean same(EObject one, EObject other) {
        if (one == other) {
            return true;
        }
        @Nullable String id = EcoreUtil.getID(one);
        if (id == null || !id.equals(EcoreUtil.getID(other))) {
            return false;
        }
        @Nullable Resource file = one.eResource();
        @Nullable Resource another = other.eResource();
        return file != null
                && another != null
                && String.valueOf(file.getURI()).equals(String.valueOf(another.getURI()));
    }
}
