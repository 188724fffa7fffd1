// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.live;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.finding.Finding;
import org.minato.model.base.Element;
import org.minato.rules.internal.check.Faults;

/** A check or question of a clause with what it came to, and what must be asked again. */
abstract class Part {
    private final LiveClause clause;
    private final @Nullable Element rule;
    private final int number;
    private Faults faults = new Faults();
    private int looked;
    private boolean judged = true;

    /**
     * A part that was not asked yet.
     *
     * @param rule the check or question; null for the clause as a whole
     * @param number its place in the clause
     */
    Part(LiveClause clause, @Nullable Element rule, int number) {
        this.clause = clause;
        this.rule = rule;
        this.number = number;
    }

    LiveClause clause() {
        return clause;
    }

    @Nullable
    Element rule() {
        return rule;
    }

    int number() {
        return number;
    }

    /** How many elements it is about. */
    int looked() {
        return looked;
    }

    /** Whether it could be judged. */
    boolean judged() {
        return judged;
    }

    final void came(int elements, boolean couldJudge) {
        if (looked != elements || judged != couldJudge) {
            looked = elements;
            judged = couldJudge;
            clause.stale();
        }
    }

    /** What is wrong with the rule. */
    List<Finding> faults() {
        return faults.all();
    }

    final Faults freshFaults() {
        clause.freshFaults();
        faults = new Faults();
        return faults;
    }

    /** Asks everything. */
    abstract void askAll();

    /** Asks what must be asked again; says how many elements that were. */
    abstract int askAgain();

    /** Takes note that everything must be asked again. */
    abstract void forgetAll();

    /** Takes note that an element must be asked again. */
    abstract void forget(EObject self);

    /** Takes note that an element must be asked again if it has a finding. */
    abstract void forgetText(EObject self);

    /** Takes note that all elements that have a finding must be asked again. */
    abstract void forgetTexts();

    /** Whether anything is wrong that it reports. */
    abstract boolean hasEntries();

    /** Takes the numbers of elements out of what is kept, before they are given to others. */
    void departing(EObject element, int elementNumber) {
        // most keep none
    }

    /** Gives the findings the ranks that elements have now. */
    void rankAgain() {
        // most have ranks of their own
    }

    /** An entry was made anew because of its place or waiver. */
    void replaced(Entry before, Entry now) {
        // most keep none
    }
}
