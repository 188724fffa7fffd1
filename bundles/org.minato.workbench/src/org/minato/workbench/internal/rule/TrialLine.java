// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.minato.core.finding.Finding;
import org.minato.core.finding.FindingKind;
import org.minato.rules.assist.Tried;
import org.minato.workbench.internal.text.Words;

/**
 * A line of the result of a trial.
 *
 * @param element what the element is called
 * @param message what the rule says of it
 * @param picture name of the picture before it
 * @param file where the element is; none where it is in no file of the user
 * @param id id of the element
 */
record TrialLine(String element, String message, String picture, Optional<Path> file, String id) {
    private static final int MOST = 500;

    /** Errors of the rule, elements that break it, and then those that meet it. */
    static List<TrialLine> of(Tried tried) {
        List<TrialLine> lines = new ArrayList<>();
        tried.faults()
                .forEach(fault -> lines.add(new TrialLine(
                        Words.of("trial.rule"), Words.of(fault.message()), "error", Optional.empty(), "")));
        Set<EObject> told = new HashSet<>();
        for (Finding finding : tried.findings()) {
            finding.element().ifPresent(element -> {
                told.add(element);
                lines.add(line(element, Words.of(finding.message()), picture(finding.kind())));
            });
        }
        if (tried.faults().isEmpty()) {
            tried.looked().stream()
                    .filter(element -> !told.contains(element))
                    .forEach(element -> lines.add(line(element, Words.of("trial.met"), "state-met")));
        }
        return List.copyOf(lines.subList(0, Math.min(MOST, lines.size())));
    }

    private static String picture(FindingKind kind) {
        return switch (kind) {
            case VIOLATION -> "state-broken";
            case WAITING -> "state-waiting";
            case FAULT -> "error";
            default -> "state-open";
        };
    }

    private static TrialLine line(EObject element, String message, String picture) {
        Optional<Path> file = Optional.ofNullable(element.eResource())
                .filter(resource ->
                        resource.getURI() != null && resource.getURI().isFile())
                .map(resource -> Path.of(resource.getURI().toFileString()));
        String id = Optional.ofNullable(EcoreUtil.getID(element)).orElse("");
        return new TrialLine(Words.labels().of(element), message, picture, file, id);
    }
}
