// SPDX-License-Identifier: EPL-2.0
package org.minato.portfolio;

import java.nio.file.Path;
import java.util.Locale;
import org.minato.core.text.LocalizedText;

/**
 * What a report is made from. Immutable.
 *
 * @param portfolio the portfolio
 * @param locale language of pages and tables: Japanese or English
 * @param version version of the product; for programs
 */
public record ReportInput(Portfolio portfolio, Locale locale, String version) {

    /** The text in the language of the report. */
    public String text(LocalizedText text) {
        return text.in(locale);
    }

    /** The path of a file from the folder of the portfolio, with slashes. */
    public String path(Path file) {
        Path folder = portfolio.folder();
        Path shown = file.startsWith(folder) ? folder.relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }
}
