// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.minato.core.finding.FindingKind;
import org.minato.model.rules.ExpressionCheck;
import org.minato.model.rules.RulesPackage.Literals;
import org.minato.rules.internal.eval.Code;
import org.minato.rules.internal.term.Signature;

/** An expression check: for every element of a type where a condition holds, another must hold. */
public final class ElementCheck {
    private ElementCheck() {}

    /** Compiles what is asked of every element. */
    public static Prepared prepare(ExpressionCheck check, CheckedModel model, Programs programs, Faults faults) {
        Optional<EClass> scope = programs.scope(check, check.getScope(), faults);
        if (scope.isEmpty()) {
            return Prepared.of(Outcome.FAULTY);
        }
        if (model.elements(scope.get()).isEmpty()) {
            return Prepared.of(Outcome.NOTHING);
        }
        Signature condition = Signature.condition(scope.get().getName());
        boolean selective = Programs.isWritten(check, Literals.EXPRESSION_CHECK__WHERE);
        Optional<Code> where = selective
                ? programs.code(check, Literals.EXPRESSION_CHECK__WHERE, condition, faults)
                : Optional.empty();
        Optional<Code> require = programs.code(check, Literals.EXPRESSION_CHECK__REQUIRE, condition, faults);
        if (require.isEmpty() || selective && where.isEmpty()) {
            return Prepared.of(Outcome.FAULTY);
        }
        Code required = require.get();
        Messages messages = Messages.of(check, scope.get().getName(), programs, faults);
        Scan.Look look = (element, frame) -> required.test(frame)
                ? List.of()
                : List.of(Violation.of(element, FindingKind.VIOLATION, messages.about(element, frame)));
        return Prepared.of(new Scan(scope.get(), where, look, List.of(required), messages.codes()));
    }
}
