// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.minato.model.base.PartialDate;
import org.minato.model.deployment.Organisation;
import org.minato.planning.work.WorkItem;
import org.minato.planning.work.WorkItems;
import org.minato.rules.ClauseResult;
import org.minato.rules.Conformance;
import org.minato.workbench.internal.conformance.ClauseActions;
import org.minato.workbench.internal.table.Column;
import org.minato.workbench.internal.text.Pictures;
import org.minato.workbench.internal.text.Words;

/** What is still to be done in a plan, and whom it waits for; computed, not entered. */
final class WorkTable {
    private final PlanContext context;
    private final Supplier<Optional<Organisation>> who;
    private final ClauseActions actions;

    private WorkTable(PlanContext context, Supplier<Optional<Organisation>> who) {
        this.context = context;
        this.who = who;
        this.actions = new ClauseActions(context.model(), context.workbench(), context.show(), entered -> {});
    }

    /** @param who the organisation whose work is shown; all where empty */
    static TablePart<WorkItem> of(PlanContext context, Supplier<Optional<Organisation>> who) {
        WorkTable table = new WorkTable(context, who);
        TableSpec<WorkItem> spec = new TableSpec<>(
                "plan.next",
                table::items,
                () -> List.of(
                        Column.<WorkItem>of(
                                        Words.of("plan.next.kind"),
                                        3,
                                        item -> Words.of(item.kind().label()))
                                .with(item -> Optional.of(Pictures.of(picture(item)))),
                        Column.of(Words.of("plan.next.what"), 7, item -> Words.of(item.title())),
                        Column.of(Words.of("plan.next.detail"), 5, item -> Words.of(item.detail())),
                        Column.of(Words.of("plan.next.who"), 4, WorkTable::who),
                        Column.of(
                                Words.of("plan.next.due"),
                                2,
                                item -> item.due().map(PartialDate::toString).orElse(""))));
        return new TablePart<>(
                context,
                spec.about(item -> List.of())
                        .action(RowAction.onRows(Words.of("plan.next.open"), rows -> table.open(rows.get(0))))
                        .opening(table::open));
    }

    private static String picture(WorkItem item) {
        return switch (item.kind()) {
            case TASK -> "new-plan";
            case ACTOR, VIOLATION -> "state-broken";
            case TOPIC -> "state-open";
            case EVIDENCE, PROCEDURE, MILESTONE -> "state-waiting";
            case EXPIRY -> "state-waived";
        };
    }

    private static String who(WorkItem item) {
        return item.waitsFor().map(Words.labels()::of).orElseGet(() -> Words.of(item.outside()));
    }

    private List<WorkItem> items() {
        Optional<WorkItems> all = conformance().map(found -> WorkItems.of(context.plan(), found));
        return who.get()
                .map(organisation ->
                        all.map(items -> items.waitingFor(organisation)).orElse(List.of()))
                .orElseGet(() -> all.map(WorkItems::all).orElse(List.of()));
    }

    private Optional<Conformance> conformance() {
        return context.checked().get().flatMap(found -> found.conformance());
    }

    private void open(WorkItem item) {
        Optional<ClauseResult> clause =
                item.clause().flatMap(key -> conformance().flatMap(found -> found.clause(key)));
        if (clause.isPresent()) {
            actions.answer(clause.get());
        } else {
            item.element().ifPresent(context.show());
        }
    }
}
