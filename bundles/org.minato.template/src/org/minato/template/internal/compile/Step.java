// SPDX-License-Identifier: EPL-2.0
package org.minato.template.internal.compile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minato.rules.expression.Expression;
import org.minato.template.internal.source.Written;

/** A piece of a compiled template. */
public sealed interface Step {
    /** Literal text. */
    record Literal(Written text) implements Step {}

    /** Writes a value. */
    record Value(Checked expression) implements Step {}

    /** Takes the first case that holds. */
    record Choice(List<Case> cases) implements Step {}

    /** A case of a choice; one without a condition always holds. */
    record Case(Optional<Checked> condition, List<Step> body) {}

    /** Takes the body for each member of a list. */
    record Loop(String variable, Checked list, List<Step> body) implements Step {}

    /** Takes the steps of a part. */
    record Part(Written key, Program program, Map<String, Checked> arguments) implements Step {}

    /** An expression that was checked, and where it is written. */
    record Checked(Expression expression, Written written) {}
}
