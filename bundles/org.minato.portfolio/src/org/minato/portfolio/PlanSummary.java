// SPDX-License-Identifier: EPL-2.0
package org.minato.portfolio;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.minato.core.text.LocalizedText;
import org.minato.model.base.PartialDate;
import org.minato.model.deployment.ProcedureState;
import org.minato.model.deployment.TaskState;
import org.minato.rules.ClauseState;

/**
 * A plan in short. Immutable.
 *
 * @param file the file
 * @param id id of the plan
 * @param name its name
 * @param model id of the model that it adopts
 * @param modelVersion version of the model when it was adopted; may be empty
 * @param regions where the model is to be deployed
 * @param procedures how many procedures are in each state; states that do not occur are left out
 * @param milestones the milestones, in the order of the file
 * @param tasks how many tasks are in each state; states that do not occur are left out
 * @param states state of each clause that applies, by key; clauses that do not concern the plan are left out
 * @param settings values of variation points, by id of the point
 * @param allocations quantities of equipment, by id of the equipment
 */
public record PlanSummary(
        Path file,
        String id,
        LocalizedText name,
        String model,
        String modelVersion,
        List<Region> regions,
        Map<ProcedureState, Integer> procedures,
        List<Milestone> milestones,
        Map<TaskState, Integer> tasks,
        Map<String, ClauseState> states,
        Map<String, Setting> settings,
        Map<String, Allocation> allocations) {

    /** Keeps its own copies. */
    public PlanSummary {
        regions = List.copyOf(regions);
        procedures = Collections.unmodifiableMap(new TreeMap<>(procedures));
        milestones = List.copyOf(milestones);
        tasks = Collections.unmodifiableMap(new TreeMap<>(tasks));
        states = Collections.unmodifiableMap(new TreeMap<>(states));
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
        allocations = Collections.unmodifiableMap(new TreeMap<>(allocations));
    }

    /**
     * A region.
     *
     * @param code six-digit code; empty for wide and sea areas
     * @param name its name
     */
    public record Region(String code, LocalizedText name) {
        /** What tells the region from others: its code, or its name where it has none. */
        public String key() {
            return code.isEmpty() ? name.ja() : code;
        }
    }

    /**
     * A milestone.
     *
     * @param name its name
     * @param planned when it is planned
     * @param actual when it was reached
     */
    public record Milestone(LocalizedText name, Optional<PartialDate> planned, Optional<PartialDate> actual) {}

    /**
     * The value of a variation point.
     *
     * @param point name of the point
     * @param value the value
     */
    public record Setting(LocalizedText point, String value) {}

    /**
     * Equipment of one kind over all sites.
     *
     * @param equipment name of the equipment
     * @param quantity number of units, 0 or more
     * @param interfaces names of the chosen interfaces, each once, as a list
     */
    public record Allocation(LocalizedText equipment, int quantity, LocalizedText interfaces) {}

    /** How many clauses are in each state; only those that apply are counted. */
    public Map<ClauseState, Integer> counts() {
        return count(states);
    }

    /** The same for the clauses of one rule book. */
    public Map<ClauseState, Integer> counts(String ruleBook) {
        Map<String, ClauseState> own = new TreeMap<>(states);
        own.keySet().removeIf(key -> !key.startsWith(ruleBook + "#"));
        return count(own);
    }

    private static Map<ClauseState, Integer> count(Map<String, ClauseState> states) {
        Map<ClauseState, Integer> counts = new EnumMap<>(ClauseState.class);
        for (ClauseState state : ClauseState.values()) {
            counts.put(state, 0);
        }
        states.values().forEach(state -> counts.merge(state, 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /** The milestone that comes next: the first planned one that has not been reached. */
    public Optional<Milestone> next() {
        return milestones.stream()
                .filter(milestone -> milestone.actual().isEmpty())
                .min(Comparator.comparing(milestone ->
                        milestone.planned().map(PartialDate::earliest).orElse(LocalDate.MAX)));
    }

    /** How many tasks are not done. */
    public int unfinished() {
        return tasks.getOrDefault(TaskState.OPEN, 0) + tasks.getOrDefault(TaskState.WAITING, 0);
    }
}
