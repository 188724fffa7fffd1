// SPDX-License-Identifier: EPL-2.0
package org.minato.testkit.internal;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.domain.RuleBookLocation;
import org.minato.model.rules.Chapter;
import org.minato.model.rules.Check;
import org.minato.model.rules.Clause;
import org.minato.model.rules.ClauseKind;
import org.minato.model.rules.EvidenceRequirement;
import org.minato.model.rules.Fix;
import org.minato.model.rules.JavaCheck;
import org.minato.model.rules.Modality;
import org.minato.model.rules.Question;
import org.minato.model.rules.RuleBook;
import org.minato.rules.RuleBooks;

/** What a rule book promises, apart from what its checks find. */
public final class RuleBookPromises {
    /** Of the built-in book: whether a waiver is used shows only when all clauses are judged, so no check can say it. */
    private static final String UNUSED_WAIVERS = "waiver-unused";

    private RuleBookPromises() {}

    /** The promises of one book. */
    public static Stream<Promise> of(Surroundings at, String id) {
        List<Promise> promises = new ArrayList<>();
        Optional<URL> place = at.location(id).map(RuleBookLocation::url);
        place.ifPresent(url -> {
            promises.add(new Promise(
                    id + " opens without findings",
                    () -> Proofs.noFindings(
                            "Mend the rule book:", at.files().read(url).findings())));
            promises.add(new Promise(
                    id + " is in canonical form",
                    () -> Proofs.canonical(at.files(), url, at.files().read(url))));
        });
        promises.add(new Promise(
                id + " has no faults, and all its expressions compile",
                () -> Proofs.noFindings("Mend the rule book:", at.books().examine(book(at, id)))));
        promises.add(new Promise(id + " has each text in both languages", () -> Proofs.bothLanguages(book(at, id))));
        promises.add(new Promise(id + " says of each statement what backs it", () -> Proofs.backed(book(at, id))));
        promises.add(new Promise(
                id + " says of each clause how it is discharged",
                () -> Proofs.none("Mend these:", faults(book(at, id)))));
        return promises.stream();
    }

    private static RuleBook book(Surroundings at, String id) {
        return at.books().find(id).orElseThrow(() -> new AssertionError("There is no rule book " + id + "."));
    }

    private static List<String> faults(RuleBook book) {
        List<String> faults = new ArrayList<>();
        expect(Proofs.isWritten(book.getNameJa()), book, "it has no name", faults);
        for (Chapter chapter : book.getChapters()) {
            expect(Proofs.isWritten(chapter.getNameJa()), chapter, "it has no name", faults);
            for (Clause clause : chapter.getClauses()) {
                clause(book, clause, faults);
            }
        }
        return faults;
    }

    private static void clause(RuleBook book, Clause clause, List<String> faults) {
        expect(Proofs.isWritten(clause.getNumber()), clause, "it has no number", faults);
        expect(Proofs.isWritten(clause.getNameJa()), clause, "it has no name", faults);
        expect(Proofs.isWritten(clause.getTextJa()), clause, "it has no text", faults);
        expect(
                isDischarged(clause) || isJudgedAtTheEnd(book, clause),
                clause,
                "neither check, question nor evidence discharges it",
                faults);
        for (Check check : clause.getChecks()) {
            expect(Proofs.isWritten(check.getId()), check, "it has no id", faults);
            expect(
                    check instanceof JavaCheck || Proofs.isWritten(check.getMessageJa()),
                    check,
                    "it has no message",
                    faults);
            for (Fix fix : check.getFixes()) {
                expect(Proofs.isWritten(fix.getNameJa()), fix, "it has no name", faults);
            }
        }
        for (Question question : clause.getQuestions()) {
            expect(Proofs.isWritten(question.getTextJa()), question, "it has no text", faults);
        }
        for (EvidenceRequirement evidence : clause.getEvidence()) {
            expect(Proofs.isWritten(evidence.getNameJa()), evidence, "it has no name", faults);
            expect(Proofs.isWritten(evidence.getRoleJa()), evidence, "it names no role that attests", faults);
        }
    }

    private static boolean isJudgedAtTheEnd(RuleBook book, Clause clause) {
        return RuleBooks.STRUCTURE.equals(book.getId()) && UNUSED_WAIVERS.equals(clause.getNumber());
    }

    /** A topic without questions asks for one statement; information asks for nothing. */
    private static boolean isDischarged(Clause clause) {
        return clause.getKind() == ClauseKind.TOPIC
                || clause.getModality() == Modality.INFORMATION
                || !clause.getChecks().isEmpty()
                || !clause.getQuestions().isEmpty()
                || !clause.getEvidence().isEmpty();
    }

    private static void expect(boolean kept, EObject element, String fault, List<String> faults) {
        if (!kept) {
            faults.add(Proofs.place(element) + ": " + fault);
        }
    }
}
