// SPDX-License-Identifier: EPL-2.0
package org.minato.core.finding;

/** How much a finding weighs; the most severe first, so that the natural order sorts a report. */
public enum Severity {
    /** Breaks a duty; the command line ends with status 1. */
    ERROR,
    /** Goes against a recommendation. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /** Whether this weighs at least as much as a threshold. */
    public boolean atLeast(Severity threshold) {
        return compareTo(threshold) <= 0;
    }
}
