// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.List;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.Task;
import org.minato.planning.work.WorkItem;
import org.minato.workbench.internal.table.FeatureColumns;
import org.minato.workbench.internal.text.Words;

/** What is to be done, and whom it waits for. */
final class TasksPage {
    private static final DeploymentPackage PLAN = DeploymentPackage.eINSTANCE;

    private TasksPage() {}

    static PlanPage of(PlanContext context) {
        FeatureColumns features = new FeatureColumns(context.model());
        TableSpec<Task> spec = new TableSpec<>(
                "plan.tasks",
                () -> context.plan().getTasks(),
                () -> List.of(
                        features.name(6),
                        features.attribute(PLAN.getTask_State(), 2),
                        features.reference(
                                PLAN.getTask_WaitsFor(),
                                3,
                                row -> context.plan().getOrganisations()),
                        features.reference(
                                PLAN.getTask_Owner(), 3, row -> context.plan().getOrganisations()),
                        features.attribute(PLAN.getTask_Since(), 2),
                        features.attribute(PLAN.getTask_Due(), 2)));
        TaskFilter filter = new TaskFilter(context);
        TablePart<WorkItem> work = WorkTable.of(context, filter::organisation);
        spec.filteredBy(filter.also(work::refresh));
        HandoverExport handover = new HandoverExport(context);
        spec.action(RowAction.always(Words.of("handover.button"), () -> handover.run(filter.organisation())));
        TablePart<Task> tasks =
                new RowEdits(context).editable(spec, PLAN.getPlan_Tasks(), DeploymentFactory.eINSTANCE::createTask);
        return new PlanPage("page.tasks", List.of(tasks, work), 50, 50);
    }
}
