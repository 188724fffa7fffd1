// SPDX-License-Identifier: EPL-2.0
package org.minato.portfolio.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.base.PartialDate;
import org.minato.model.deployment.ProcedureState;
import org.minato.portfolio.PlanSummary;
import org.minato.portfolio.ReportInput;
import org.minato.rules.ClauseState;

/** The words of a report in its language. */
final class ReportTexts {
    private static final Texts TEXTS = Texts.of(ReportTexts.class);

    private final ReportInput input;

    ReportTexts(ReportInput input) {
        this.input = input;
    }

    String get(String key, Object... arguments) {
        return input.text(TEXTS.get(key, arguments));
    }

    String of(LocalizedText text) {
        return input.text(text);
    }

    /** The regions of a plan. */
    String regions(PlanSummary plan) {
        List<String> names = plan.regions().stream()
                .map(region ->
                        region.code().isEmpty() ? of(region.name()) : get("region", of(region.name()), region.code()))
                .toList();
        return names.isEmpty() ? get("region.none") : String.join(get("list"), names);
    }

    /** How many clauses are in each state that asks for something, in one line; all met where none does. */
    String standing(Map<ClauseState, Integer> counts) {
        String open = List.of(ClauseState.BROKEN, ClauseState.OPEN, ClauseState.WAITING, ClauseState.WAIVED).stream()
                .filter(state -> counts.getOrDefault(state, 0) > 0)
                .map(state -> get("state.count", of(state.label()), counts.getOrDefault(state, 0)))
                .collect(Collectors.joining(get("list")));
        return open.isEmpty() ? of(ClauseState.MET.label()) : open;
    }

    /** How many procedures are finished, of how many. */
    String procedures(PlanSummary plan) {
        int all =
                plan.procedures().values().stream().mapToInt(Integer::intValue).sum();
        int finished = plan.procedures().getOrDefault(ProcedureState.DONE, 0)
                + plan.procedures().getOrDefault(ProcedureState.NOT_NEEDED, 0);
        return all == 0 ? "" : get("procedures", finished, all);
    }

    /** The next milestone with its date, and whether it is overdue on a day. */
    String next(PlanSummary plan, LocalDate day) {
        return plan.next()
                .map(milestone -> {
                    String planned =
                            milestone.planned().map(PartialDate::toString).orElse("");
                    boolean late = milestone
                            .planned()
                            .filter(date -> date.latest().isBefore(day))
                            .isPresent();
                    String name = of(milestone.name());
                    return planned.isEmpty() ? name : get(late ? "next.late" : "next", name, planned);
                })
                .orElse("");
    }

    Locale locale() {
        return input.locale();
    }
}
