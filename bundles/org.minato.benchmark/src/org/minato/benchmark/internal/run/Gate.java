// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.benchmark.internal.baseline.Found;
import org.minato.core.finding.Finding;
import org.minato.model.base.Element;

/** What a contestant found, as lines that can be compared: kind, clause, element; each once, sorted. */
final class Gate {
    private Gate() {}

    static List<Found> found(Collection<Finding> findings, Set<String> rules) {
        return findings.stream()
                .filter(finding -> rules.contains(finding.ruleId()))
                .map(finding -> new Found(finding.ruleId(), finding.element().orElseThrow(), finding.kind()))
                .toList();
    }

    static List<String> lines(Collection<Found> found) {
        return found.stream()
                .map(each -> each.kind() + " " + each.rule() + " " + id(each.element()))
                .collect(Collectors.toSet())
                .stream()
                .sorted()
                .toList();
    }

    private static @Nullable String id(EObject element) {
        return ((Element) element).getId();
    }

    static void write(Collection<Found> found, Path file) throws IOException {
        Files.write(file, lines(found));
    }
}
