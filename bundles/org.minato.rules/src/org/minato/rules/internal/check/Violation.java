// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.finding.FindingKind;
import org.minato.core.text.LocalizedText;

/**
 * Something that one check has to say about one element.
 *
 * @param element element of the checked model or plan
 * @param kind {@code VIOLATION}, {@code UNDECIDED} or {@code OPEN}
 * @param path the steps that show it; mostly empty
 */
public record Violation(EObject element, FindingKind kind, LocalizedText message, List<Step> path) {
    /** One step of a path. */
    public record Step(EObject element, LocalizedText text) {}

    /** Without a path. */
    public static Violation of(EObject element, FindingKind kind, LocalizedText message) {
        return new Violation(element, kind, message, List.of());
    }
}
