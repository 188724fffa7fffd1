// SPDX-License-Identifier: EPL-2.0
package org.minato.testkit.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.minato.core.files.LoadedFile;
import org.minato.core.finding.Severity;
import org.minato.model.domain.Example;
import org.minato.model.rules.RuleBook;
import org.opentest4j.TestAbortedException;

/** What the examples of a domain promise. */
public final class ExamplePromises {
    private final Surroundings at;
    private final LocalDate day;
    private final Copies copies;

    private ExamplePromises(Surroundings at, LocalDate day, Path folder) {
        this.at = at;
        this.day = day;
        copies = new Copies(folder);
    }

    /** The promises of every file of every example that the descriptor names. */
    public static Stream<Promise> of(Surroundings at, LocalDate day, Path folder) {
        ExamplePromises promises = new ExamplePromises(at, day, folder);
        return at.domain().descriptor().getExamples().stream().flatMap(promises::of);
    }

    private Stream<Promise> of(Example example) {
        String folder = String.valueOf(example.getPath());
        List<String> files = at.domain().files(folder).stream()
                .filter(path -> path.matches(".*\\.(refmodel|plan|rulebook)"))
                .toList();
        return files.isEmpty()
                ? Stream.of(new Promise("The example " + folder + " is in the bundle", () -> missing(folder)))
                : files.stream().flatMap(path -> of(folder, path));
    }

    private Stream<Promise> of(String folder, String path) {
        return Stream.of(
                new Promise(
                        path + " opens without findings",
                        () -> Proofs.noFindings(
                                "Mend the example:", open(folder, path).findings())),
                new Promise(path + " is in canonical form", () -> {
                    LoadedFile opened = open(folder, path);
                    Proofs.canonical(at.files(), at.domain().entry(path).orElseThrow(), opened);
                }),
                new Promise(
                        path + " has each text in both languages",
                        () -> Proofs.bothLanguages(open(folder, path).root())),
                new Promise(
                        path + " says of each statement what backs it",
                        () -> Proofs.backed(open(folder, path).root())),
                new Promise(path + " has no errors", () -> noErrors(open(folder, path))));
    }

    private void missing(String folder) {
        String message = "The bundle has no files in " + folder + ".";
        if (at.packed()) {
            throw new AssertionError(message);
        }
        throw new TestAbortedException(message + " Perhaps the build puts them there; then only OSGi can tell.");
    }

    private LoadedFile open(String folder, String path) throws IOException {
        for (String each : at.domain().files(folder)) {
            copies.copy(each, at.domain().entry(each).orElseThrow());
        }
        return at.files().open(copies.copy(path, at.domain().entry(path).orElseThrow()));
    }

    private void noErrors(LoadedFile opened) {
        var findings = opened.root() instanceof RuleBook book
                ? at.books().plus(List.of(book)).examine(book)
                : new Judgement(at.books(), day, opened).findings();
        Proofs.noFindings(
                "The example must be free of errors, but has:",
                findings.stream()
                        .filter(finding -> finding.severity() == Severity.ERROR
                                && finding.waiver().isEmpty())
                        .toList());
    }
}
