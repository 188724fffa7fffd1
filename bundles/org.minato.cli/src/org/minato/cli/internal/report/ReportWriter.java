// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import java.io.IOException;

/** Writes a report in one format. */
public interface ReportWriter {

    /**
     * Writes the report.
     *
     * @throws IOException if the target refuses it
     */
    void write(Report report, Appendable target) throws IOException;
}
