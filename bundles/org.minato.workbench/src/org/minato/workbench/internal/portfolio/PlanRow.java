// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.portfolio;

import java.util.List;
import java.util.stream.Collectors;
import org.minato.model.deployment.ProcedureState;
import org.minato.portfolio.ModelSummary;
import org.minato.portfolio.PlanSummary;
import org.minato.portfolio.Portfolio;
import org.minato.rules.ClauseState;
import org.minato.workbench.internal.table.Column;
import org.minato.workbench.internal.text.Words;

/**
 * A plan of the workspace in the portfolio.
 *
 * @param portfolio the portfolio of its project
 * @param plan the plan
 */
record PlanRow(Portfolio portfolio, PlanSummary plan) {
    static List<Column<PlanRow>> columns() {
        return List.of(
                Column.of(
                        Words.of("portfolio.plan"),
                        6,
                        row -> Words.of(row.plan().name())),
                Column.of(Words.of("portfolio.region"), 3, PlanRow::regions),
                Column.of(Words.of("portfolio.model"), 5, PlanRow::model),
                count(ClauseState.BROKEN),
                count(ClauseState.OPEN),
                count(ClauseState.WAITING),
                count(ClauseState.MET),
                Column.<PlanRow>of(
                                Words.of("portfolio.procedures"),
                                2,
                                row -> String.valueOf(row.plan().procedures().getOrDefault(ProcedureState.TO_ASK, 0)))
                        .asNumber(),
                Column.<PlanRow>of(
                                Words.of("portfolio.tasks"),
                                2,
                                row -> String.valueOf(row.plan().unfinished()))
                        .asNumber(),
                Column.of(Words.of("portfolio.next"), 5, PlanRow::next));
    }

    private static Column<PlanRow> count(ClauseState state) {
        return Column.<PlanRow>of(
                        Words.of(state.label()),
                        2,
                        row -> String.valueOf(row.plan().counts().get(state)))
                .asNumber();
    }

    private static String regions(PlanRow row) {
        return row.plan().regions().stream()
                .map(region -> Words.of(region.name()))
                .collect(Collectors.joining(Words.of("list.separator")));
    }

    private static String model(PlanRow row) {
        String name = row.portfolio().models().stream()
                .filter(model -> model.id().equals(row.plan().model()))
                .map(ModelSummary::name)
                .map(Words::of)
                .findFirst()
                .orElse(row.plan().model());
        return Words.of("portfolio.version", name, row.plan().modelVersion());
    }

    private static String next(PlanRow row) {
        return row.plan()
                .next()
                .map(milestone -> Words.of(
                        "portfolio.milestone",
                        Words.of(milestone.name()),
                        milestone.planned().map(Object::toString).orElse("")))
                .orElse("");
    }
}
