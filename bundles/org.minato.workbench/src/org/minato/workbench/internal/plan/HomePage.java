// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minato.rules.ClauseResult;
import org.minato.rules.Conformance;
import org.minato.workbench.internal.conformance.ClauseActions;
import org.minato.workbench.internal.conformance.ConformanceColumn;
import org.minato.workbench.internal.conformance.States;
import org.minato.workbench.internal.table.Column;
import org.minato.workbench.internal.text.Words;

/** How far the plan has come: the states of all clauses, what each waits for, and what is next. */
final class HomePage {
    private HomePage() {}

    static PlanPage of(PlanContext context) {
        return new PlanPage(
                "page.home",
                List.of(new ProgressPart(context), matrix(context), WorkTable.of(context, Optional::empty)),
                14,
                50,
                36);
    }

    private static List<ClauseResult> clauses(PlanContext context) {
        return context.checked().get().flatMap(found -> found.conformance()).map(Conformance::clauses).stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(ClauseResult::state))
                .toList();
    }

    private static PlanPart matrix(PlanContext context) {
        ClauseActions actions = new ClauseActions(context.model(), context.workbench(), context.show(), entered -> {});
        TableSpec<ClauseResult> spec = new TableSpec<>(
                "plan.matrix",
                () -> clauses(context),
                () -> List.of(
                        Column.<ClauseResult>of(
                                        Words.of("plan.matrix.clause"),
                                        7,
                                        result -> Words.labels().of(result.clause()))
                                .with(result -> Optional.of(States.picture(result.state()))),
                        Column.of(Words.of("conformance.state"), 2, result -> States.name(result.state())),
                        Column.of(
                                Words.of("conformance.evidence"),
                                4,
                                result -> ConformanceColumn.evidence(result.clause())),
                        Column.of(Words.of("plan.matrix.responsible"), 3, actions::responsible),
                        Column.of(Words.of("conformance.why"), 5, result -> Words.of(result.why())),
                        Column.of(
                                Words.of("plan.matrix.book"),
                                3,
                                result -> Words.labels().of(result.ruleBook()))));
        return new TablePart<>(
                context,
                spec.about(result -> List.of())
                        .filteredBy(new ClauseFilter(context, () -> clauses(context)))
                        .withMenu((menu, result) -> actions.fill(menu, result, Optional.empty()))
                        .action(RowAction.onRows(Words.of("plan.matrix.answer"), rows -> actions.answer(rows.get(0))))
                        .opening(actions::answer));
    }
}
