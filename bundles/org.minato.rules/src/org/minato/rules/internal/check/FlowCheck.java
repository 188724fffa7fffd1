// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.finding.FindingKind;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Node;
import org.minato.model.refmodel.ProcessingStep;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.model.refmodel.StepKind;
import org.minato.model.rules.PathCheck;
import org.minato.rules.internal.check.Taint.Derived;
import org.minato.rules.internal.eval.BudgetExceeded;
import org.minato.rules.internal.eval.Code;
import org.minato.rules.internal.eval.Frame;
import org.minato.rules.internal.term.Term;
import org.minato.rules.internal.term.Terms;

/**
 * A path check on one model: data derived from certain data sets must not reach certain nodes, must not take certain
 * flows, must have passed certain steps before, must not go through others. One violation per pair of origin and element.
 * For one thread; used for many origins in turn.
 */
public final class FlowCheck {
    private static final long MOST_STEPS = 200_000_000;

    private final PathProgram program;
    private final CheckedModel model;
    private final Frame frame;
    private final Map<EObject, Violation> undecided = new LinkedHashMap<>();
    private final Gate begins;
    private final Gate to;
    private final Gate over;
    private final Gate ends;
    private final Gate forbids;
    private final Taint taint;
    private long spent;

    /** Prepares a check of a model. */
    public FlowCheck(PathProgram program, CheckedModel model, Programs programs) {
        this.program = program;
        this.model = model;
        this.frame = new Frame(model).aboutAll();
        this.begins = gate(Optional.of(program.from()), Set.of(), programs);
        this.to = gate(program.to(), Set.of(), programs);
        this.over = gate(program.over(), Set.of(), programs);
        this.ends = gate(program.unlessStep(), program.unless(), programs);
        this.forbids = gate(program.forbiddenStep(), program.forbidden(), programs);
        this.taint = new Taint(List.copyOf(program.required()), ends::holds);
    }

    private Gate gate(Optional<Code> code, Set<StepKind> kinds, Programs programs) {
        boolean ofOrigin = code.filter(each -> Terms.reads(programs.term(each), Term.ORIGIN))
                .isPresent();
        return new Gate(code, kinds, ofOrigin, frame, undecided);
    }

    static Outcome run(PathCheck check, CheckedModel model, Programs programs, Faults faults) {
        return PathProgram.of(check, programs, faults)
                .map(program -> new FlowCheck(program, model, programs).run())
                .orElse(Outcome.FAULTY);
    }

    private Outcome run() {
        List<EObject> origins = select(RefmodelPackage.Literals.DATA_SET, Optional.of(program.from()));
        int ends = ends(origins.size());
        List<Violation> violations = new ArrayList<>();
        if (ends > 0) {
            origins.forEach(origin -> violations.addAll(from((DataSet) origin)));
        }
        violations.addAll(undecided.values());
        return new Outcome(Math.min(origins.size(), ends) + violations.size(), violations, true);
    }

    /** How many elements a path could end at; for each origin one where that depends on the origin. */
    private int ends(int origins) {
        if (endsAtOrigins()) {
            return origins;
        }
        if (!program.leads()) {
            return (int) model.elements(RefmodelPackage.Literals.PROCESSING_STEP).stream()
                    .filter(forbids::holds)
                    .count();
        }
        return select(RefmodelPackage.Literals.NODE, program.to()).size()
                + select(RefmodelPackage.Literals.DATA_FLOW, program.over()).size();
    }

    /** Elements that a condition selects; where it cannot be decided, that is told. */
    private List<EObject> select(EClass type, Optional<Code> condition) {
        List<EObject> selected = new ArrayList<>();
        if (condition.isPresent()) {
            Outcome outcome = new Selection(model).each(model.elements(type), Scan.selecting(type, condition));
            for (Violation violation : outcome.violations()) {
                if (violation.kind() == FindingKind.UNDECIDED) {
                    undecided.putIfAbsent(violation.element(), violation);
                } else {
                    selected.add(violation.element());
                }
            }
        }
        return selected;
    }

    /** What data derived from one data set violate; depends only on what they get to. */
    public List<Violation> from(DataSet origin) {
        Stream.of(to, over, ends, forbids).forEach(Gate::begin);
        frame.with(Term.ORIGIN, origin);
        List<Violation> violations = new ArrayList<>();
        Set<EObject> told = new LinkedHashSet<>();
        boolean reachCounts =
                program.leads() && (!program.forbids() || !program.required().isEmpty());
        taint.spread(origin, (derived, at) -> {
            if (at instanceof ProcessingStep step && program.forbids() && !told.contains(step) && forbids.holds(step)) {
                forbidden(derived, step).ifPresent(path -> tell(step, derived, path, told, violations));
            }
            if (reachCounts
                    && (program.required().isEmpty() || !taint.missing(derived).isEmpty())) {
                for (EObject end : reached(at)) {
                    if (!told.contains(end)) {
                        EObject[] further = end == at ? new EObject[] {at} : new EObject[] {at, end};
                        tell(end, derived, Taint.path(derived, further), told, violations);
                    }
                }
            }
            spend();
        });
        return violations;
    }

    /** Whether paths begin at a data set. */
    public boolean begins(DataSet dataSet) {
        return begins.holds(dataSet);
    }

    /** Whether paths could end at a node, flow or step, whatever their origin. */
    public boolean isEnd(EObject element) {
        if (endsAtOrigins()) {
            return false;
        }
        if (!program.leads()) {
            return element instanceof ProcessingStep && forbids.holds(element);
        }
        return element instanceof Node && to.holds(element) || element instanceof DataFlow && over.holds(element);
    }

    /** Whether where paths end depends on the origin, so that each origin counts for one end. */
    public boolean endsAtOrigins() {
        return program.leads() ? to.isOfOrigin() || over.isOfOrigin() : forbids.isOfOrigin();
    }

    /** Whether all conditions were decided so far, and none took so many steps that those of others matter. */
    public boolean isSimple() {
        return undecided.isEmpty() && Stream.of(begins, to, over, ends, forbids).allMatch(Gate::isLight);
    }

    /** Steps taken so far. */
    public long spent() {
        spend();
        return spent + begins.spent() + taint.spent();
    }

    private void spend() {
        spent += to.spent() + over.spent() + ends.spent() + forbids.spent();
        if (spent > MOST_STEPS) {
            throw new BudgetExceeded();
        }
    }

    /** The ends among what data get to by a flow, a step or being kept. */
    private List<EObject> reached(EObject at) {
        List<EObject> reached = new ArrayList<>(2);
        if (at instanceof DataFlow flow && over.holds(flow)) {
            reached.add(flow);
        }
        EObject node =
                at instanceof DataFlow flow ? flow.getTarget() : at instanceof ProcessingStep ? at.eContainer() : at;
        if (node instanceof Node && to.holds(node)) {
            reached.add(node);
        }
        return reached;
    }

    /** The path through a forbidden step; on to an end where the check names any, and none where that is not reached. */
    private Optional<List<Violation.Step>> forbidden(Derived derived, ProcessingStep step) {
        if (!program.leads()) {
            return Optional.of(Taint.path(derived, step));
        }
        List<List<Violation.Step>> paths = new ArrayList<>();
        taint.beyond(derived, step, (further, at) -> {
            if (paths.isEmpty()) {
                reached(at).stream()
                        .findFirst()
                        .ifPresent(
                                end -> paths.add(end == at ? Taint.path(further, at) : Taint.path(further, at, end)));
            }
        });
        return paths.stream().findFirst();
    }

    private void tell(
            EObject element,
            Derived derived,
            List<Violation.Step> path,
            Set<EObject> told,
            List<Violation> violations) {
        told.add(element);
        frame.with(Term.DERIVED, derived.dataSet()).with(Term.MISSING, taint.missing(derived));
        violations.add(new Violation(
                element, FindingKind.VIOLATION, program.messages().about(element, frame), List.copyOf(path)));
    }
}
