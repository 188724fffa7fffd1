// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.work;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.text.LocalizedText;
import org.minato.model.base.Element;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Task;
import org.minato.model.deployment.TaskState;
import org.minato.planning.Names;

/** The open tasks of a plan. */
record TaskWork(Plan plan) {

    List<WorkItem> items() {
        return open().stream().map(TaskWork::item).toList();
    }

    private List<Task> open() {
        return plan.getTasks().stream()
                .filter(task -> task.getState() != TaskState.DONE)
                .toList();
    }

    boolean covers(String clause) {
        return open().stream().anyMatch(task -> clause.equals(task.getClause()));
    }

    boolean covers(EObject element) {
        return open().stream().anyMatch(task -> task.getAbout() == element);
    }

    private static WorkItem item(Task task) {
        LocalizedText description = Names.both(task.getDescriptionJa(), task.getDescriptionEn());
        LocalizedText state = Names.of(DeploymentPackage.Literals.TASK_STATE, task.getState());
        Element about = task.getAbout();
        WorkItem item = WorkItem.of(
                        WorkKind.TASK, Names.of(task), description.ja().isEmpty() ? state : description)
                .about(about == null ? task : about)
                .waiting(
                        Optional.ofNullable(task.getWaitsFor()).or(() -> Optional.ofNullable(task.getOwner())),
                        Optional.ofNullable(task.getOwner()))
                .by(Optional.ofNullable(task.getDue()), Optional.ofNullable(task.getSince()));
        return task.getClause() == null ? item : item.on(task.getClause());
    }
}
