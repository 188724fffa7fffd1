// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.finding.FindingKind;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.rules.internal.eval.EvaluationProblem;
import org.minato.rules.internal.eval.Frame;

/** What looking at some elements came to. For one thread. */
public final class Tally {
    private final Scan scan;
    private final Frame frame;
    private final List<Violation> violations = new ArrayList<>();
    private final BitSet selectedPlaces = new BitSet();
    private int place = -1;
    private int selected;
    private long spent;
    private int heaviest;

    /** Prepares looking at elements of a model. */
    public Tally(Scan scan, CheckedModel model) {
        this.scan = scan;
        this.frame = new Frame(model).aboutAll();
    }

    /** Looks at one element; fails with {@code BudgetExceeded} where that takes too many steps. */
    public void look(EObject element) {
        int steps = 0;
        place++;
        boolean isSelected = true;
        try {
            isSelected = scan.where().isEmpty() || scan.where().get().test(frame.about(element));
            steps = Frame.BUDGET - frame.stepsLeft();
            frame.about(element);
            if (isSelected) {
                violations.addAll(scan.look().at(element, frame));
            }
        } catch (EvaluationProblem problem) {
            isSelected = true;
            violations.add(undecided(element, problem.text()));
        }
        if (isSelected) {
            selected++;
            selectedPlaces.set(place);
        }
        steps += Frame.BUDGET - frame.stepsLeft();
        spent += steps;
        heaviest = Math.max(heaviest, steps);
    }

    /** That nothing can be said of an element. */
    static Violation undecided(EObject element, LocalizedText problem) {
        return Violation.of(
                element, FindingKind.UNDECIDED, Texts.of(Faults.class).get("undecided", problem));
    }

    /** How many elements were selected so far. */
    public int selected() {
        return selected;
    }

    /** Which of the elements were selected, the first being 0. */
    public BitSet selectedPlaces() {
        return selectedPlaces;
    }

    /** What there is to say so far. */
    public List<Violation> violations() {
        return violations;
    }

    /** Steps taken so far. */
    long spent() {
        return spent;
    }

    /** The most steps that one element took. */
    public int heaviest() {
        return heaviest;
    }

    /** Forgets what was found, to go on with other elements. */
    public void clear() {
        violations.clear();
        selectedPlaces.clear();
        place = -1;
        selected = 0;
    }
}
