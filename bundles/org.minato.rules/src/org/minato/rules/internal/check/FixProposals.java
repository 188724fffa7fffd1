// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.finding.FindingKind;
import org.minato.model.rules.Check;
import org.minato.model.rules.ExpressionCheck;
import org.minato.model.rules.Fix;
import org.minato.model.rules.FixAction;
import org.minato.model.rules.FixChange;
import org.minato.model.rules.RulesPackage.Literals;
import org.minato.rules.ProposedFix;
import org.minato.rules.Subject;
import org.minato.rules.internal.eval.BudgetExceeded;
import org.minato.rules.internal.eval.Code;
import org.minato.rules.internal.eval.EvaluationProblem;
import org.minato.rules.internal.eval.Frame;
import org.minato.rules.internal.eval.Names;
import org.minato.rules.internal.term.Signature;

/** Works out the fixes of a check for an element; one that has an error or no value for it is left out. */
public final class FixProposals {
    private final CheckedModel model;
    private final Programs programs;
    private final Faults faults = new Faults();

    /** Prepares working out fixes on a model or plan as it is now. */
    public FixProposals(Subject subject, LocalDate date, Programs programs) {
        this.model = new CheckedModel(subject, date);
        this.programs = programs;
    }

    /** The fixes for an element of the opened files; none where it meets the check. */
    public List<ProposedFix> of(Check check, EObject original) {
        EObject element = model.effective(original);
        if (!isBroken(check, element)) {
            return List.of();
        }
        List<ProposedFix> proposals = new ArrayList<>();
        for (Fix fix : check.getFixes()) {
            changes(check, fix, element).ifPresent(changes -> proposals.add(new ProposedFix(Names.of(fix), changes)));
        }
        return proposals;
    }

    /** Whether there is still something to put right; of a path, that is not looked at again. */
    private boolean isBroken(Check check, EObject element) {
        if (!(check instanceof ExpressionCheck each)) {
            return true;
        }
        Optional<Scan> scan =
                ElementCheck.prepare(each, model, programs, faults).scan();
        if (scan.isEmpty() || !scan.get().scope().isInstance(element)) {
            return false;
        }
        try {
            Tally tally = new Tally(scan.get(), model);
            tally.look(element);
            return tally.violations().stream().anyMatch(violation -> violation.kind() == FindingKind.VIOLATION);
        } catch (BudgetExceeded e) {
            return false;
        }
    }

    private Optional<List<ProposedFix.Change>> changes(Check check, Fix fix, EObject element) {
        List<ProposedFix.Change> changes = new ArrayList<>();
        for (FixChange change : fix.getChanges()) {
            Optional<ProposedFix.Change> worked = change(check, change, element);
            if (worked.isEmpty()) {
                return Optional.empty();
            }
            changes.add(worked.get());
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes);
    }

    private Optional<ProposedFix.Change> change(Check check, FixChange change, EObject element) {
        return FixForm.of(check, change, programs, faults).flatMap(form -> change(check, change, form, element));
    }

    private Optional<ProposedFix.Change> change(Check check, FixChange change, FixForm form, EObject element) {
        @Nullable
        Object target = form.hasTarget() ? value(check, change, Literals.FIX_CHANGE__TARGET, element) : element;
        if (!(target instanceof EObject changed) || !form.owner().isInstance(target)) {
            return Optional.empty();
        }
        EObject original = model.original(changed);
        EStructuralFeature feature = form.feature().orElse(null);
        if (!form.hasValue() || feature == null) {
            return Optional.of(new ProposedFix.Change(
                    change.getAction(), original, form.feature(), form.type(), Optional.empty()));
        }
        @Nullable Object value = value(check, change, Literals.FIX_CHANGE__VALUE, element);
        if (value == null) {
            return Optional.empty();
        }
        Object fitted = fitted(value, feature);
        return feature.getEType().isInstance(fitted)
                ? Optional.of(new ProposedFix.Change(
                        change.getAction(), original, form.feature(), form.type(), Optional.of(fitted)))
                : Optional.empty();
    }

    /** The value of an expression of a change; null where it has none for this element. */
    private @Nullable Object value(Check check, FixChange change, EAttribute attribute, EObject element) {
        Optional<Code> code = programs.code(change, attribute, Signature.value(FixForm.self(check)), faults);
        try {
            Object value = code.isPresent() ? code.get().value(new Frame(model).about(element)) : null;
            return value instanceof Optional<?> optional ? optional.orElse(null) : value;
        } catch (EvaluationProblem | BudgetExceeded e) {
            return null;
        }
    }

    /** A value of the rule language as one of the feature's Java type. */
    private Object fitted(Object value, EStructuralFeature feature) {
        if (value instanceof EObject element) {
            return model.original(element);
        }
        String type = String.valueOf(feature.getEType().getInstanceClassName());
        if (value instanceof Long number && (type.equals("int") || type.equals("java.lang.Integer"))) {
            return number.intValue();
        }
        return value;
    }

    /** Whether an action is about the values of a feature. */
    static boolean needsValue(FixAction action) {
        return action == FixAction.SET || action == FixAction.ADD || action == FixAction.REMOVE;
    }

    static Optional<EClass> concrete(EClass type) {
        return type.isAbstract() || type.isInterface() ? Optional.empty() : Optional.of(type);
    }
}
