// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.minato.core.finding.Finding;
import org.minato.model.rules.RuleBook;
import org.minato.rules.ClauseResult;
import org.minato.rules.ClauseState;

/** The conformance as text: the clauses of each rule book with their state, and why. */
public final class ConformanceText implements ReportWriter {

    @Override
    public void write(Report report, Appendable target) throws IOException {
        String book = "";
        for (ClauseResult result : clauses(report)) {
            RuleBook ruleBook = result.ruleBook();
            if (!book.equals(ruleBook.getId())) {
                target.append(book.isEmpty() ? "" : "\n");
                book = ruleBook.getId();
                target.append(book)
                        .append("  ")
                        .append(report.text(ClauseTexts.name(ruleBook)))
                        .append('\n');
            }
            clause(report, result, target);
        }
        List<Finding> others = faults(report);
        if (!others.isEmpty()) {
            target.append('\n');
            new TextReport().writeFindings(report, others, target);
        }
    }

    /** How many clauses are in each state; states that do not occur are missing. */
    public static Map<ClauseState, Long> counts(Report report) {
        return clauses(report).stream().collect(Collectors.groupingBy(ClauseResult::state, Collectors.counting()));
    }

    /** The results for all clauses. */
    static List<ClauseResult> clauses(Report report) {
        return report.files().stream().flatMap(file -> file.clauses().stream()).toList();
    }

    /** What was found that is not about a clause of a rule book. */
    static List<Finding> faults(Report report) {
        List<Finding> told = clauses(report).stream()
                .flatMap(result -> result.findings().stream())
                .toList();
        return report.findings().stream()
                .filter(finding -> !told.contains(finding))
                .toList();
    }

    private void clause(Report report, ClauseResult result, Appendable target) throws IOException {
        target.append("  ")
                .append(result.clause().getNumber())
                .append("  [")
                .append(report.text(result.state().label()))
                .append("] ")
                .append(report.text(ClauseTexts.name(result.clause())))
                .append('\n');
        if (result.state() != ClauseState.MET) {
            target.append("      ").append(report.text(result.why())).append('\n');
        }
        for (Finding finding : result.findings()) {
            target.append("      - ")
                    .append(report.path(finding.location().file()))
                    .append(
                            finding.location().line() > 0
                                    ? ":" + finding.location().line()
                                    : "")
                    .append(": ")
                    .append(report.text(finding.message()))
                    .append('\n');
        }
    }
}
