// SPDX-License-Identifier: EPL-2.0
package org.minato.impact.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.generate.OutputTrace;
import org.minato.impact.ImpactScope;
import org.minato.model.base.Root;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.Problem;
import org.minato.model.refmodel.Proposal;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.rules.Chapter;
import org.minato.model.rules.Clause;
import org.minato.model.rules.RuleBook;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.rules.ClauseResult;
import org.minato.rules.Conformance;
import org.minato.rules.Look;
import org.minato.rules.RuleBooks;
import org.minato.rules.Subject;

/**
 * What the chain is followed through: rule books, models, plans and outputs, with what checking them has come to. Checks
 * each subject at most once, when it is first asked. For one question, by one thread.
 */
public final class Material {
    private final Checker checker;
    private final RuleBooks books;
    private final ImpactScope scope;
    private final List<ReferenceModel> models = new ArrayList<>();
    private final List<Plan> plans = new ArrayList<>();
    private final Map<Root, Subject> subjects = new LinkedHashMap<>();
    private final Map<Root, Conformance> conformances = new IdentityHashMap<>();
    private final Map<Root, List<Look>> looks = new IdentityHashMap<>();
    private Set<String> wanted = Set.of();

    /** Gathers what is in the scope. */
    public Material(Checker checker, RuleBooks installed, ImpactScope scope) {
        this.checker = checker;
        this.scope = scope;
        List<RuleBook> own = scope.roots().stream()
                .filter(RuleBook.class::isInstance)
                .map(RuleBook.class::cast)
                .toList();
        books = own.isEmpty() ? installed : installed.plus(own);
        for (Root root : scope.roots()) {
            if (root instanceof ReferenceModel model) {
                add(model);
            } else if (root instanceof Plan plan) {
                plans.add(plan);
                if (plan.getAdopts() != null && plan.getAdopts().getModel() != null) {
                    add(plan.getAdopts().getModel());
                }
            }
        }
        models.forEach(model -> subjects.put(model, Subject.of(model)));
        plans.stream()
                .filter(plan -> plan.getAdopts() != null && plan.getAdopts().getModel() != null)
                .forEach(plan -> subjects.put(plan, Subject.of(plan)));
    }

    private void add(ReferenceModel model) {
        if (models.stream().noneMatch(known -> Keys.same(known, model))) {
            models.add(model);
        }
    }

    /** From now on, checks against these books only. */
    void only(Set<String> ids) {
        wanted = new HashSet<>(ids);
        conformances.clear();
        looks.clear();
    }

    RuleBooks books() {
        return books;
    }

    List<ReferenceModel> models() {
        return models;
    }

    List<Plan> plans() {
        return plans;
    }

    List<OutputTrace> outputs() {
        return scope.outputs();
    }

    ImpactScope scope() {
        return scope;
    }

    /** What can be checked: models, then plans that have one. */
    Collection<Subject> subjects() {
        return subjects.values();
    }

    Stream<Problem> problems() {
        return models.stream().flatMap(model -> model.getProblems().stream());
    }

    Stream<Proposal> proposals() {
        return models.stream().flatMap(model -> model.getProposals().stream());
    }

    /** Where a subject stands with a clause; empty where the clause's book is not checked. */
    Optional<ClauseResult> result(Subject subject, Clause clause) {
        return conformance(subject).clauses().stream()
                .filter(result -> result.clause() == clause)
                .findFirst();
    }

    Conformance conformance(Subject subject) {
        return conformances.computeIfAbsent(subject.root(), root -> checker.check(subject, books, options()));
    }

    /** What the clauses of the wanted books look at. */
    List<Look> looks(Subject subject) {
        return looks.computeIfAbsent(
                subject.root(),
                root -> checker.looks(subject, books, options(), clauses().toList()));
    }

    private CheckOptions options() {
        return wanted.isEmpty() ? scope.options() : scope.options().only(wanted);
    }

    private Stream<Clause> clauses() {
        Set<String> ids = options().ruleBooks();
        return books.all().stream()
                .filter(book -> ids.isEmpty() || ids.contains(book.getId()))
                .flatMap(Material::clauses);
    }

    static Stream<Clause> clauses(RuleBook book) {
        return book.getChapters().stream().map(Chapter::getClauses).flatMap(Collection::stream);
    }

    /** Whether a text is the key of a clause. */
    boolean names(@Nullable String key, Clause clause) {
        return key != null && books.clause(key).filter(named -> named == clause).isPresent();
    }

    /** The book that a clause stands in. */
    static RuleBook book(Clause clause) {
        for (EObject above = clause.eContainer(); above != null; above = above.eContainer()) {
            if (above instanceof RuleBook book) {
                return book;
            }
        }
        throw new IllegalArgumentException("a clause outside any book: " + clause);
    }
}
