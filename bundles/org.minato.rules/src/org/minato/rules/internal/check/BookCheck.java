// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.time.LocalDate;
import java.util.List;
import org.minato.core.text.Texts;
import org.minato.model.base.PartialDate;
import org.minato.model.rules.LifeCycleEvent;
import org.minato.model.rules.LifeCyclePhase;
import org.minato.model.rules.RuleBook;
import org.minato.rules.ClauseResult;
import org.minato.rules.internal.check.Applicabilities.Decision;
import org.minato.rules.internal.check.Applicabilities.Verdict;
import org.minato.rules.spi.CodedCheck;

/** Checks all clauses of one book. */
public final class BookCheck {
    private static final Texts TEXTS = Texts.of(Faults.class);

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

    /** Whether the book applies at all. */
    public Decision applies(Applicabilities applicabilities) {
        Decision inForce = inForce();
        return inForce.verdict() == Verdict.APPLIES ? applicabilities.decide(book.getApplicability()) : inForce;
    }

    /** Planned and proposed books are checked too: their clauses say by their modality how much that weighs. */
    private Decision inForce() {
        LocalDate today = model.today();
        boolean dated = false;
        for (LifeCycleEvent event : book.getEvents()) {
            PartialDate end = event.getActual();
            if (event.getPhase() == LifeCyclePhase.SUPERSEDED && end != null) {
                dated = true;
                if (!end.latest().isAfter(today)) {
                    return new Decision(Verdict.DOES_NOT, TEXTS.get("applies.superseded"));
                }
                if (!end.earliest().isAfter(today)) {
                    return new Decision(Verdict.UNDECIDED, TEXTS.get("applies.perhapsSuperseded", end.toString()));
                }
            }
        }
        return book.getPhase() == LifeCyclePhase.SUPERSEDED && !dated
                ? new Decision(Verdict.DOES_NOT, TEXTS.get("applies.superseded"))
                : Decision.APPLIES;
    }
}
