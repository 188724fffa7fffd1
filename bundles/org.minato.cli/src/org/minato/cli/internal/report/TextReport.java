// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.minato.core.finding.Finding;
import org.minato.core.finding.Location;
import org.minato.core.finding.Witness;
import org.minato.core.text.Texts;

/** One line for each finding, as compilers print it, so that editors can jump to the place; below it the path. */
public final class TextReport implements ReportWriter {

    @Override
    public void write(Report report, Appendable target) throws IOException {
        writeFindings(report, report.findings(), target);
    }

    void writeFindings(Report report, List<Finding> findings, Appendable target) throws IOException {
        Texts texts = Texts.of(TextReport.class);
        for (Finding finding : findings) {
            String severity = finding.waiver().isPresent()
                    ? "severity.waived"
                    : "severity." + finding.severity().name().toLowerCase(Locale.ROOT);
            target.append(place(report, finding.location()))
                    .append(": ")
                    .append(report.text(texts.get(severity)))
                    .append(": [")
                    .append(finding.ruleId())
                    .append("] ")
                    .append(report.text(finding.message()))
                    .append('\n');
            for (Witness witness : finding.path()) {
                target.append("    ")
                        .append(place(report, witness.location()))
                        .append(": ")
                        .append(report.text(witness.text()))
                        .append('\n');
            }
        }
    }

    private static String place(Report report, Location location) {
        String file = report.path(location.file());
        if (location.line() == 0) {
            return file;
        }
        return file + ":" + location.line() + (location.column() == 0 ? "" : ":" + location.column());
    }
}
