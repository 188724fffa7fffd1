// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/** How to check: as of which day, against which rule books. Immutable. */
public final class CheckOptions {
    private final LocalDate date;
    private final Set<String> ruleBooks;
    private final @Nullable Path cache;

    private CheckOptions(LocalDate date, Set<String> ruleBooks, @Nullable Path cache) {
        this.date = date;
        this.ruleBooks = Set.copyOf(ruleBooks);
        this.cache = cache;
    }

    /** All rule books, as of a day: what has expired and what is in force is judged by it. */
    public static CheckOptions on(LocalDate date) {
        return new CheckOptions(date, Set.of(), null);
    }

    /** The same, against these rule books only. Ids that no book has are ignored; an empty set means all books. */
    public CheckOptions only(Set<String> ids) {
        return new CheckOptions(date, ids, cache);
    }

    /**
     * The same, keeping compiled expressions in a folder, so that the next process need not compile them. The folder may
     * be missing, read-only or damaged; then everything is compiled as if there were none.
     */
    public CheckOptions cachedIn(Path folder) {
        return new CheckOptions(date, ruleBooks, folder);
    }

    /** The day as of which is checked. */
    public LocalDate date() {
        return date;
    }

    /** Ids of the rule books to check against; all where empty. */
    public Set<String> ruleBooks() {
        return ruleBooks;
    }

    /** Folder for compiled expressions, if any. */
    public Optional<Path> cache() {
        return Optional.ofNullable(cache);
    }
}
