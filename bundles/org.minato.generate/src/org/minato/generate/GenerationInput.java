// SPDX-License-Identifier: EPL-2.0
package org.minato.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.minato.core.effective.EffectiveModel;
import org.minato.core.text.LocalizedText;
import org.minato.model.deployment.Plan;
import org.minato.rules.Conformance;
import org.minato.rules.Look;
import org.minato.template.Rendered;

/**
 * What a generator may read. Nothing in it may be changed.
 *
 * @param plan the plan as it is in its file
 * @param effective the adopted model with the plan's settings applied
 * @param conformance where the plan stands with every clause
 * @param locale language of the files: Japanese or English
 * @param date the day as of which the plan was checked
 * @param planChecksum SHA-256 of the plan's canonical content
 * @param modelChecksum SHA-256 of the adopted model's canonical content
 * @param categories names of the categories of equipment, by key
 * @param templates what templates have made of the plan, by template key; also of kinds that were not asked for, where
 *     generators run that may refer to them
 * @param wordShell the project's own {@code .docx} that gives styles, header and letterhead
 * @param looks what the checks and questions of the clauses look at, found out when it is asked for
 */
public record GenerationInput(
        Plan plan,
        EffectiveModel effective,
        Conformance conformance,
        Locale locale,
        LocalDate date,
        String planChecksum,
        String modelChecksum,
        Map<String, LocalizedText> categories,
        List<Rendered> templates,
        Optional<byte[]> wordShell,
        Supplier<List<Look>> looks) {

    /** Without knowing what the checks look at. */
    public GenerationInput(
            Plan plan,
            EffectiveModel effective,
            Conformance conformance,
            Locale locale,
            LocalDate date,
            String planChecksum,
            String modelChecksum,
            Map<String, LocalizedText> categories,
            Optional<byte[]> wordShell) {
        this(
                plan,
                effective,
                conformance,
                locale,
                date,
                planChecksum,
                modelChecksum,
                categories,
                List.of(),
                wordShell,
                List::of);
    }

    /** Whether the files are in Japanese; in English otherwise. */
    public boolean japanese() {
        return Locale.JAPANESE.getLanguage().equals(locale.getLanguage());
    }

    /** The text in the language of the files. */
    public String text(LocalizedText text) {
        return text.in(locale);
    }
}
