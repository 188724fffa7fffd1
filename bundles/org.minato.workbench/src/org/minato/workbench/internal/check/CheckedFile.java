// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.check;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.finding.Severity;
import org.minato.rules.Conformance;

/**
 * What checking an open file in one state came to. Immutable.
 *
 * @param file the file
 * @param revision the state of the editing session that was checked
 * @param issues the findings, without waived ones
 * @param conformance where the file stands with the rule books; none for a rule book
 * @param worst the worst finding on each element or anything inside it
 */
public record CheckedFile(
        Path file,
        long revision,
        List<FoundIssue> issues,
        Optional<Conformance> conformance,
        Map<EObject, Severity> worst) {

    /** To be called under the read lock of the session. */
    static CheckedFile of(Path file, long revision, List<FoundIssue> issues, Optional<Conformance> conformance) {
        Map<EObject, Severity> worst = new HashMap<>();
        for (FoundIssue issue : issues) {
            Severity severity = issue.finding().severity();
            for (EObject at = issue.element().orElse(null); at != null; at = at.eContainer()) {
                worst.merge(at, severity, (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        }
        return new CheckedFile(file, revision, List.copyOf(issues), conformance, Map.copyOf(worst));
    }

    /** The findings on an element itself. */
    public List<FoundIssue> on(EObject element) {
        return issues.stream()
                .filter(issue -> issue.element().filter(element::equals).isPresent())
                .toList();
    }
}
