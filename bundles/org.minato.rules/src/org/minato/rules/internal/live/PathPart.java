// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.live;

import java.util.BitSet;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.RefmodelPackage.Literals;
import org.minato.model.rules.PathCheck;
import org.minato.rules.internal.check.Faults;
import org.minato.rules.internal.check.FlowCheck;
import org.minato.rules.internal.check.Outcome;
import org.minato.rules.internal.check.PathProgram;
import org.minato.rules.internal.check.Violation;
import org.minato.rules.internal.check.WholeCheck;
import org.minato.rules.internal.eval.BudgetExceeded;

/**
 * A path check, asked of one origin at a time. Where something in it cannot be decided, which is told once for all
 * origins, or where its budget matters, it is made anew as a whole.
 */
final class PathPart extends AskingPart {
    /** The batch check stops beyond this, so that the first check may take half of it, and edits the other half. */
    private static final long MOST_STEPS = 100_000_000;

    private static final List<EClass> ENDS = List.of(Literals.NODE, Literals.DATA_FLOW, Literals.PROCESSING_STEP);

    private final PathCheck check;
    private final PathProgram program;
    private final BitSet origins = new BitSet();
    private final BitSet ends = new BitSet();
    private int originCount;
    private int endCount;
    private long spent;
    private boolean whole;
    private boolean wholeHasEntries;
    private boolean isKnown;
    private boolean looksFurther;

    PathPart(LiveEngine engine, LiveClause clause, PathCheck check, int number, PathProgram program) {
        super(engine, clause, check, number);
        this.check = check;
        this.program = program;
    }

    private FlowCheck flow() {
        return new FlowCheck(program, engine().model(), engine().programs());
    }

    @Override
    void askAll() {
        if (!isKnown) {
            isKnown = true;
            engine().depend(this, PathReads.of(program, engine().programs()));
        }
        clear();
        PathProgram.of(check, engine().programs(), freshFaults());
        FlowCheck flow = flow();
        try {
            List<EObject> dataSets = engine().elements().of(Literals.DATA_SET);
            dataSets.forEach(element -> select(element, flow));
            ENDS.forEach(type -> engine().elements().of(type).forEach(element -> select(element, flow)));
            looksFurther = ends(flow) > 0;
            if (looksFurther) {
                dataSets.forEach(element -> ask((DataSet) element, flow));
            }
            spent = flow.spent();
            whole = !flow.isSimple() || spent > MOST_STEPS / 2;
        } catch (BudgetExceeded e) {
            whole = true;
        }
        if (whole) {
            askWhole();
        } else {
            conclude(flow);
        }
    }

    private void clear() {
        begin();
        origins.clear();
        ends.clear();
        originCount = 0;
        endCount = 0;
        wholeHasEntries = false;
    }

    private void askWhole() {
        clear();
        Faults faults = freshFaults();
        Outcome outcome;
        try {
            outcome = WholeCheck.run(check, engine().model(), engine().programs(), List.of(), faults);
        } catch (BudgetExceeded e) {
            faults.add(check, "tooManySteps");
            outcome = Outcome.FAULTY;
        }
        came(outcome.looked(), outcome.judged());
        wholeHasEntries = !outcome.violations().isEmpty();
        int rank = 0;
        for (Violation violation : outcome.violations()) {
            clause().keep(this, violation, rank++);
        }
    }

    private void select(EObject element, FlowCheck flow) {
        int number = engine().elements().numberOf(element);
        if (element instanceof DataSet dataSet) {
            originCount += set(origins, number, flow.begins(dataSet));
        } else {
            endCount += set(ends, number, flow.isEnd(element));
        }
    }

    private static int set(BitSet bits, int number, boolean now) {
        if (bits.get(number) == now) {
            return 0;
        }
        bits.set(number, now);
        return now ? 1 : -1;
    }

    private void ask(DataSet origin, FlowCheck flow) {
        boolean isAsked = ends(flow) > 0 && origins.get(engine().elements().numberOf(origin));
        keep(origin, isAsked ? flow.from(origin) : List.of());
    }

    private int ends(FlowCheck flow) {
        return flow.endsAtOrigins() ? originCount : endCount;
    }

    private void conclude(FlowCheck flow) {
        came(Math.min(originCount, ends(flow)) + entryCount(), true);
    }

    @Override
    int askAgain() {
        if (mustAskAll() || whole && !dirty().isEmpty()) {
            askAll();
            return engine().elements().size();
        }
        if (whole) {
            return 0;
        }
        int asked = dirty().size();
        FlowCheck flow = flow();
        try {
            boolean had = looksFurther;
            dirty().forEach(element -> select(element, flow));
            looksFurther = ends(flow) > 0;
            if (had != looksFurther) {
                askAll();
                return engine().elements().size();
            }
            for (EObject element : dirty()) {
                if (element instanceof DataSet origin) {
                    ask(origin, flow);
                }
            }
            spent += flow.spent();
        } catch (BudgetExceeded e) {
            askAll();
            return engine().elements().size();
        }
        if (!flow.isSimple() || spent > MOST_STEPS) {
            askAll();
            return engine().elements().size();
        }
        dirty().clear();
        conclude(flow);
        return asked;
    }

    @Override
    void forgetText(EObject self) {
        if (whole) {
            forgetTexts();
            return;
        }
        for (Entry entry : engine().located().at(engine().model().original(self))) {
            if (entry.part == this) {
                forget(entry.asked);
            }
        }
    }

    @Override
    void forgetTexts() {
        if (whole && wholeHasEntries) {
            forgetAll();
        }
        super.forgetTexts();
    }

    @Override
    boolean hasEntries() {
        return whole ? wholeHasEntries : super.hasEntries();
    }

    @Override
    boolean asks(EClass type) {
        return Literals.DATA_SET.isSuperTypeOf(type) || ENDS.stream().anyMatch(each -> each.isSuperTypeOf(type));
    }

    @Override
    void gone(EObject element, int elementNumber) {
        if (whole) {
            forgetAll();
        }
        originCount += set(origins, elementNumber, false);
        endCount += set(ends, elementNumber, false);
    }
}
