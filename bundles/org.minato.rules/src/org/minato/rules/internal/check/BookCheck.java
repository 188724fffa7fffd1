// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.List;
import org.minato.model.rules.RuleBook;
import org.minato.rules.ClauseResult;
import org.minato.rules.internal.check.Applicabilities.Decision;
import org.minato.rules.internal.check.Applicabilities.Verdict;
import org.minato.rules.spi.CodedCheck;

/** Checks all clauses of one book. */
public final class BookCheck {
    private final RuleBook book;
    private final CheckedModel model;
    private final Programs programs;
    private final List<CodedCheck> coded;
    private final Faults faults;

    /** Prepares the check of a book. */
    public BookCheck(RuleBook book, CheckedModel model, Programs programs, List<CodedCheck> coded, Faults faults) {
        this.book = book;
        this.model = model;
        this.programs = programs;
        this.coded = coded;
        this.faults = faults;
    }

    /** One result for each clause, in the order of the file. */
    public List<ClauseResult> run() {
        Applicabilities applicabilities = new Applicabilities(model, programs, faults);
        Decision applies = applies(applicabilities);
        return BookExamination.clauses(book).stream()
                .map(clause ->
                        new ClauseCheck(book, clause, model, programs, coded, faults).run(applies, applicabilities))
                .toList();
    }

    /** Whether the book applies at all; where it may not have been in force on the day, one information says so. */
    public Decision applies(Applicabilities applicabilities) {
        InForce inForce = InForce.of(book, model.today());
        if (inForce.verdict() == Verdict.DOES_NOT) {
            return new Decision(Verdict.DOES_NOT, inForce.why());
        }
        Decision applies = applicabilities.decide(book.getApplicability());
        if (inForce.verdict() == Verdict.UNDECIDED && applies.verdict() != Verdict.DOES_NOT) {
            faults.inform(inForce.event(), inForce.why());
        }
        return applies;
    }
}
