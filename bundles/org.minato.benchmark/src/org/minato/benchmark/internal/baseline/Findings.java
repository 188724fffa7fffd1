// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.baseline;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.finding.FindingKind;

/** Collects what one thread finds. */
final class Findings {
    final List<Found> all = new ArrayList<>();

    void violation(String rule, EObject element) {
        all.add(new Found(rule, element, FindingKind.VIOLATION));
    }

    void open(String rule, EObject element) {
        all.add(new Found(rule, element, FindingKind.OPEN));
    }

    void undecided(String rule, EObject element) {
        all.add(new Found(rule, element, FindingKind.UNDECIDED));
    }

    void require(boolean holds, String rule, EObject element) {
        if (!holds) {
            violation(rule, element);
        }
    }

    void answered(boolean holds, String rule, EObject element) {
        if (!holds) {
            open(rule, element);
        }
    }
}
