// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.finding.FindingKind;
import org.minato.core.text.LocalizedText;
import org.minato.rules.internal.eval.Code;
import org.minato.rules.internal.eval.Frame;
import org.minato.rules.internal.eval.JavaCondition;

/**
 * What is asked of every element of a type, one at a time. Immutable and safe for several threads, each with a frame of
 * its own.
 *
 * @param scope the type
 * @param where which elements are looked at; all where absent
 * @param look what to say of an element that is looked at
 * @param conditions what {@code look} evaluates to decide whether there is anything to say
 * @param texts what it evaluates only for the text of what it says
 */
public record Scan(EClass scope, Optional<Code> where, Look look, List<Code> conditions, List<Code> texts) {
    /** Selects elements: every one that is looked at gives a violation without a text. */
    static Scan selecting(EClass scope, Optional<Code> where) {
        Look look = (element, frame) -> List.of(Violation.of(element, FindingKind.VIOLATION, LocalizedText.same("")));
        return new Scan(scope, where, look, List.of(), List.of());
    }

    /**
     * Asks in Java.
     *
     * @param where which elements are looked at
     * @param faults what is wrong with one of these
     */
    static Scan coded(EClass scope, Predicate<EObject> where, Function<EObject, List<LocalizedText>> faults) {
        Look look = (element, frame) -> faults.apply(element).stream()
                .map(fault -> Violation.of(element, FindingKind.VIOLATION, fault))
                .toList();
        return new Scan(scope, Optional.of(new JavaCondition(where)), look, List.of(), List.of());
    }

    /** Looks at one element. */
    @FunctionalInterface
    public interface Look {
        /** What is to be said of an element. The frame is about the element. */
        List<Violation> at(EObject element, Frame frame);
    }
}
