// SPDX-License-Identifier: EPL-2.0
package org.minato.generate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How to generate. Immutable.
 *
 * @param only kinds of output to make; all where empty
 * @param dryRun whether to report only and write nothing
 * @param locale language of the files
 * @param date the day as of which the plan is checked
 * @param cache folder that compiled expressions are kept in, as for {@link org.minato.rules.CheckOptions#cachedIn}
 */
public record GenerateOptions(Set<String> only, boolean dryRun, Locale locale, LocalDate date, Optional<Path> cache) {
    /** Keeps its own copy of the kinds. */
    public GenerateOptions {
        only = Set.copyOf(only);
    }

    /** Without a folder for compiled expressions. */
    public GenerateOptions(Set<String> only, boolean dryRun, Locale locale, LocalDate date) {
        this(only, dryRun, locale, date, Optional.empty());
    }

    /** The same, keeping compiled expressions in a folder, so that the next process need not compile them. */
    public GenerateOptions cachedIn(Path folder) {
        return new GenerateOptions(only, dryRun, locale, date, Optional.of(folder));
    }

    /** All kinds, written to disk. */
    public static GenerateOptions in(Locale locale, LocalDate date) {
        return new GenerateOptions(Set.of(), false, locale, date);
    }

    /** The same without writing anything. */
    public GenerateOptions asDryRun() {
        return new GenerateOptions(only, true, locale, date, cache);
    }

    /** The same for some kinds only. */
    public GenerateOptions only(Set<String> kinds) {
        return new GenerateOptions(kinds, dryRun, locale, date, cache);
    }
}
