// SPDX-License-Identifier: EPL-2.0
package org.minato.generate;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/**
 * How to generate. Immutable.
 *
 * @param only kinds of output to make; all where empty
 * @param dryRun whether to report only and write nothing
 * @param locale language of the files
 * @param date the day as of which the plan is checked
 */
public record GenerateOptions(Set<String> only, boolean dryRun, Locale locale, LocalDate date) {
    /** Keeps its own copy of the kinds. */
    public GenerateOptions {
        only = Set.copyOf(only);
    }

    /** All kinds, written to disk. */
    public static GenerateOptions in(Locale locale, LocalDate date) {
        return new GenerateOptions(Set.of(), false, locale, date);
    }

    /** The same without writing anything. */
    public GenerateOptions asDryRun() {
        return new GenerateOptions(only, true, locale, date);
    }

    /** The same for some kinds only. */
    public GenerateOptions only(Set<String> kinds) {
        return new GenerateOptions(kinds, dryRun, locale, date);
    }
}
