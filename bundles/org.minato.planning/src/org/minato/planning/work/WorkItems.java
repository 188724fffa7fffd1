// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minato.model.base.PartialDate;
import org.minato.model.deployment.Organisation;
import org.minato.model.deployment.Plan;
import org.minato.rules.Conformance;

/**
 * What is still to be done in a plan, and whom each of it waits for. A clause, element or procedure that an open task of
 * the plan is about is not listed again beside that task. Immutable.
 *
 * @param all everything, by kind and then by when it is due
 */
public record WorkItems(List<WorkItem> all) {

    private static final Comparator<WorkItem> ORDER = Comparator.comparing(WorkItem::kind)
            .thenComparing(
                    item -> item.due().map(PartialDate::latest).orElse(null),
                    Comparator.nullsLast(Comparator.naturalOrder()));

    /** Sorts the items. */
    public WorkItems {
        all = all.stream().sorted(ORDER).toList();
    }

    /**
     * What is still to be done.
     *
     * @param conformance of this plan; expiry and lateness are judged as of its day
     */
    public static WorkItems of(Plan plan, Conformance conformance) {
        List<WorkItem> items = new ArrayList<>();
        TaskWork tasks = new TaskWork(plan);
        items.addAll(tasks.items());
        items.addAll(new PlanWork(plan, conformance.options().date(), tasks).items());
        items.addAll(new ClauseWork(plan, conformance, tasks).items());
        return new WorkItems(items);
    }

    /** What an organisation has to do. */
    public List<WorkItem> waitingFor(Organisation organisation) {
        return all.stream().filter(item -> item.waitsFor(organisation)).toList();
    }

    /** What an organisation follows up while it waits for others. */
    public List<WorkItem> followedUpBy(Organisation organisation) {
        return all.stream().filter(item -> item.isFollowedUpBy(organisation)).toList();
    }

    /** What nobody has been named for. */
    public List<WorkItem> unassigned() {
        return all.stream().filter(WorkItem::isUnassigned).toList();
    }

    /** The organisations of a plan that something waits for. */
    public List<Organisation> organisations() {
        return all.stream()
                .map(WorkItem::waitsFor)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
