// SPDX-License-Identifier: EPL-2.0
package org.minato.portfolio;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.minato.portfolio.internal.CsvReport;
import org.minato.portfolio.internal.HtmlReport;
import org.minato.portfolio.internal.JsonReport;

/** Writes portfolios. Equal portfolios give equal bytes. Stateless and safe for several threads. */
public final class PortfolioWriter {

    private PortfolioWriter() {}

    /** A form of a report. */
    public enum Format {
        /** Pages that open from disk. */
        HTML(HtmlReport::write),
        /** One file for programs. */
        JSON(JsonReport::write),
        /** Tables for spreadsheets. */
        CSV(CsvReport::write);

        private final Function<ReportInput, Map<String, String>> writer;

        Format(Function<ReportInput, Map<String, String>> writer) {
            this.writer = writer;
        }
    }

    /**
     * The files of a report, by path; UTF-8, CSV with the byte order mark by which spreadsheets know it.
     *
     * @param formats which forms are wanted
     */
    public static Map<String, byte[]> write(ReportInput input, Set<Format> formats) {
        Map<String, byte[]> files = new TreeMap<>();
        for (Format format : formats) {
            format.writer
                    .apply(input)
                    .forEach((path, content) -> files.put(path, content.getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }
}
