// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.minato.core.finding.Finding;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.edit.Labels;
import org.minato.model.rules.RulesPackage;
import org.minato.rules.ClauseResult;

/** One line of the conformance as a table. */
final class ConformanceRow {

    private static final List<String> COLUMNS = List.of(
            "column.ruleBook",
            "column.title",
            "column.clause",
            "column.clauseTitle",
            "column.kind",
            "column.modality",
            "column.state",
            "column.why",
            "column.findings");

    private ConformanceRow() {}

    static List<String> head(Report report, Texts texts) {
        return COLUMNS.stream().map(key -> report.text(texts.get(key))).toList();
    }

    static List<String> cells(Report report, ClauseResult result) {
        return List.of(
                result.ruleBook().getId(),
                report.text(ClauseTexts.name(result.ruleBook())),
                result.clause().getNumber(),
                report.text(ClauseTexts.name(result.clause())),
                label(report, RulesPackage.Literals.CLAUSE_KIND, result.clause().getKind()),
                label(report, RulesPackage.Literals.MODALITY, result.clause().getModality()),
                report.text(result.state().label()),
                report.text(result.why()),
                findings(report, result));
    }

    private static String findings(Report report, ClauseResult result) {
        return String.join(
                "\n",
                result.findings().stream()
                        .map(Finding::message)
                        .map((LocalizedText message) -> report.text(message))
                        .toList());
    }

    private static String label(Report report, EEnum type, Enumerator constant) {
        return Labels.in(report.locale()).of(type, constant);
    }
}
