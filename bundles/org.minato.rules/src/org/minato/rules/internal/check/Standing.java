// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import org.minato.core.finding.Finding;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.rules.Clause;
import org.minato.rules.ClauseState;

/** Where a model or plan stands with one clause that applies, by how many findings of each kind there are. */
public final class Standing {
    private static final Texts TEXTS = Texts.of(Faults.class);

    private final boolean asksNothing;
    private long broken;
    private long open;
    private long waiting;
    private long waived;
    private long looked;
    private boolean judged = true;

    /** Nothing found, and nothing looked at. */
    public Standing(Clause clause) {
        this.asksNothing = clause.getChecks().isEmpty() && clause.getQuestions().isEmpty();
    }

    /** Adds what a check or question looked at. */
    public void look(int elements, boolean couldJudge) {
        looked += elements;
        judged &= couldJudge;
    }

    /** Forgets what was looked at, but not what was found. */
    public void lookAgain() {
        looked = 0;
        judged = true;
    }

    /** Counts a finding, or no longer. */
    public void count(Finding finding, int by) {
        if (finding.waiver().isPresent()) {
            waived += by;
            return;
        }
        switch (finding.kind()) {
            case VIOLATION -> broken += by;
            case OPEN, UNDECIDED -> open += by;
            case WAITING -> waiting += by;
            default -> {
                // faults are no findings of a clause
            }
        }
    }

    /** Where there are checks or questions and every scope is empty, evidence is not asked for either. */
    public boolean judgesNothing() {
        return looked == 0 && judged && !asksNothing;
    }

    /** The state; the worst wins. */
    public ClauseState state() {
        if (broken > 0) {
            return ClauseState.BROKEN;
        }
        if (open > 0 || !judged) {
            return ClauseState.OPEN;
        }
        if (waiting > 0) {
            return ClauseState.WAITING;
        }
        if (waived > 0) {
            return ClauseState.WAIVED;
        }
        return looked == 0 ? ClauseState.NOT_APPLICABLE : ClauseState.MET;
    }

    /** One sentence that says why. */
    public LocalizedText why() {
        return switch (state()) {
            case BROKEN -> TEXTS.get("why.broken", broken);
            case OPEN -> open > 0 ? TEXTS.get("why.open", open) : TEXTS.get("why.faulty");
            case WAITING -> TEXTS.get("why.waiting", waiting);
            case WAIVED -> TEXTS.get("why.waived", waived);
            case NOT_APPLICABLE -> TEXTS.get(asksNothing ? "why.asksNothing" : "why.noElements");
            case MET -> TEXTS.get("why.met", looked);
        };
    }
}
