// SPDX-License-Identifier: EPL-2.0
package org.minato.portfolio;

import java.util.List;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;

/**
 * An indicator that the programme prints for the whole country. It is a reference only: no folder, model or plan is
 * measured against it.
 *
 * @param wording the words of the source; in English a rendering
 * @param number the number that is printed
 * @param source where it is printed, and as of when
 */
public record NationalTarget(LocalizedText wording, int number, LocalizedText source) {
    private static final int RULES = 20;
    private static final int IMPLEMENTATIONS = 50;

    /** The two indicators to be reached by fiscal year 2020. */
    public static List<NationalTarget> all() {
        Texts texts = Texts.of(NationalTarget.class);
        LocalizedText source = texts.get("target.source");
        return List.of(
                new NationalTarget(texts.get("target.rules"), RULES, source),
                new NationalTarget(texts.get("target.implementations"), IMPLEMENTATIONS, source));
    }
}
