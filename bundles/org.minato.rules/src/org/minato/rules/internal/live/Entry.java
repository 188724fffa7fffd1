// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.live;

import java.util.Comparator;
import org.minato.core.finding.Finding;
import org.minato.rules.internal.check.Reporting;
import org.minato.rules.internal.check.Violation;

/** A finding that is kept, and its place among those of its clause. */
final class Entry {
    /** The order in which a batch check has the findings of a clause. */
    static final Comparator<Entry> ORDER = Comparator.comparing((Entry entry) -> entry.finding, Reporting.ORDER)
            .thenComparingInt(entry -> entry.part.number())
            .thenComparingLong(entry -> entry.rank);

    final Part part;
    final Violation violation;
    final Finding finding;
    long rank;

    /** @param rank place among the findings of its part */
    Entry(Part part, Violation violation, Finding finding, long rank) {
        this.part = part;
        this.violation = violation;
        this.finding = finding;
        this.rank = rank;
    }
}
