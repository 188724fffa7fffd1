// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.List;
import org.minato.model.rules.Check;
import org.minato.model.rules.ExpressionCheck;
import org.minato.model.rules.JavaCheck;
import org.minato.model.rules.PathCheck;
import org.minato.rules.spi.CodedCheck;

/** Makes a check of any kind as a whole. */
public final class WholeCheck {
    private WholeCheck() {}

    /** What the check comes to; fails with {@code BudgetExceeded} where it takes too many steps. */
    public static Outcome run(
            Check check, CheckedModel model, Programs programs, List<CodedCheck> coded, Faults faults) {
        return switch (check) {
            case ExpressionCheck each ->
                ElementCheck.prepare(each, model, programs, faults).run(model);
            case PathCheck each -> FlowCheck.run(each, model, programs, faults);
            case JavaCheck each -> PluginCheck.run(each, coded, model, faults);
            default -> Outcome.FAULTY;
        };
    }
}
