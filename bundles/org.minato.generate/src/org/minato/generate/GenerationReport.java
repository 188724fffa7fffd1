// SPDX-License-Identifier: EPL-2.0
package org.minato.generate;

import java.util.List;
import org.minato.core.text.LocalizedText;

/**
 * What generating did, or would do in a dry run. Immutable.
 *
 * @param files one entry for each file, by path
 * @param dryRun whether nothing was written
 */
public record GenerationReport(List<Entry> files, boolean dryRun) {

    /** Keeps its own copy of the entries. */
    public GenerationReport {
        files = List.copyOf(files);
    }

    /**
     * What became of one file.
     *
     * @param path path below the output folder
     * @param outcome what became of it
     * @param detail why, or how much of it changed; may be empty
     * @param conflicts each place that a person has to decide
     * @param changes each place that changes; known for merged files, and in a dry run for all that change
     */
    public record Entry(
            String path, Outcome outcome, LocalizedText detail, List<Conflict> conflicts, List<Change> changes) {
        /** Keeps its own copies. */
        public Entry {
            conflicts = List.copyOf(conflicts);
            changes = List.copyOf(changes);
        }
    }

    /** Whether a person has to decide something; the command line then ends with status 1. */
    public boolean hasConflicts() {
        return files.stream().anyMatch(entry -> entry.outcome() == Outcome.CONFLICT);
    }
}
