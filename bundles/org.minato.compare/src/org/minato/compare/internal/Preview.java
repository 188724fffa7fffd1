// SPDX-License-Identifier: EPL-2.0
package org.minato.compare.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.minato.compare.Comparison;
import org.minato.compare.ModelUpdate;
import org.minato.compare.Outlook;
import org.minato.core.files.Locations;
import org.minato.core.finding.Finding;
import org.minato.model.base.Element;
import org.minato.model.deployment.Attestation;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Statement;
import org.minato.model.deployment.Waiver;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.rules.ClauseResult;
import org.minato.rules.ClauseState;
import org.minato.rules.Conformance;
import org.minato.rules.RuleBooks;
import org.minato.rules.Subject;

/** Checks a plan, and a copy of it with another version of its model. One use. */
public final class Preview {
    private final ModelUpdate update;
    private final Checker checker;
    private final RuleBooks books;
    private final CheckOptions options;

    /** With the rule books and day to check by. */
    public Preview(ModelUpdate update, Checker checker, RuleBooks books, CheckOptions options) {
        this.update = update;
        this.checker = checker;
        this.books = books;
        this.options = options;
    }

    /** The results and what differs between them. */
    public Outlook outlook() {
        Conformance before = check(before());
        EcoreUtil.Copier copies = new EcoreUtil.Copier(false, true);
        Conformance after = check(after(copies));
        return new Outlook(
                before,
                after,
                without(after.findings(), before.findings()).stream()
                        .map(finding -> inThePlan(finding, copies))
                        .toList(),
                without(before.findings(), after.findings()),
                states(before, after),
                idle(before, after));
    }

    private Conformance check(Plan plan) {
        return checker.check(Subject.of(plan), books, options);
    }

    /** The plan as it is; where its model has changed in place, with the model as it was. */
    private Plan before() {
        Comparison comparison = update.comparison();
        if (update.plan().getAdopts().getModel() == comparison.before()) {
            return update.plan();
        }
        EcoreUtil.Copier copier = new EcoreUtil.Copier(false, true);
        Plan copy = copy(copier);
        for (EObject element : copier.values()) {
            Compared.features(element.eClass()).stream()
                    .filter(feature -> feature instanceof EReference && element.eIsSet(feature))
                    .forEach(feature -> {
                        List<EObject> old = new ArrayList<>();
                        for (Object target : Compared.values(element, feature)) {
                            old.add(comparison.before((EObject) target).orElse((EObject) target));
                        }
                        element.eSet(feature, feature.isMany() ? old : old.get(0));
                    });
        }
        return copy;
    }

    /** The same finding at the place of the plan whose copy was checked. */
    private static Finding inThePlan(Finding finding, Map<EObject, EObject> copies) {
        for (Map.Entry<EObject, EObject> copy : copies.entrySet()) {
            if (finding.element().filter(copy.getValue()::equals).isPresent()) {
                Finding there = Finding.of(
                                finding.ruleBook(),
                                finding.clause(),
                                finding.severity(),
                                finding.kind(),
                                Locations.of(copy.getKey()),
                                finding.message())
                        .about(copy.getKey())
                        .along(finding.path())
                        .by(finding.origin().orElse(null));
                return finding.waiver().map(there::waivedBy).orElse(there);
            }
        }
        return finding;
    }

    private Plan after(EcoreUtil.Copier copier) {
        Plan copy = copy(copier);
        for (ModelUpdate.Change change : update.changes()) {
            EObject element = copier.get(change.element());
            Optional<Object> value = change.value().map(each -> copied(copier, each));
            if (element != null && value.isPresent()) {
                element.eSet(change.feature(), value.get());
            } else if (element != null) {
                element.eUnset(change.feature());
            }
        }
        return copy;
    }

    private static Object copied(Map<EObject, EObject> copies, Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(each -> copied(copies, each)).toList();
        }
        EObject copy = value instanceof EObject element ? copies.get(element) : null;
        return copy == null ? value : copy;
    }

    private Plan copy(EcoreUtil.Copier copier) {
        Plan copy = (Plan) copier.copy(update.plan());
        copier.copyReferences();
        new ResourceImpl(update.plan().eResource().getURI()).getContents().add(copy);
        return copy;
    }

    private List<Finding> without(List<Finding> findings, List<Finding> others) {
        Map<String, Integer> known = new HashMap<>();
        others.forEach(finding -> known.merge(key(finding), 1, Integer::sum));
        List<Finding> rest = new ArrayList<>();
        for (Finding finding : findings) {
            String key = key(finding);
            int left = known.getOrDefault(key, 0);
            if (left > 0) {
                known.put(key, left - 1);
            } else {
                rest.add(finding);
            }
        }
        return rest;
    }

    /** What a finding of either check is about, told by the newer version where it has the element. */
    private String key(Finding finding) {
        String place = finding.element()
                .map(element -> update.comparison().after(element).orElse(element))
                .map(EcoreUtil::getID)
                .filter(id -> !id.isEmpty())
                .orElse(finding.location().elementPath());
        return String.join(
                "\n",
                finding.ruleId(),
                finding.kind().name(),
                finding.severity().name(),
                finding.origin().orElse(""),
                place,
                String.valueOf(finding.waiver().isPresent()));
    }

    private static List<Outlook.StateChange> states(Conformance before, Conformance after) {
        List<Outlook.StateChange> changes = new ArrayList<>();
        for (ClauseResult result : after.clauses()) {
            before.clause(result.key())
                    .filter(old -> old.state() != result.state())
                    .ifPresent(old -> changes.add(new Outlook.StateChange(result.key(), old.state(), result.state())));
        }
        return changes;
    }

    private List<Element> idle(Conformance before, Conformance after) {
        Plan plan = update.plan();
        return Stream.<Element>concat(
                        Stream.concat(plan.getStatements().stream(), plan.getAttestations().stream()),
                        plan.getWaivers().stream())
                .filter(each -> isIdle(clause(each), after) && !isIdle(clause(each), before))
                .toList();
    }

    private static String clause(Element element) {
        return String.valueOf(
                switch (element) {
                    case Statement statement -> statement.getClause();
                    case Attestation attestation -> attestation.getClause();
                    case Waiver waiver -> waiver.getClause();
                    default -> "";
                });
    }

    private static boolean isIdle(String clause, Conformance conformance) {
        return conformance
                .clause(clause)
                .filter(result -> result.state() == ClauseState.NOT_APPLICABLE)
                .isPresent();
    }
}
