// SPDX-License-Identifier: EPL-2.0
package org.minato.core.text;

import java.util.Locale;

/**
 * A text in both languages of the product; immutable.
 *
 * @param ja the text in Japanese
 * @param en the text in English
 */
public record LocalizedText(String ja, String en) {

    /** A text that reads the same in both languages, for instance a name or a code. */
    public static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }

    /** The text for a locale: Japanese where its language is Japanese, English for all others. */
    public String in(Locale locale) {
        return Locale.JAPANESE.getLanguage().equals(locale.getLanguage()) ? ja : en;
    }
}
