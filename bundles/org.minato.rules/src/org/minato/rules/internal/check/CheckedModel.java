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
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.effective.EffectiveModel;
import org.minato.core.finding.Finding;
import org.minato.model.deployment.ActorBinding;
import org.minato.model.deployment.Organisation;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.RuleSetting;
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
    private final Elements elements;
    private final Map<EObject, List<Organisation>> organisations = new HashMap<>();

    /** Indexes all elements of a model, or of a plan and the model with the plan's settings applied. */
    public CheckedModel(Subject subject, LocalDate today) {
        this(subject, today, subject.plan().map(EffectiveModel::of), ElementIndex::new);
    }

    /** With an effective model that was made already. */
    public CheckedModel(Subject subject, LocalDate today, Optional<EffectiveModel> effective) {
        this(subject, today, effective, ElementIndex::new);
    }

    /**
     * With an effective model and an index of one's own.
     *
     * @param index makes the index of all elements of the top elements
     */
    public CheckedModel(
            Subject subject,
            LocalDate today,
            Optional<EffectiveModel> effective,
            Function<List<? extends EObject>, Elements> index) {
        this.plan = subject.plan();
        this.effective = effective;
        this.model = effective.map(EffectiveModel::model).orElse(subject.model());
        this.today = today;
        this.elements = index.apply(plan.isPresent() ? List.of(model, plan.get()) : List.of(model));
        bindAgain();
    }

    /** Reads anew which organisations play which actors. */
    public void bindAgain() {
        organisations.clear();
        plan.ifPresent(this::bind);
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
    public EObject root() {
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
        return elements.of(scope);
    }

    /** All elements by type. */
    Elements elements() {
        return elements;
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

    @Override
    public Optional<String> setting(String book, String key) {
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        for (RuleSetting setting : plan.get().getRuleSettings()) {
            String value = setting.getValue();
            if (key.equals(setting.getParameter())
                    && book.equals(setting.getRuleBook())
                    && value != null
                    && !value.isBlank()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
