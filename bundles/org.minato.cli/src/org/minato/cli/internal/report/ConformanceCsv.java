// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import java.io.IOException;
import java.util.List;
import org.minato.core.text.Texts;
import org.minato.rules.ClauseResult;

/** The conformance as CSV (RFC 4180), for spreadsheets: no cell can start a formula. */
public final class ConformanceCsv implements ReportWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final boolean marked;

    /** Writes CSV; with the byte order mark by which Excel knows UTF-8, where {@code marked}. */
    public ConformanceCsv(boolean marked) {
        this.marked = marked;
    }

    @Override
    public void write(Report report, Appendable target) throws IOException {
        Texts texts = Texts.of(ConformanceCsv.class);
        if (marked) {
            target.append(BYTE_ORDER_MARK);
        }
        line(ConformanceRow.head(report, texts), target);
        for (ClauseResult result : ConformanceText.clauses(report)) {
            line(ConformanceRow.cells(report, result), target);
        }
    }

    private static void line(List<String> cells, Appendable target) throws IOException {
        target.append(String.join(",", cells.stream().map(ConformanceCsv::cell).toList()));
        target.append("\r\n");
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
