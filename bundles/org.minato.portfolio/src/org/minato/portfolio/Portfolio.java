// SPDX-License-Identifier: EPL-2.0
package org.minato.portfolio;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.minato.core.text.LocalizedText;

/**
 * Reference models and plans of a folder, as texts and numbers: no file stays open and no model in memory. Immutable.
 *
 * @param folder the folder
 * @param date the day as of which the plans were checked
 * @param models the reference models, those included that only plans lead to; by path
 * @param plans the plans, by path
 * @param unreadable files that could not be read, by path
 * @param ruleBooks titles of the rule books that some plan was checked against, by id
 * @param clauses titles of their clauses, by key {@code <book id>#<number>}
 */
public record Portfolio(
        Path folder,
        LocalDate date,
        List<ModelSummary> models,
        List<PlanSummary> plans,
        List<UnreadableFile> unreadable,
        Map<String, LocalizedText> ruleBooks,
        Map<String, LocalizedText> clauses) {

    /** Keeps its own copies. */
    public Portfolio {
        models = List.copyOf(models);
        plans = List.copyOf(plans);
        unreadable = List.copyOf(unreadable);
        ruleBooks = Collections.unmodifiableMap(new TreeMap<>(ruleBooks));
        clauses = Collections.unmodifiableMap(new TreeMap<>(clauses));
    }

    /**
     * A file that could not be read.
     *
     * @param file the file
     * @param reason why, and what to do about it
     */
    public record UnreadableFile(Path file, LocalizedText reason) {}

    /** The plans that adopt a model, by its id. */
    public List<PlanSummary> plansOf(String model) {
        return plans.stream().filter(plan -> plan.model().equals(model)).toList();
    }
}
