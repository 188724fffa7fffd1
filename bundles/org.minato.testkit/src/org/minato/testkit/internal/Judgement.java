// SPDX-License-Identifier: EPL-2.0
package org.minato.testkit.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.minato.core.files.LoadedFile;
import org.minato.core.finding.Finding;
import org.minato.core.finding.FindingKind;
import org.minato.model.base.Element;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.rules.Check;
import org.minato.model.rules.Clause;
import org.minato.model.rules.RuleBook;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.rules.ClauseResult;
import org.minato.rules.ClauseState;
import org.minato.rules.Conformance;
import org.minato.rules.RuleBooks;
import org.minato.rules.Subject;

/** Files under judgement, with one check alone and with whole rule books. */
final class Judgement {
    private static final String OFFENDER = "offender";

    private final RuleBooks books;
    private final LocalDate day;
    private final LoadedFile file;

    Judgement(RuleBooks books, LocalDate day, LoadedFile file) {
        this.books = books;
        this.day = day;
        this.file = file;
    }

    /** What is found by all rule books. */
    List<Finding> findings() {
        return new Checker(books).check(subject(), CheckOptions.on(day)).findings();
    }

    /** Fails unless the check looks at something and finds nothing. */
    void meets(RuleBook book, Check check) {
        ClauseResult alone = alone(book, check);
        Proofs.noFindings("The check must find nothing here, but finds:", alone.findings());
        looksAtSomething(alone);
        Proofs.noFindings("The check finds nothing alone, but in its book:", inItsBook(book, check));
    }

    /** Fails unless the check finds the offenders, all of them and nothing else, by itself and in its book. */
    void breaks(RuleBook book, Check check) {
        ClauseResult alone = alone(book, check);
        Set<String> offenders = offenders();
        if (offenders.isEmpty()) {
            throw new AssertionError("Give the elements that the check must find an id that begins with " + OFFENDER);
        }
        looksAtSomething(alone);
        exactly(offenders, alone.findings(), "The check");
        exactly(offenders, inItsBook(book, check), "The check in its book");
    }

    private void looksAtSomething(ClauseResult alone) {
        if (alone.state() == ClauseState.NOT_APPLICABLE) {
            throw new AssertionError("The check looks at nothing here, as of " + day + ": "
                    + alone.why().en());
        }
    }

    private static void exactly(Set<String> offenders, List<Finding> findings, String who) {
        boolean violations = findings.stream()
                .allMatch(finding -> finding.kind() == FindingKind.VIOLATION
                        && finding.waiver().isEmpty());
        Set<String> found = findings.stream()
                .map(finding -> finding.location().elementId())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!violations || !found.equals(offenders)) {
            Proofs.none(
                    who + " must find exactly " + offenders + ", but finds:",
                    findings.isEmpty()
                            ? List.of("nothing")
                            : findings.stream().map(Proofs::line).toList());
        }
    }

    /** What the check finds where all others of its book are run as well. */
    private List<Finding> inItsBook(RuleBook book, Check check) {
        String clause = String.valueOf(((Clause) check.eContainer()).getNumber());
        return new Checker(books)
                .check(subject(), CheckOptions.on(day).only(Set.of(String.valueOf(book.getId())))).clauses().stream()
                        .filter(result -> clause.equals(result.clause().getNumber()))
                        .flatMap(result -> result.findings().stream())
                        .filter(finding -> finding.origin().equals(Optional.ofNullable(check.getId())))
                        .toList();
    }

    private Set<String> offenders() {
        return file.resources().stream()
                .flatMap(resource -> resource.getContents().stream())
                .flatMap(root -> Proofs.elements(root).stream())
                .map(Element::getId)
                .filter(id -> id != null && id.startsWith(OFFENDER))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private ClauseResult alone(RuleBook book, Check check) {
        LoneCheck lone = new LoneCheck(book, check);
        Conformance conformance = new Checker(books.plus(List.of(lone.book())))
                .check(subject(), CheckOptions.on(day).only(Set.of(String.valueOf(book.getId()))));
        Proofs.noFindings(
                "Rule book or plan are at fault:",
                conformance.faults().stream()
                        .filter(fault -> fault.kind() == FindingKind.FAULT)
                        .filter(fault -> !fault.location().elementId().startsWith(OFFENDER))
                        .toList());
        return conformance.clause(lone.key()).orElseThrow();
    }

    private Subject subject() {
        return file.plan().map(Subject::of).orElseGet(() -> Subject.of((ReferenceModel) file.root()));
    }
}
