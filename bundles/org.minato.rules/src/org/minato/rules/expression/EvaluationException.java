// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.expression;

import org.minato.core.text.LocalizedText;

/** Says why an expression has no value, or that evaluating took more steps than it may. */
public final class EvaluationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient LocalizedText text;
    private final boolean overBudget;

    /** Says why a function has no value. */
    public EvaluationException(LocalizedText text) {
        this(text, false);
    }

    EvaluationException(LocalizedText text, boolean overBudget) {
        super(text.en(), null, false, false);
        this.text = text;
        this.overBudget = overBudget;
    }

    /** What is wrong. */
    public LocalizedText text() {
        return text;
    }

    /** Whether the steps were used up; every further evaluation fails, too. */
    public boolean isOverBudget() {
        return overBudget;
    }
}
