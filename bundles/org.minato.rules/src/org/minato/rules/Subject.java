// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.errors.MinatoException;
import org.minato.core.text.Texts;
import org.minato.model.base.Root;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.ReferenceModel;

/** What is checked: a reference model by itself, or a plan together with the model it adopts. */
public final class Subject {
    private final ReferenceModel model;
    private final @Nullable Plan plan;

    private Subject(ReferenceModel model, @Nullable Plan plan) {
        this.model = model;
        this.plan = plan;
    }

    /** A reference model by itself. */
    public static Subject of(ReferenceModel model) {
        return new Subject(model, null);
    }

    /**
     * A plan, on the effective model that its settings give.
     *
     * @throws MinatoException if the plan adopts no model
     */
    public static Subject of(Plan plan) {
        ReferenceModel adopted =
                plan.getAdopts() == null ? null : plan.getAdopts().getModel();
        if (adopted == null || adopted.eIsProxy()) {
            throw new MinatoException(Texts.of(Subject.class).get("plan.withoutModel"));
        }
        return new Subject(adopted, plan);
    }

    /** The reference model, as its file has it. */
    public ReferenceModel model() {
        return model;
    }

    /** The plan, if one is checked. */
    public Optional<Plan> plan() {
        return Optional.ofNullable(plan);
    }

    /** The top element of the file that is checked: the plan or else the model. */
    public Root root() {
        return plan != null ? plan : model;
    }
}
