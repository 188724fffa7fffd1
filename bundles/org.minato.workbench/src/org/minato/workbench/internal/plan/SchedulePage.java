// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.List;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.Milestone;
import org.minato.workbench.internal.table.FeatureColumns;

/** Milestones along the phases of a project: drawn by fiscal year, and as a table. */
final class SchedulePage {
    private static final DeploymentPackage PLAN = DeploymentPackage.eINSTANCE;

    private SchedulePage() {}

    static PlanPage of(PlanContext context) {
        FeatureColumns features = new FeatureColumns(context.model());
        TableSpec<Milestone> spec = new TableSpec<>(
                "plan.milestones",
                () -> context.plan().getMilestones(),
                () -> List.of(
                        features.name(5),
                        features.attribute(PLAN.getMilestone_Phase(), 2),
                        features.attribute(PLAN.getMilestone_Planned(), 2),
                        features.attribute(PLAN.getMilestone_PlannedEnd(), 2),
                        features.attribute(PLAN.getMilestone_Actual(), 2),
                        features.attribute(PLAN.getMilestone_ActualEnd(), 2),
                        features.reference(
                                PLAN.getMilestone_Responsible(),
                                3,
                                row -> context.plan().getOrganisations())));
        TablePart<Milestone> table = new RowEdits(context)
                .editable(spec, PLAN.getPlan_Milestones(), DeploymentFactory.eINSTANCE::createMilestone);
        SchedulePart drawing = new SchedulePart(context, table);
        spec.selecting(drawing::follow);
        return new PlanPage("page.schedule", List.of(drawing, table), 52, 48);
    }
}
