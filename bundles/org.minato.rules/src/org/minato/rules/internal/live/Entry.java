// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.live;

import java.util.Comparator;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.finding.Finding;
import org.minato.core.finding.Location;
import org.minato.rules.internal.check.Reporting;
import org.minato.rules.internal.check.Violation;

/** A finding that is kept, and its place among those of its clause. */
final class Entry {
    /** The order in which a batch check has the findings of a clause. */
    static final Comparator<Entry> ORDER = Entry::compare;

    final Part part;
    final Violation violation;
    final Finding finding;
    final EObject asked;
    final int turn;
    long rank;

    private static int compare(Entry one, Entry other) {
        Location here = one.finding.location();
        Location there = other.finding.location();
        int difference = here.file() == there.file()
                ? Integer.compare(here.line(), there.line())
                : Reporting.ORDER.compare(one.finding, other.finding);
        if (difference != 0) {
            return difference;
        }
        int part = Integer.compare(one.part.number(), other.part.number());
        if (part != 0) {
            return part;
        }
        int rank = Long.compare(one.rank, other.rank);
        return rank != 0 ? rank : Integer.compare(one.turn, other.turn);
    }

    /**
     * A finding of a part.
     *
     * @param asked what was asked
     * @param rank place among the findings of its part
     * @param turn place among the findings by asking the same
     */
    Entry(Part part, Violation violation, Finding finding, EObject asked, long rank, int turn) {
        this.part = part;
        this.violation = violation;
        this.finding = finding;
        this.asked = asked;
        this.rank = rank;
        this.turn = turn;
    }
}
