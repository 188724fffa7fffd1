// SPDX-License-Identifier: EPL-2.0
package org.minato.impact.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.finding.Finding;
import org.minato.impact.Link;
import org.minato.impact.LinkKind;
import org.minato.model.base.NamedElement;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.rules.Check;
import org.minato.model.rules.Clause;
import org.minato.rules.ClauseResult;
import org.minato.rules.ClauseState;
import org.minato.rules.Look;
import org.minato.rules.Subject;

/** The clauses that look at an element, or find something about it, with what led to them and what plans say. */
final class Reasons {
    /** The books about the files themselves look at nearly everything; only what they find is a reason. */
    private static final String OWN = "minato.";

    private final Material material;
    private final Origins origins;
    private final Statements statements;
    private final Map<Clause, Set<NamedElement>> looking = new LinkedHashMap<>();
    private final Map<Clause, List<Link>> findings = new LinkedHashMap<>();
    private final Map<Clause, List<Link>> states = new LinkedHashMap<>();

    Reasons(Material material) {
        this.material = material;
        origins = new Origins(material);
        statements = new Statements(material);
    }

    List<Link> of(EObject element) {
        for (Subject subject : material.subjects()) {
            if (contains(subject, element)) {
                look(subject, element);
            }
        }
        Set<Clause> clauses = new LinkedHashSet<>(looking.keySet());
        clauses.addAll(findings.keySet());
        return clauses.stream().map(this::clause).toList();
    }

    private static boolean contains(Subject subject, EObject element) {
        return Keys.root(element)
                .filter(root -> Keys.same(root, subject.root()) || Keys.same(root, subject.model()))
                .isPresent();
    }

    private void look(Subject subject, EObject element) {
        Set<Clause> applicable = new HashSet<>();
        for (ClauseResult result : material.conformance(subject).clauses()) {
            if (result.state() != ClauseState.NOT_APPLICABLE) {
                applicable.add(result.clause());
            }
            for (Finding finding : result.findings()) {
                found(subject, result, finding, element);
            }
        }
        for (Look look : material.looks(subject)) {
            boolean own = Keys.text(look.ruleBook().getId()).startsWith(OWN);
            boolean sees = applicable.contains(look.clause())
                    && !own
                    && look.elements().stream().anyMatch(each -> Keys.same(each, element));
            if (sees) {
                looking.computeIfAbsent(look.clause(), each -> new LinkedHashSet<>())
                        .add(look.part());
                material.result(subject, look.clause()).ifPresent(result -> state(subject, result));
            }
        }
    }

    private void found(Subject subject, ClauseResult result, Finding finding, EObject element) {
        boolean about =
                finding.element().filter(each -> Keys.same(each, element)).isPresent();
        boolean passes = finding.path().stream().anyMatch(witness -> Keys.same(witness.element(), element));
        if (about || passes) {
            Link link = Links.finding(finding);
            List<Link> links = findings.computeIfAbsent(result.clause(), each -> new ArrayList<>());
            Link noted = about ? link : link.noting(Links.TEXTS.get("note.onThePath"));
            if (links.stream().noneMatch(each -> each.equals(noted))) {
                links.add(noted);
            }
            state(subject, result);
        }
    }

    /** How a model or plan stands with the clause, and what the plan says on it. */
    private void state(Subject subject, ClauseResult result) {
        List<Link> links = states.computeIfAbsent(result.clause(), each -> new ArrayList<>());
        if (links.stream()
                .noneMatch(each -> each.element().filter(subject.root()::equals).isPresent())) {
            LinkKind kind = subject.root() instanceof ReferenceModel ? LinkKind.MODEL : LinkKind.PLAN;
            List<Link> said = subject.root() instanceof Plan plan ? statements.of(plan, result.clause()) : List.of();
            links.add(Links.to(subject.root(), kind, Links.state(result), said));
        }
    }

    private Link clause(Clause clause) {
        List<Link> links = new ArrayList<>();
        for (NamedElement part : looking.getOrDefault(clause, Set.of())) {
            LinkKind kind = part instanceof Check ? LinkKind.CHECK : LinkKind.QUESTION;
            links.add(Links.to(part, kind, Links.NOTHING, List.of()));
        }
        links.addAll(findings.getOrDefault(clause, List.of()));
        links.addAll(states.getOrDefault(clause, List.of()));
        links.addAll(origins.of(clause));
        return Links.to(clause, LinkKind.CLAUSE, Facts.stated(clause), links);
    }
}
