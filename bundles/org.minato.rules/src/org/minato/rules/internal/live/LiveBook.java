// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.live;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.minato.core.finding.Finding;
import org.minato.model.rules.Applicability;
import org.minato.model.rules.RuleBook;
import org.minato.rules.internal.check.Applicabilities;
import org.minato.rules.internal.check.BookCheck;
import org.minato.rules.internal.check.BookExamination;
import org.minato.rules.internal.check.Faults;

/** One rule book with its clauses. */
final class LiveBook {
    private final LiveEngine engine;
    private final RuleBook book;
    private final List<LiveClause> clauses = new ArrayList<>();
    private Faults faults = new Faults();

    LiveBook(LiveEngine engine, RuleBook book) {
        this.engine = engine;
        this.book = book;
        BookExamination.clauses(book).forEach(clause -> clauses.add(new LiveClause(engine, book, clause)));
    }

    List<LiveClause> clauses() {
        return clauses;
    }

    /** Everything that says where book and clauses apply. */
    List<Applicability> applicabilities() {
        return Stream.concat(
                        Stream.ofNullable(book.getApplicability()),
                        clauses.stream()
                                .flatMap(each -> Stream.ofNullable(each.clause().getApplicability())))
                .toList();
    }

    /** Decides whether book and clauses apply. */
    void decide() {
        faults = new Faults();
        engine.faultsChanged();
        Applicabilities applicabilities = new Applicabilities(engine.model(), engine.programs(), faults);
        Applicabilities.Decision applies =
                new BookCheck(book, engine.model(), engine.programs(), engine.coded(), faults).applies(applicabilities);
        clauses.forEach(clause -> clause.decide(applies));
    }

    /** What is wrong with the book, in the order in which a batch check finds it. */
    void addFaults(List<Finding> all) {
        all.addAll(faults.all());
        clauses.forEach(clause -> all.addAll(clause.faults()));
    }
}
