// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.effective.EffectiveModel;
import org.minato.core.finding.Finding;
import org.minato.model.deployment.ActorBinding;
import org.minato.model.deployment.Organisation;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Statement;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.rules.Subject;
import org.minato.rules.internal.eval.World;

/** The model, the plan and their elements by type. Built once for a check; safe for several threads afterwards. */
public final class CheckedModel implements World {
    private final ReferenceModel model;
    private final Optional<Plan> plan;
    private final LocalDate today;
    private final Optional<EffectiveModel> effective;
    private final List<EObject> elements = new ArrayList<>();
    private final Map<EClass, List<Integer>> places = new HashMap<>();
    private final Map<EClass, List<EObject>> byScope = new ConcurrentHashMap<>();
    private final Map<EObject, List<Organisation>> organisations = new HashMap<>();

    /** Indexes all elements of a model, or of a plan and the model with the plan's settings applied. */
    public CheckedModel(Subject subject, LocalDate today) {
        this.plan = subject.plan();
        this.effective = plan.map(EffectiveModel::of);
        this.model = effective.map(EffectiveModel::model).orElse(subject.model());
        this.today = today;
        index(model);
        plan.ifPresent(this::index);
        plan.ifPresent(this::bind);
    }

    private void index(EObject root) {
        add(root);
        TreeIterator<EObject> all = root.eAllContents();
        while (all.hasNext()) {
            add(all.next());
        }
    }

    private void add(EObject element) {
        places.computeIfAbsent(element.eClass(), type -> new ArrayList<>()).add(elements.size());
        elements.add(element);
    }

    private void bind(Plan bound) {
        for (ActorBinding binding : bound.getBindings()) {
            if (binding.getActor() != null) {
                organisations
                        .computeIfAbsent(original(binding.getActor()), actor -> new ArrayList<>())
                        .addAll(binding.getOrganisations());
            }
        }
    }

    @Override
    public ReferenceModel model() {
        return model;
    }

    @Override
    public Optional<Plan> plan() {
        return plan;
    }

    /** The top element of what is checked: the plan or else the model. */
    EObject root() {
        return plan.isPresent() ? plan.get() : model;
    }

    @Override
    public LocalDate today() {
        return today;
    }

    /** The element of the file that an element of the effective model stands for. */
    public EObject original(EObject element) {
        return effective.map(view -> view.original(element)).orElse(element);
    }

    @Override
    public EObject effective(EObject referred) {
        return effective.flatMap(view -> view.effective(referred)).orElse(referred);
    }

    /** Settings of the plan that could not be applied. */
    public List<Finding> findings() {
        return effective.map(EffectiveModel::findings).orElse(List.of());
    }

    /** Elements of a class and its subclasses, in the order of the files. */
    public List<EObject> elements(EClass scope) {
        return byScope.computeIfAbsent(scope, this::collect);
    }

    private List<EObject> collect(EClass scope) {
        return places.entrySet().stream()
                .filter(entry -> scope.isSuperTypeOf(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .sorted()
                .map(elements::get)
                .toList();
    }

    @Override
    public List<EObject> allNodes() {
        return elements(RefmodelPackage.Literals.NODE);
    }

    @Override
    public List<Organisation> organisations(EObject actor) {
        return organisations.getOrDefault(original(actor), List.of());
    }

    @Override
    public boolean sameEntity(EObject actor, EObject other) {
        if (original(actor) == original(other)) {
            return true;
        }
        Set<String> mine = entities(actor);
        return mine.size() == 1 && mine.equals(entities(other));
    }

    private Set<String> entities(EObject actor) {
        Set<String> entities = new TreeSet<>();
        for (Organisation organisation : organisations(actor)) {
            String entity = organisation.getLegalEntity();
            entities.add(entity == null || entity.isBlank() ? "#" + organisation.getId() : entity.strip());
        }
        return entities;
    }

    @Override
    public Optional<String> stated(String clauseKey, String question) {
        return ClauseKey.parse(clauseKey)
                .flatMap(key -> plan.stream()
                        .flatMap(each -> each.getStatements().stream())
                        .filter(statement -> key.equals(
                                        ClauseKey.parse(statement.getClause()).orElse(null))
                                && question.equals(statement.getQuestion()))
                        .map(Statement::getValue)
                        .filter(value -> value != null && !value.isBlank())
                        .findFirst());
    }
}
