// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.eval;

import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.minato.rules.internal.term.Term;

/** A condition on the element itself that is written in Java. It takes no steps. */
public final class JavaCondition extends Code.Condition {
    private final Predicate<EObject> condition;

    /** Asks a condition that may be asked by several threads. */
    public JavaCondition(Predicate<EObject> condition) {
        this.condition = condition;
    }

    @Override
    public boolean test(Frame frame) {
        return condition.test((EObject) frame.get(Term.SELF));
    }
}
