// SPDX-License-Identifier: EPL-2.0
package org.minato.generate;

import java.util.List;
import org.minato.core.finding.Finding;
import org.minato.core.text.LocalizedText;

/**
 * What generating did, or would do in a dry run. Immutable.
 *
 * @param files one entry for each file, by path
 * @param dryRun whether nothing was written
 * @param faults what is wrong with templates, at its place; what they would have made is missing, or stays as it was
 */
public record GenerationReport(List<Entry> files, boolean dryRun, List<Finding> faults) {

    /** Keeps its own copies. */
    public GenerationReport {
        files = List.copyOf(files);
        faults = List.copyOf(faults);
    }

    /** A report without faults. */
    public GenerationReport(List<Entry> files, boolean dryRun) {
        this(files, dryRun, List.of());
    }

    /** The same with faults. */
    public GenerationReport with(List<Finding> found) {
        return new GenerationReport(files, dryRun, found);
    }

    /** Whether a person has to put something right, in a template or in a file; the command line then ends with status 1. */
    public boolean needsAttention() {
        return hasConflicts() || !faults.isEmpty();
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
