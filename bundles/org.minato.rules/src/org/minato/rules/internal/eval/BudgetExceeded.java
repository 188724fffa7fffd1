// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.eval;

/** An evaluation that took more steps than it may. Nothing absorbs it. */
public final class BudgetExceeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Carries nothing: the evaluation simply ends. */
    public BudgetExceeded() {
        super("budget", null, false, false);
    }
}
