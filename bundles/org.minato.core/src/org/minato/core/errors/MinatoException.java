// SPDX-License-Identifier: EPL-2.0
package org.minato.core.errors;

import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.LocalizedText;

/**
 * Something that a user can mend: says what is wrong and what to do about it, in both languages. What is a defect of
 * Minato is never told this way.
 */
public class MinatoException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient LocalizedText text;
    private final transient LocalizedText remedy;

    /** Says what is wrong; the text itself names the remedy. */
    public MinatoException(LocalizedText text) {
        this(text, LocalizedText.same(""), null);
    }

    /**
     * Says what is wrong and how to mend it.
     *
     * @param remedy what the user can do; empty where the text says so already
     * @param cause what was caught, for the log
     */
    public MinatoException(LocalizedText text, LocalizedText remedy, @Nullable Throwable cause) {
        super(text.en(), cause);
        this.text = text;
        this.remedy = remedy;
    }

    /** What is wrong. */
    public LocalizedText text() {
        return text;
    }

    /** What the user can do about it; empty texts where {@link #text()} says it already. */
    public LocalizedText remedy() {
        return remedy;
    }

    /** Message and remedy together, in the language of a locale; what the command line prints. */
    public String message(Locale locale) {
        String advice = remedy.in(locale);
        return advice.isEmpty() ? text.in(locale) : text.in(locale) + " " + advice;
    }
}
