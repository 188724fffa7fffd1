// SPDX-License-Identifier: EPL-2.0
package org.minato.compare;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.minato.compare.internal.Effects;
import org.minato.compare.internal.Preview;
import org.minato.compare.internal.Retargeting;
import org.minato.core.errors.MinatoException;
import org.minato.core.files.DanglingReferences;
import org.minato.core.text.Texts;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.rules.RuleBooks;

/**
 * Another version of the reference model for a plan: what differs, what that means for the plan, and what has to be
 * changed in the plan to take it over. Making one changes nothing.
 *
 * <p>What the plan says about elements that the other version has, too, is kept and leads there. A reference to an
 * element that is gone is kept as one that leads nowhere ({@link DanglingReferences}), a finding until somebody decides.
 *
 * <p>Shows plan and models as they were when it was made; for one thread that holds the locks of their sessions.
 */
public final class ModelUpdate {
    private final Plan plan;
    private final ReferenceModel next;
    private final Comparison comparison;
    private final Retargeting retargeting;
    private final List<Effect> effects;

    /**
     * One value to be set in the plan.
     *
     * @param element an element of the plan
     * @param value the value, a list for a feature with many values; absent where it is to be cleared
     */
    public record Change(EObject element, EStructuralFeature feature, Optional<Object> value) {}

    /**
     * A reference of the plan that would lead nowhere.
     *
     * @param element an element of the plan
     * @param target the element that the plan refers to now
     * @param address where the reference leads then, relative to the plan's file
     */
    public record Lost(EObject element, EReference feature, EObject target, String address) {}

    private ModelUpdate(Plan plan, ReferenceModel before, ReferenceModel next, String checksum) {
        this.plan = plan;
        this.next = next;
        this.comparison = Comparison.of(before, next);
        this.retargeting = new Retargeting(plan, comparison, checksum);
        this.effects = List.copyOf(new Effects(plan, comparison).all());
    }

    /**
     * Another version, from another file than the one that the plan adopts now.
     *
     * @param next the other version; to be taken over it has to be in the plan's resource set
     * @param checksum its checksum ({@link org.minato.core.files.ModelFiles#checksum})
     * @throws MinatoException where the plan adopts no model
     */
    public static ModelUpdate of(Plan plan, ReferenceModel next, String checksum) {
        return new ModelUpdate(plan, adopted(plan), next, checksum);
    }

    /**
     * The file that the plan adopts, after it was changed.
     *
     * @param before what it was like when the plan adopted it, from another file
     * @param checksum what it is like now
     * @throws MinatoException where the plan adopts no model
     */
    public static ModelUpdate inPlace(Plan plan, ReferenceModel before, String checksum) {
        return new ModelUpdate(plan, before, adopted(plan), checksum);
    }

    private static ReferenceModel adopted(Plan plan) {
        ReferenceModel model =
                plan.getAdopts() == null ? null : plan.getAdopts().getModel();
        if (model == null || model.eIsProxy()) {
            Texts texts = Texts.of(ModelUpdate.class);
            throw new MinatoException(texts.get("no.model"), texts.get("no.model.remedy"), null);
        }
        return model;
    }

    /** The plan. */
    public Plan plan() {
        return plan;
    }

    /** The other version of the model. */
    public ReferenceModel next() {
        return next;
    }

    /** What differs between the versions. */
    public Comparison comparison() {
        return comparison;
    }

    /** What that means for the plan: lost and changed elements in the order of the plan, then new ones. */
    public List<Effect> effects() {
        return effects;
    }

    /** What has to be set in the plan to take the version over. */
    public List<Change> changes() {
        return retargeting.changes();
    }

    /** The references that lead nowhere then. */
    public List<Lost> lost() {
        return retargeting.lost();
    }

    /** Whether the plan has this version already: nothing would be changed. */
    public boolean isCurrent() {
        return changes().isEmpty();
    }

    /** Checks the plan as it is, and a copy of it with the other version. */
    public Outlook outlook(Checker checker, RuleBooks books, CheckOptions options) {
        return new Preview(this, checker, books, options).outlook();
    }

    /**
     * Takes the version over at once. For files outside of editing sessions; inside of one there is a command.
     */
    public void takeOver() {
        for (Change change : changes()) {
            if (change.value().isPresent()) {
                change.element().eSet(change.feature(), change.value().get());
            } else {
                change.element().eUnset(change.feature());
            }
        }
        lost().forEach(each -> DanglingReferences.keep(each.element(), each.feature(), each.address()));
    }
}
