// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.minato.core.finding.Finding;
import org.minato.rules.ClauseResult;

/**
 * What checking one file came to.
 *
 * @param file the file, absolute
 * @param clauses where it stands with each clause; empty for rule books
 * @param findings everything that was found, waived findings included
 */
public record FileReport(Path file, List<ClauseResult> clauses, List<Finding> findings) {

    /** Copies the lists. */
    public FileReport {
        clauses = List.copyOf(clauses);
        findings = List.copyOf(findings);
    }

    /** The same with further findings. */
    public FileReport and(List<Finding> others) {
        return new FileReport(
                file, clauses, Stream.concat(findings.stream(), others.stream()).toList());
    }
}
