// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.plan;

import java.util.List;
import java.util.Locale;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.Milestone;
import org.minato.model.edit.Labels;
import org.minato.model.rules.ProjectPhase;
import org.minato.model.rules.RulesPackage;

/** A milestone for each phase of the programme; the dates are for the region to fill in. */
final class Milestones {

    private Milestones() {}

    static List<Milestone> all() {
        return ProjectPhase.VALUES.stream().map(Milestones::of).toList();
    }

    private static Milestone of(ProjectPhase phase) {
        Milestone milestone = DeploymentFactory.eINSTANCE.createMilestone();
        milestone.setId("milestone-" + phase.getLiteral());
        milestone.setPhase(phase);
        milestone.setNameJa(Labels.in(Locale.JAPANESE).of(RulesPackage.Literals.PROJECT_PHASE, phase));
        milestone.setNameEn(Labels.in(Locale.ENGLISH).of(RulesPackage.Literals.PROJECT_PHASE, phase));
        return milestone;
    }
}
