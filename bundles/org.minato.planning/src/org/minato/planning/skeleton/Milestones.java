// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.skeleton;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.base.PartialDate;
import org.minato.model.base.Standing;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.Milestone;
import org.minato.model.rules.ProjectPhase;
import org.minato.model.rules.RulesPackage;
import org.minato.planning.Names;

/**
 * A milestone for each phase of the programme. The dates are for the region to fill in; with a first fiscal year, the
 * phases up to the final report are placed in it and the others in the next one, as in the programme's rounds.
 *
 * @param first first day of the fiscal year; nothing for milestones without dates
 */
record Milestones(Optional<LocalDate> first) {

    List<Milestone> all() {
        return ProjectPhase.VALUES.stream().map(this::of).toList();
    }

    private Milestone of(ProjectPhase phase) {
        Milestone milestone = DeploymentFactory.eINSTANCE.createMilestone();
        milestone.setId("milestone-" + phase.getLiteral());
        milestone.setPhase(phase);
        LocalizedText name = Names.of(RulesPackage.Literals.PROJECT_PHASE, phase);
        milestone.setNameJa(name.ja());
        milestone.setNameEn(name.en());
        first.ifPresent(day -> {
            int year = day.getYear() + (phase.compareTo(ProjectPhase.FINAL_REPORT) > 0 ? 1 : 0);
            milestone.setPlanned(PartialDate.parse("FY" + year));
            milestone.setStanding(Standing.ILLUSTRATIVE);
            LocalizedText why = Texts.of(Milestones.class).get("milestone.assumed");
            milestone.setDescriptionJa(why.ja());
            milestone.setDescriptionEn(why.en());
        });
        return milestone;
    }
}
