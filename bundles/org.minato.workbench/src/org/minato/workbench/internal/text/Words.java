// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.text;

import java.util.Locale;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.edit.Labels;

/** The workbench's texts in the language that the user's system has. */
public final class Words {
    private static final Texts TEXTS = Texts.of(Words.class);
    private static final Labels LABELS = Labels.in(Locale.getDefault());

    private Words() {}

    /** The text of a key, with arguments inserted. */
    public static String of(String key, Object... arguments) {
        return TEXTS.get(key, arguments).in(Locale.getDefault());
    }

    /** The text of a key in both languages, for what outlives the window, such as the history of changes. */
    public static LocalizedText both(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }

    /** A text of another bundle in the user's language. */
    public static String of(LocalizedText text) {
        return text.in(Locale.getDefault());
    }

    /** The one of two texts that is in the user's language, else the other; empty where there is none. */
    public static String either(String ja, String en) {
        boolean japanese = isJapanese();
        String first = japanese ? ja : en;
        String second = japanese ? en : ja;
        return first != null && !first.isBlank() ? first : second != null ? second : "";
    }

    /** Whether the user reads Japanese. */
    public static boolean isJapanese() {
        return Locale.JAPANESE.getLanguage().equals(Locale.getDefault().getLanguage());
    }

    /** Names of classes, features, literals and elements. */
    public static Labels labels() {
        return LABELS;
    }
}
