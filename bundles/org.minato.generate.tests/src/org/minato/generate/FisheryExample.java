// SPDX-License-Identifier: EPL-2.0
package org.minato.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.minato.core.domain.Domains;
import org.minato.core.files.ModelFiles;
import org.minato.generate.internal.documents.DocumentsGenerator;
import org.minato.generate.internal.sheets.InventoryGenerator;
import org.minato.generate.internal.things.ThingsGenerator;
import org.minato.model.rules.RuleBook;
import org.minato.rules.Checker;
import org.minato.rules.RuleBooks;

/** A copy of the fishery example in a folder of its own, and the generation of its plan. */
final class FisheryExample {
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("minato.root")));

    private final Path folder;
    private final ModelFiles files;
    private final RuleBooks books;
    private final Generation generation;

    FisheryExample(Path folder) throws IOException {
        this.folder = folder;
        Path source = ROOT.resolve("examples/fisheries");
        try (Stream<Path> files = Files.list(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Domains domains = Domains.of(List.of(ROOT.resolve("bundles/org.minato.domain.fisheries/minato.domain")
                .toUri()
                .toURL()));
        files = new ModelFiles(domains);
        books = new RuleBooks(domains, files, List.of());
        generation = new Generation(
                files,
                new Checker(books),
                domains,
                List.of(new InventoryGenerator(), new ThingsGenerator(), new DocumentsGenerator()));
    }

    Path output() {
        return folder.resolve("out");
    }

    Path output(String path) {
        return output().resolve(path);
    }

    GenerationReport generate() {
        return generate(GenerateOptions.in(Locale.JAPANESE, DAY));
    }

    GenerationReport generate(GenerateOptions options) {
        return generation.run(folder.resolve("ikata.plan"), output(), options);
    }

    GenerationReport generate(Path plan, Set<String> kinds) {
        return generation.run(
                plan, output(), GenerateOptions.in(Locale.JAPANESE, DAY).only(kinds));
    }

    /** Generates with a rule book of a file beside the installed ones. */
    GenerationReport generate(GenerateOptions options, Path book) {
        List<RuleBook> own = List.of((RuleBook) files.open(book).root());
        return generation.run(files.open(folder.resolve("ikata.plan")), output(), books.plus(own), options);
    }

    void edit(String file, UnaryOperator<String> change) throws IOException {
        Path path = folder.resolve(file);
        String before = Files.readString(path, StandardCharsets.UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("the edit found nothing to change in " + file);
        }
        Files.writeString(path, after, StandardCharsets.UTF_8);
    }

    /** Where a file of the output stands, by its path. */
    static Outcome outcome(GenerationReport report, String path) {
        return report.files().stream()
                .filter(entry -> entry.path().equals(path))
                .map(GenerationReport.Entry::outcome)
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + " is not among " + report.files()));
    }
}
