// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.live;

import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.model.base.Element;
import org.minato.rules.internal.check.Faults;
import org.minato.rules.internal.check.Outcome;
import org.minato.rules.internal.check.Violation;
import org.minato.rules.internal.eval.BudgetExceeded;

/** A check that is made as a whole whenever something changes that it reads. */
final class WholePart extends Part {
    private final LiveEngine engine;
    private final Function<Faults, Outcome> check;
    private boolean dirty;
    private boolean hasEntries;

    WholePart(
            LiveEngine engine, LiveClause clause, @Nullable Element rule, int number, Function<Faults, Outcome> check) {
        super(clause, rule, number);
        this.engine = engine;
        this.check = check;
    }

    @Override
    void askAll() {
        dirty = false;
        clause().dropAll(this);
        Faults faults = freshFaults();
        Outcome outcome;
        try {
            outcome = check.apply(faults);
        } catch (BudgetExceeded e) {
            Element written = rule();
            faults.add(written == null ? clause().clause() : written, "tooManySteps");
            outcome = Outcome.FAULTY;
        }
        came(outcome.looked(), outcome.judged());
        hasEntries = !outcome.violations().isEmpty();
        int rank = 0;
        for (Violation violation : outcome.violations()) {
            clause().keep(this, violation, rank++);
        }
    }

    @Override
    int askAgain() {
        if (dirty) {
            askAll();
            return engine.elements().size();
        }
        return 0;
    }

    @Override
    void forgetAll() {
        dirty = true;
        engine.again(this);
    }

    @Override
    void forget(EObject self) {
        forgetAll();
    }

    /** A finding names elements only where it has them on its path; only those of the whole name the top element. */
    @Override
    void forgetText(EObject self) {
        EObject original = engine.model().original(self);
        if (original.eContainer() == null
                || engine.located().at(original).stream().anyMatch(entry -> entry.part == this)) {
            forgetTexts();
        }
    }

    @Override
    void forgetTexts() {
        if (hasEntries) {
            forgetAll();
        }
    }

    @Override
    boolean hasEntries() {
        return hasEntries;
    }
}
