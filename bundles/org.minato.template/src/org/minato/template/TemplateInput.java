// SPDX-License-Identifier: EPL-2.0
package org.minato.template;

import java.time.LocalDate;
import java.util.Locale;
import org.minato.core.effective.EffectiveModel;
import org.minato.model.deployment.Plan;
import org.minato.rules.Conformance;

/**
 * What templates are rendered from. Nothing in it is changed.
 *
 * @param plan the plan
 * @param effective the adopted model with the plan's settings applied
 * @param conformance where the plan stands with every clause
 * @param locale language of the outputs: Japanese or English
 * @param date the day as of which the plan was checked
 */
public record TemplateInput(
        Plan plan, EffectiveModel effective, Conformance conformance, Locale locale, LocalDate date) {

    /** Language of the outputs: {@code ja} or {@code en}. */
    public String language() {
        return Locale.JAPANESE.getLanguage().equals(locale.getLanguage()) ? "ja" : "en";
    }
}
