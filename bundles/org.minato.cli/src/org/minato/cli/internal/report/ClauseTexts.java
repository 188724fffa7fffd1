// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.LocalizedText;
import org.minato.model.base.NamedElement;
import org.minato.model.rules.Clause;

/** Names and texts of model elements in both languages; where one language is missing, the other stands in. */
public final class ClauseTexts {

    private ClauseTexts() {}

    /** The name of an element; its id, where it has none. */
    public static LocalizedText name(NamedElement element) {
        LocalizedText name = both(element.getNameJa(), element.getNameEn());
        return name.ja().isEmpty() ? LocalizedText.same(Objects.requireNonNullElse(element.getId(), "")) : name;
    }

    /** The text of a clause; empty, where it has none. */
    public static LocalizedText text(Clause clause) {
        return both(clause.getTextJa(), clause.getTextEn());
    }

    /** Two texts that may be missing. */
    public static LocalizedText both(@Nullable String ja, @Nullable String en) {
        String japanese = Objects.requireNonNullElse(ja, "");
        String english = Objects.requireNonNullElse(en, "");
        return new LocalizedText(japanese.isEmpty() ? english : japanese, english.isEmpty() ? japanese : english);
    }
}
