// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minato.core.finding.Finding;
import org.minato.rules.ClauseResult;
import org.minato.rules.ClauseState;

/**
 * The result in the XML format of JUnit, for build servers: a suite for each file, a test case for each clause. A clause
 * fails on a finding at or above the threshold; what is open, waiting, waived or not applicable is skipped with the
 * reason; a file that cannot be read is an error.
 */
public final class JUnitReport implements ReportWriter {

    /** One test case: its name, and what speaks against it. */
    private record Case(String ruleBook, String clause, List<Finding> findings, String skipped) {}

    @Override
    public void write(Report report, Appendable target) throws IOException {
        target.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        target.append("<testsuites name=\"Minato\">\n");
        for (FileReport file : report.files()) {
            suite(report, file, target);
        }
        for (UnreadableFile file : report.unreadable()) {
            String name = report.path(file.file());
            target.append("  <testsuite name=\"" + escape(name)
                    + "\" tests=\"1\" failures=\"0\" errors=\"1\" skipped=\"0\"" + " time=\"0\">\n");
            target.append("    <testcase classname=\"minato.files\" name=\"readable\" time=\"0\">\n");
            target.append("      <error message=\"" + escape(report.text(file.message())) + "\"/>\n");
            target.append("    </testcase>\n  </testsuite>\n");
        }
        target.append("</testsuites>\n");
    }

    private static void suite(Report report, FileReport file, Appendable target) throws IOException {
        List<Case> cases = cases(report, file);
        long failures = cases.stream()
                .filter(test -> test.findings().stream().anyMatch(report::isFailure))
                .count();
        long skipped = cases.stream()
                .filter(test ->
                        !test.skipped().isEmpty() && test.findings().stream().noneMatch(report::isFailure))
                .count();
        target.append("  <testsuite name=\"" + escape(report.path(file.file())) + "\" tests=\"" + cases.size()
                + "\" failures=\"" + failures + "\" errors=\"0\" skipped=\"" + skipped + "\" time=\"0\">\n");
        for (Case test : cases) {
            testCase(report, test, target);
        }
        target.append("  </testsuite>\n");
    }

    private static void testCase(Report report, Case test, Appendable target) throws IOException {
        target.append("    <testcase classname=\"" + escape(test.ruleBook()) + "\" name=\"" + escape(test.clause())
                + "\" time=\"0\"");
        List<Finding> failures =
                test.findings().stream().filter(report::isFailure).toList();
        List<Finding> others = test.findings().stream()
                .filter(finding -> !failures.contains(finding))
                .toList();
        if (failures.isEmpty() && test.skipped().isEmpty() && others.isEmpty()) {
            target.append("/>\n");
            return;
        }
        target.append(">\n");
        if (failures.isEmpty() && !test.skipped().isEmpty()) {
            target.append("      <skipped message=\"" + escape(test.skipped()) + "\"/>\n");
        } else if (!failures.isEmpty()) {
            String first = report.text(failures.get(0).message());
            target.append(
                    "      <failure type=\"" + JsonTexts.word(failures.get(0).severity()) + "\" message=\""
                            + escape(first) + "\">" + escape(lines(report, failures)) + "</failure>\n");
        }
        if (!others.isEmpty()) {
            target.append("      <system-out>" + escape(lines(report, others)) + "</system-out>\n");
        }
        target.append("    </testcase>\n");
    }

    private static List<Case> cases(Report report, FileReport file) {
        var cases = new ArrayList<Case>();
        var told = new ArrayList<Finding>();
        for (ClauseResult result : file.clauses()) {
            boolean passed = result.state() == ClauseState.MET || result.state() == ClauseState.BROKEN;
            cases.add(new Case(
                    result.ruleBook().getId(),
                    result.clause().getNumber(),
                    result.findings(),
                    passed ? "" : report.text(result.why())));
            told.addAll(result.findings());
        }
        Map<String, List<Finding>> rest = new LinkedHashMap<>();
        for (Finding finding : file.findings()) {
            if (!told.contains(finding)) {
                rest.computeIfAbsent(finding.ruleId(), id -> new ArrayList<>()).add(finding);
            }
        }
        for (List<Finding> findings : rest.values()) {
            cases.add(new Case(findings.get(0).ruleBook(), findings.get(0).clause(), findings, ""));
        }
        return cases;
    }

    private static String lines(Report report, List<Finding> findings) throws IOException {
        var text = new StringBuilder();
        new TextReport().writeFindings(report, findings, text);
        return text.toString();
    }

    private static String escape(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n' -> escaped.append("&#10;");
                default -> escaped.appendCodePoint(isAllowed(character) ? character : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character != 0xFFFE && character != 0xFFFF;
    }
}
