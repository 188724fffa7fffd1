// SPDX-License-Identifier: EPL-2.0
package org.minato.testkit.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.minato.model.rules.Check;
import org.minato.model.rules.Clause;
import org.minato.model.rules.RuleBook;

/** What checks promise: each finds what breaks it, and nothing in what meets it. */
public final class SamplePromises {
    private final Surroundings at;
    private final LocalDate day;
    private final Samples samples;

    private SamplePromises(Surroundings at, LocalDate day, Path folder) {
        this.at = at;
        this.day = day;
        samples = new Samples(at.tests(), at.files(), folder);
    }

    /** Two promises for each check of the rule books, and one for each book that no sample is left over. */
    public static Stream<Promise> of(Surroundings at, List<String> books, LocalDate day, Path folder) {
        SamplePromises promises = new SamplePromises(at, day, folder);
        return books.stream().flatMap(id -> at.books().find(id).stream()).flatMap(promises::of);
    }

    private Stream<Promise> of(RuleBook book) {
        List<Check> checks = book.getChapters().stream()
                .flatMap(chapter -> chapter.getClauses().stream())
                .flatMap(clause -> clause.getChecks().stream())
                .toList();
        return Stream.concat(
                checks.stream().flatMap(check -> of(book, check)),
                Stream.of(new Promise(
                        "Every sample of " + book.getId() + " belongs to a check",
                        () -> noneIsLeftOver(book, checks))));
    }

    private Stream<Promise> of(RuleBook book, Check check) {
        String name = check.getId() + " of " + book.getId() + "#" + ((Clause) check.eContainer()).getNumber();
        return Stream.of(
                new Promise(
                        "The check " + name + " finds nothing in what meets it",
                        () -> judge(book, check.getId() + Samples.MEETS).meets(book, check)),
                new Promise(
                        "The check " + name + " finds exactly what breaks it",
                        () -> judge(book, check.getId() + Samples.BREAKS).breaks(book, check)));
    }

    private Judgement judge(RuleBook book, String sample) throws IOException {
        return new Judgement(at.books(), day, samples.open(book.getId(), sample));
    }

    private void noneIsLeftOver(RuleBook book, List<Check> checks) {
        Set<String> left = new TreeSet<>(samples.of(book.getId()));
        checks.forEach(check -> left.removeAll(Set.of(check.getId() + Samples.MEETS, check.getId() + Samples.BREAKS)));
        Proofs.none("Rename or delete these of " + Samples.ROOT + "/" + book.getId() + ":", left);
    }
}
