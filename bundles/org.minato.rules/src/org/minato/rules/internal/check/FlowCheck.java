// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.finding.FindingKind;
import org.minato.core.text.LocalizedText;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Node;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.model.refmodel.StepKind;
import org.minato.model.rules.PathCheck;
import org.minato.model.rules.RulesPackage.Literals;
import org.minato.rules.internal.eval.Code;
import org.minato.rules.internal.eval.Frame;
import org.minato.rules.internal.term.Signature;

/** A path check: data derived from certain data sets must not reach certain nodes. One violation per pair of the two. */
final class FlowCheck {
    private final PathCheck check;
    private final CheckedModel model;
    private final Programs programs;
    private final Faults faults;

    private FlowCheck(PathCheck check, CheckedModel model, Programs programs, Faults faults) {
        this.check = check;
        this.model = model;
        this.programs = programs;
        this.faults = faults;
    }

    static Outcome run(PathCheck check, CheckedModel model, Programs programs, Faults faults) {
        return new FlowCheck(check, model, programs, faults).run();
    }

    private Outcome run() {
        Optional<Code> from = code(Literals.PATH_CHECK__FROM, RefmodelPackage.Literals.DATA_SET);
        Optional<Code> to = code(Literals.PATH_CHECK__TO, RefmodelPackage.Literals.NODE);
        if (from.isEmpty() || to.isEmpty()) {
            return Outcome.FAULTY;
        }
        List<Violation> violations = new ArrayList<>();
        List<EObject> origins = select(RefmodelPackage.Literals.DATA_SET, from.get(), violations);
        Set<EObject> places = new LinkedHashSet<>(select(RefmodelPackage.Literals.NODE, to.get(), violations));
        Messages messages = Messages.of(check, RefmodelPackage.Literals.NODE.getName(), programs, faults);
        Frame frame = new Frame(model).aboutAll();
        Set<StepKind> ends = EnumSet.noneOf(StepKind.class);
        ends.addAll(check.getUnless());
        for (EObject origin : origins) {
            Map<Node, List<Violation.Step>> reached = Taint.reach((DataSet) origin, ends);
            for (EObject place : places) {
                List<Violation.Step> path = reached.get(place);
                if (path != null) {
                    LocalizedText message = messages.about(place, frame);
                    violations.add(new Violation(place, FindingKind.VIOLATION, message, path));
                }
            }
        }
        return new Outcome(Math.min(origins.size(), places.size()) + violations.size(), violations, true);
    }

    private Optional<Code> code(EAttribute attribute, EClass self) {
        return programs.code(check, attribute, Signature.condition(self.getName()), faults);
    }

    /** Elements that a condition selects; where it cannot be decided, the violations say so. */
    private List<EObject> select(EClass type, Code condition, List<Violation> violations) {
        List<EObject> selected = new ArrayList<>();
        Outcome outcome = new Selection(model).each(model.elements(type), Scan.selecting(type, Optional.of(condition)));
        for (Violation violation : outcome.violations()) {
            if (violation.kind() == FindingKind.UNDECIDED) {
                violations.add(violation);
            } else {
                selected.add(violation.element());
            }
        }
        return selected;
    }
}
