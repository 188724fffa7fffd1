// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.live;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.model.base.Element;
import org.minato.rules.internal.check.Faults;
import org.minato.rules.internal.check.Outcome;
import org.minato.rules.internal.check.Prepared;
import org.minato.rules.internal.check.Scan;
import org.minato.rules.internal.check.Selection;
import org.minato.rules.internal.check.Tally;
import org.minato.rules.internal.check.Violation;
import org.minato.rules.internal.eval.BudgetExceeded;

/**
 * A check that asks every element of a type. Which elements are selected is one bit each; only those with something
 * wrong are kept.
 */
final class ScanPart extends AskingPart {
    /** No chunk of elements can exceed its budget while none takes more steps than this. */
    private static final int LIGHT = (int) (Selection.CHUNK_BUDGET / Selection.CHUNK);

    private final EClass scope;
    private final Function<Faults, Prepared> preparation;
    private final Function<Scan, Set<Read>> reads;
    private BitSet selected = new BitSet();
    private int selectedCount;
    private boolean wasEmpty;
    private boolean heavy;
    private @Nullable Scan scan;
    private @Nullable Tally tally;

    ScanPart(
            LiveEngine engine,
            LiveClause clause,
            Element rule,
            int number,
            EClass scope,
            Function<Faults, Prepared> preparation,
            Function<Scan, Set<Read>> reads) {
        super(engine, clause, rule, number);
        this.scope = scope;
        this.preparation = preparation;
        this.reads = reads;
    }

    private List<EObject> elements() {
        return engine().elements().of(scope);
    }

    @Override
    void askAll() {
        begin();
        heavy = false;
        selected = new BitSet();
        selectedCount = 0;
        wasEmpty = elements().isEmpty();
        Faults faults = freshFaults();
        Prepared prepared = preparation.apply(faults);
        if (prepared.scan().isEmpty()) {
            forgetScan();
            fixed(prepared.outcome());
            return;
        }
        Scan present = prepared.scan().get();
        if (scan == null) {
            engine().depend(this, reads.apply(present));
        }
        scan = present;
        tally = new Tally(present, engine().model());
        try {
            List<EObject> elements = elements();
            List<Tally> parts = new Selection(engine().model()).parts(elements, present);
            int at = 0;
            for (Tally part : parts) {
                take(part, elements, at);
                at += Selection.CHUNK;
            }
            conclude();
        } catch (BudgetExceeded e) {
            faults.add(Objects.requireNonNull(rule()), "tooManySteps");
            begin();
            heavy = true;
            fixed(Outcome.FAULTY);
        }
    }

    private void forgetScan() {
        if (scan != null) {
            engine().independ(this);
        }
        scan = null;
        tally = null;
    }

    private void fixed(Outcome outcome) {
        came(outcome.looked(), outcome.judged());
        int rank = 0;
        for (Violation violation : outcome.violations()) {
            clause().keep(this, violation, rank++);
        }
    }

    private void take(Tally part, List<EObject> elements, int from) {
        heavy |= part.heaviest() > LIGHT;
        part.selectedPlaces().stream()
                .forEach(place -> select(engine().elements().numberOf(elements.get(from + place)), true));
        List<Violation> found = part.violations();
        for (int i = 0; i < found.size(); ) {
            EObject self = found.get(i).element();
            int end = i + 1;
            while (end < found.size() && found.get(end).element() == self) {
                end++;
            }
            keep(self, found.subList(i, end));
            i = end;
        }
    }

    private void select(int number, boolean isSelected) {
        if (selected.get(number) != isSelected) {
            selected.set(number, isSelected);
            selectedCount += isSelected ? 1 : -1;
        }
    }

    private void conclude() {
        Scan present = scan;
        boolean selective = present != null && present.where().isPresent();
        came(selective ? selectedCount : elements().size(), true);
    }

    @Override
    int askAgain() {
        boolean emptied = elements().isEmpty() != wasEmpty;
        Tally again = tally;
        if (mustAskAll() || emptied || heavy && !dirty().isEmpty()) {
            askAll();
            return elements().size();
        }
        if (again == null) {
            dirty().clear();
            return 0;
        }
        int asked = dirty().size();
        try {
            for (EObject self : dirty()) {
                ask(self, again);
            }
        } catch (BudgetExceeded e) {
            askAll();
            return elements().size();
        }
        dirty().clear();
        if (again.heaviest() > LIGHT) {
            heavy = true;
        }
        conclude();
        return asked;
    }

    private void ask(EObject self, Tally again) {
        again.clear();
        again.look(self);
        select(engine().elements().numberOf(self), again.selected() > 0);
        keep(self, again.violations());
    }

    @Override
    void forgetText(EObject self) {
        if (hasEntries(self)) {
            forget(self);
        }
    }

    @Override
    boolean asks(EClass type) {
        return scope.isSuperTypeOf(type);
    }

    @Override
    void gone(EObject element, int elementNumber) {
        select(elementNumber, false);
    }
}
