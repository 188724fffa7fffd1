// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.live;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
final class ScanPart extends Part {
    /** No chunk of elements can exceed its budget while none takes more steps than this. */
    private static final int LIGHT = (int) (Selection.CHUNK_BUDGET / Selection.CHUNK);

    private final LiveEngine engine;
    private final EClass scope;
    private final Function<Faults, Prepared> preparation;
    private final Map<EObject, Entry> entries = new IdentityHashMap<>();
    private final Set<EObject> dirty = new LinkedHashSet<>();
    private BitSet selected = new BitSet();
    private int selectedCount;
    private boolean all = true;
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
            Function<Faults, Prepared> preparation) {
        super(clause, rule, number);
        this.engine = engine;
        this.scope = scope;
        this.preparation = preparation;
    }

    private List<EObject> elements() {
        return engine.elements().of(scope);
    }

    @Override
    void askAll() {
        clause().dropAll(this);
        entries.clear();
        dirty.clear();
        all = false;
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
            engine.depend(this, present);
        }
        scan = present;
        tally = new Tally(present, engine.model());
        try {
            List<EObject> elements = elements();
            List<Tally> parts = new Selection(engine.model()).parts(elements, present);
            int at = 0;
            for (Tally part : parts) {
                take(part, elements, at);
                at += Selection.CHUNK;
            }
            conclude();
        } catch (BudgetExceeded e) {
            faults.add(Objects.requireNonNull(rule()), "tooManySteps");
            clause().dropAll(this);
            entries.clear();
            heavy = true;
            fixed(Outcome.FAULTY);
        }
    }

    private void forgetScan() {
        if (scan != null) {
            engine.independ(this);
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
                .forEach(place -> select(engine.elements().numberOf(elements.get(from + place)), true));
        for (Violation violation : part.violations()) {
            enter(violation);
        }
    }

    private void enter(Violation violation) {
        EObject self = violation.element();
        entries.put(self, clause().keep(this, violation, engine.elements().rank(self)));
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
        if (all || emptied || heavy && !dirty.isEmpty()) {
            askAll();
            return elements().size();
        }
        if (again == null) {
            dirty.clear();
            return 0;
        }
        int asked = dirty.size();
        try {
            for (EObject self : dirty) {
                ask(self, again);
            }
        } catch (BudgetExceeded e) {
            askAll();
            return elements().size();
        }
        dirty.clear();
        if (again.heaviest() > LIGHT) {
            heavy = true;
        }
        conclude();
        return asked;
    }

    private void ask(EObject self, Tally again) {
        int number = engine.elements().numberOf(self);
        Entry before = entries.remove(self);
        if (number < 0) {
            clause().drop(before);
            return;
        }
        again.clear();
        again.look(self);
        select(number, again.selected() > 0);
        if (again.violations().isEmpty()) {
            clause().drop(before);
        } else {
            Violation violation = again.violations().get(0);
            if (before != null && before.rank == engine.elements().rank(self) && before.violation.equals(violation)) {
                entries.put(self, before);
            } else {
                clause().drop(before);
                enter(violation);
            }
        }
    }

    @Override
    void forgetAll() {
        all = true;
        engine.again(this);
    }

    @Override
    void forget(EObject self) {
        if (!all && scope.isInstance(self) && engine.elements().contains(self)) {
            dirty.add(self);
            engine.again(this);
        }
    }

    @Override
    void forgetText(EObject self) {
        if (!all && entries.containsKey(self)) {
            dirty.add(self);
            engine.again(this);
        }
    }

    @Override
    void forgetTexts() {
        if (!entries.isEmpty()) {
            dirty.addAll(entries.keySet());
            engine.again(this);
        }
    }

    EClass scope() {
        return scope;
    }

    @Override
    boolean hasEntries() {
        return !entries.isEmpty();
    }

    @Override
    void departing(EObject element, int elementNumber) {
        if (elementNumber >= 0 && scope.isInstance(element)) {
            select(elementNumber, false);
            if (entries.containsKey(element)) {
                clause().drop(entries.remove(element));
            }
            dirty.remove(element);
            engine.again(this);
        }
    }

    @Override
    void rankAgain() {
        entries.forEach((self, entry) -> entry.rank = engine.elements().rank(self));
    }

    @Override
    void replaced(Entry before, Entry now) {
        entries.replace(before.violation.element(), before, now);
    }
}
