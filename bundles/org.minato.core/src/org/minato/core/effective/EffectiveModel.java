// SPDX-License-Identifier: EPL-2.0
package org.minato.core.effective;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.minato.core.effective.internal.Adoption;
import org.minato.core.finding.Finding;
import org.minato.model.deployment.ActorBinding;
import org.minato.model.deployment.Organisation;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.RefmodelFactory;

/**
 * The reference model as a plan adopts it: a copy with the plan's settings, left-out parts and chosen interfaces applied.
 * It is for reading only; the model itself is untouched. It shows the plan as it was when the copy was made. As safe for
 * several threads as reading any model is.
 */
public final class EffectiveModel {

    private final Plan plan;
    private final ReferenceModel model;
    private final Map<EObject, EObject> originals;
    private final Map<EObject, EObject> copies;
    private final List<Finding> findings;

    private EffectiveModel(
            Plan plan,
            ReferenceModel model,
            Map<EObject, EObject> originals,
            Map<EObject, EObject> copies,
            List<Finding> findings) {
        this.plan = plan;
        this.model = model;
        this.originals = originals;
        this.copies = copies;
        this.findings = List.copyOf(findings);
    }

    /** The effective model of a plan; an empty model where the plan has none. */
    public static EffectiveModel of(Plan plan) {
        ReferenceModel original =
                plan.getAdopts() == null ? null : plan.getAdopts().getModel();
        if (original == null) {
            return new EffectiveModel(
                    plan, RefmodelFactory.eINSTANCE.createReferenceModel(), Map.of(), Map.of(), List.of());
        }
        EcoreUtil.Copier copier = new EcoreUtil.Copier(false, true);
        ReferenceModel copy = (ReferenceModel) copier.copy(original);
        copier.copyReferences();
        Map<EObject, EObject> copies = new IdentityHashMap<>(copier);
        List<Finding> findings = new Adoption(plan, copy, copies).apply();
        Map<EObject, EObject> originals = new IdentityHashMap<>();
        copies.forEach((from, to) -> originals.put(to, from));
        return new EffectiveModel(plan, copy, originals, copies, findings);
    }

    /** The plan. */
    public Plan plan() {
        return plan;
    }

    /** The model with everything applied; not to be changed. */
    public ReferenceModel model() {
        return model;
    }

    /** The element of the model's file that an effective element stands for; the element itself if it is no copy. */
    public EObject original(EObject effective) {
        EObject original = originals.get(effective);
        return original == null ? effective : original;
    }

    /** What stands for an element of the model's file; empty where the plan leaves it out or it is of another file. */
    public Optional<EObject> effective(EObject original) {
        EObject copy = copies.get(original);
        return copy != null && EcoreUtil.isAncestor(model, copy) ? Optional.of(copy) : Optional.empty();
    }

    /** Settings that could not be applied; each is at the setting. */
    public List<Finding> findings() {
        return findings;
    }

    /** The organisations that play an actor, given as an element of the model's file or of the effective model. */
    public List<Organisation> organisations(Actor actor) {
        EObject original = original(actor);
        return plan.getBindings().stream()
                .filter(binding -> binding.getActor() == original)
                .map(ActorBinding::getOrganisations)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /**
     * The legal entities that play an actor, by name of the entity, or by id of the organisation where none is given;
     * sorted, empty while the actor is not bound.
     */
    public Set<String> legalEntities(Actor actor) {
        Set<String> entities = new TreeSet<>();
        for (Organisation organisation : organisations(actor)) {
            String entity = organisation.getLegalEntity();
            entities.add(entity == null || entity.isBlank() ? "#" + organisation.getId() : entity.strip());
        }
        return entities;
    }

    /**
     * Whether two actors are one before the law: the same actor, or bound to the same single legal entity. Data that
     * pass between them are not provided to a third party.
     */
    public boolean sameLegalEntity(Actor one, Actor other) {
        if (original(one) == original(other)) {
            return true;
        }
        Set<String> entities = legalEntities(one);
        return entities.size() == 1 && entities.equals(legalEntities(other));
    }
}
