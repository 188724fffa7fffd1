// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import java.io.IOException;
import java.util.List;
import org.minato.core.text.Texts;
import org.minato.rules.ClauseResult;

/** The conformance as one HTML page without scripts or anything to fetch. */
public final class ConformanceHtml implements ReportWriter {

    private static final String STYLE = "body{font-family:sans-serif;margin:2em;color:#222}"
            + "table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;padding:.3em .5em;"
            + "text-align:left;vertical-align:top;white-space:pre-line}th{background:#eef2f5}"
            + ".broken{background:#fbe3e1}.open,.waiting{background:#fdf3d6}.met{background:#e6f4e6}"
            + ".waived,.not-applicable{color:#666}";

    @Override
    public void write(Report report, Appendable target) throws IOException {
        Texts texts = Texts.of(ConformanceHtml.class);
        String title = report.text(texts.get("conformance.title"))
                + (report.files().isEmpty()
                        ? ""
                        : ": " + report.path(report.files().get(0).file()));
        target.append("<!DOCTYPE html>\n<html lang=\"" + report.locale().getLanguage() + "\">\n<head>\n");
        target.append("<meta charset=\"utf-8\">\n<title>" + escape(title) + "</title>\n");
        target.append("<style>" + STYLE + "</style>\n</head>\n<body>\n<h1>" + escape(title) + "</h1>\n");
        target.append("<p>"
                + escape(report.text(texts.get("conformance.asOf", report.date().toString()))) + "</p>\n");
        target.append("<table>\n<thead>\n");
        row("th scope=\"col\"", "th", ConformanceRow.head(report, texts), "", target);
        target.append("</thead>\n<tbody>\n");
        for (ClauseResult result : ConformanceText.clauses(report)) {
            row("td", "td", ConformanceRow.cells(report, result), JsonTexts.word(result.state()), target);
        }
        target.append("</tbody>\n</table>\n</body>\n</html>\n");
    }

    private static void row(String open, String close, List<String> cells, String state, Appendable target)
            throws IOException {
        target.append(state.isEmpty() ? "<tr>" : "<tr class=\"" + state + "\">");
        for (String cell : cells) {
            target.append("<" + open + ">" + escape(cell) + "</" + close + ">");
        }
        target.append("</tr>\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
