// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.live;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.minato.model.base.Element;
import org.minato.rules.internal.check.Violation;

/** A part that asks elements one at a time. Only of those with something wrong anything is kept besides bits. */
abstract class AskingPart extends Part {
    private final LiveEngine engine;
    private final Map<EObject, List<Entry>> entries = new IdentityHashMap<>();
    private final Set<EObject> dirty = new LinkedHashSet<>();
    private boolean all = true;
    private int entryCount;

    AskingPart(LiveEngine engine, LiveClause clause, Element rule, int number) {
        super(clause, rule, number);
        this.engine = engine;
    }

    final LiveEngine engine() {
        return engine;
    }

    /** Whether elements of a class may be asked. */
    abstract boolean asks(EClass type);

    /** Takes note that an element goes, or that it gets another place. */
    abstract void gone(EObject element, int elementNumber);

    /** Forgets everything, to ask everything. */
    final void begin() {
        clause().dropAll(this);
        entries.clear();
        entryCount = 0;
        dirty.clear();
        all = false;
    }

    /** Whether everything must be asked again. */
    final boolean mustAskAll() {
        return all;
    }

    /** Elements that must be asked again. */
    final Set<EObject> dirty() {
        return dirty;
    }

    /** Keeps what was found by asking an element, in place of what was found before. */
    final void keep(EObject asked, List<Violation> found) {
        List<Entry> before = entries.getOrDefault(asked, List.of());
        if (before.isEmpty() ? found.isEmpty() : isSame(asked, before, found)) {
            return;
        }
        entryCount += found.size() - before.size();
        before.forEach(clause()::drop);
        entries.remove(asked);
        if (!found.isEmpty()) {
            long rank = engine.elements().rank(asked);
            List<Entry> now = new ArrayList<>(found.size());
            for (Violation violation : found) {
                now.add(clause().keep(this, violation, asked, rank, now.size()));
            }
            entries.put(asked, now);
        }
    }

    private boolean isSame(EObject asked, List<Entry> before, List<Violation> found) {
        return before.get(0).rank == engine.elements().rank(asked)
                && before.stream().map(entry -> entry.violation).toList().equals(found);
    }

    @Override
    final void forgetAll() {
        all = true;
        engine.again(this);
    }

    @Override
    final void forget(EObject self) {
        if (!all && asks(self.eClass()) && engine.elements().contains(self)) {
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

    /** How many findings there are. */
    final int entryCount() {
        return entryCount;
    }

    /** Whether an element has findings by being asked. */
    final boolean hasEntries(EObject asked) {
        return entries.containsKey(asked);
    }

    @Override
    boolean hasEntries() {
        return !entries.isEmpty();
    }

    @Override
    final void departing(EObject element, int elementNumber) {
        if (elementNumber >= 0 && asks(element.eClass())) {
            gone(element, elementNumber);
            keep(element, List.of());
            dirty.remove(element);
            engine.again(this);
        }
    }

    @Override
    final void rankAgain() {
        entries.forEach((asked, found) ->
                found.forEach(entry -> entry.rank = engine.elements().rank(asked)));
    }

    @Override
    final void replaced(Entry before, Entry now) {
        List<Entry> found = entries.get(before.asked);
        if (found != null) {
            found.replaceAll(entry -> entry == before ? now : entry);
        }
    }
}
