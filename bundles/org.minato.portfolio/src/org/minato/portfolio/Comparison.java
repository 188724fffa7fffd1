// SPDX-License-Identifier: EPL-2.0
package org.minato.portfolio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.minato.core.text.LocalizedText;
import org.minato.rules.ClauseState;

/**
 * One reference model in the regions that adopt it, side by side. Immutable.
 *
 * @param model id of the model
 * @param plans the plans that adopt it, in the order of the columns
 * @param settings values of variation points
 * @param allocations equipment with numbers of units and interfaces
 * @param clauses clauses whose state is not the same everywhere
 */
public record Comparison(
        String model, List<PlanSummary> plans, List<Line> settings, List<Line> allocations, List<Line> clauses) {

    /** Keeps its own copies. */
    public Comparison {
        plans = List.copyOf(plans);
        settings = List.copyOf(settings);
        allocations = List.copyOf(allocations);
        clauses = List.copyOf(clauses);
    }

    /**
     * What one thing is in each plan.
     *
     * @param key id or key of what is compared
     * @param name its name
     * @param values what it is in each plan, in the order of the plans; empty texts where it is not there
     */
    public record Line(String key, LocalizedText name, List<LocalizedText> values) {
        /** Keeps its own copy. */
        public Line {
            values = List.copyOf(values);
        }

        /** Whether it is the same in all plans. */
        public boolean same() {
            return new HashSet<>(values).size() <= 1;
        }
    }

    /** Compares the plans of a portfolio that adopt a model. */
    public static Comparison of(Portfolio portfolio, String model) {
        List<PlanSummary> plans = portfolio.plansOf(model);
        Map<String, LocalizedText> points = new TreeMap<>();
        Map<String, LocalizedText> equipment = new TreeMap<>();
        Set<String> clauses = new HashSet<>();
        for (PlanSummary plan : plans) {
            plan.settings().forEach((id, setting) -> points.putIfAbsent(id, setting.point()));
            plan.allocations().forEach((id, allocation) -> equipment.putIfAbsent(id, allocation.equipment()));
            clauses.addAll(plan.states().keySet());
        }
        Map<String, LocalizedText> named = new TreeMap<>();
        clauses.forEach(key -> named.put(key, portfolio.clauses().getOrDefault(key, LocalizedText.same(key))));
        return new Comparison(
                model,
                plans,
                lines(plans, points, (plan, id) -> value(plan, id)),
                lines(plans, equipment, (plan, id) -> units(plan, id)),
                lines(plans, named, (plan, key) -> state(plan, key)).stream()
                        .filter(line -> !line.same())
                        .toList());
    }

    /** What something is in a plan. */
    private interface Value {
        LocalizedText of(PlanSummary plan, String key);
    }

    private static List<Line> lines(List<PlanSummary> plans, Map<String, LocalizedText> names, Value value) {
        List<Line> lines = new ArrayList<>();
        names.forEach((key, name) -> {
            Function<PlanSummary, LocalizedText> of = plan -> value.of(plan, key);
            lines.add(new Line(key, name, plans.stream().map(of).toList()));
        });
        return lines;
    }

    private static LocalizedText value(PlanSummary plan, String id) {
        PlanSummary.Setting setting = plan.settings().get(id);
        return LocalizedText.same(setting == null ? "" : setting.value());
    }

    private static LocalizedText units(PlanSummary plan, String id) {
        PlanSummary.Allocation allocation = plan.allocations().get(id);
        if (allocation == null) {
            return LocalizedText.same("");
        }
        String number = Integer.toString(allocation.quantity());
        LocalizedText ways = allocation.interfaces();
        return new LocalizedText(
                ways.ja().isEmpty() ? number : number + "（" + ways.ja() + "）",
                ways.en().isEmpty() ? number : number + " (" + ways.en() + ")");
    }

    private static LocalizedText state(PlanSummary plan, String key) {
        return plan.states().getOrDefault(key, ClauseState.NOT_APPLICABLE).label();
    }
}
