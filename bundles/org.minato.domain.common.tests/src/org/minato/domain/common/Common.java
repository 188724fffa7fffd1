// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.common;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.minato.core.domain.Domains;
import org.minato.core.files.LoadedFile;
import org.minato.core.files.ModelFiles;
import org.minato.model.domain.Domain;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.rules.Clause;
import org.minato.model.rules.RuleBook;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.rules.ClauseResult;
import org.minato.rules.RuleBooks;
import org.minato.rules.Subject;

/** The rules for every field, read from the repository, and small models to check with them. */
final class Common {

    static final Path ROOT = Path.of(String.valueOf(System.getProperty("minato.root")));
    static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private static final String MODEL = """
        <?xml version="1.0" encoding="UTF-8"?>
        <refmodel:ReferenceModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:refmodel="urn:minato:refmodel:1"
            formatVersion="1" id="sample" nameJa="見本" nameEn="Sample">
          <domains>common</domains>
        %s
        </refmodel:ReferenceModel>
        """;

    final Domains domains = Domains.of(
            List.of(url("org.minato.core"), url("org.minato.domain.common"), url("org.minato.domain.fisheries")));
    final ModelFiles files = new ModelFiles(domains);
    final RuleBooks books = new RuleBooks(domains, files, List.of());

    Domain descriptor() {
        return domains.find("common").orElseThrow().descriptor();
    }

    RuleBook book(String id) {
        return books.find("common." + id).orElseThrow();
    }

    Stream<Clause> clauses(String id) {
        return book(id).getChapters().stream().flatMap(chapter -> chapter.getClauses().stream());
    }

    /** Where a model of some elements stands with the clauses of a book. */
    List<ClauseResult> check(String id, Path folder, LocalDate day, String elements) throws IOException {
        Path file = Files.writeString(folder.resolve("sample.refmodel"), MODEL.formatted(elements));
        return check(id, file, day);
    }

    /** Where a file stands with the clauses of a book. */
    List<ClauseResult> check(String id, Path path, LocalDate day) {
        LoadedFile file = files.open(path);
        Subject subject = file.plan().map(Subject::of).orElseGet(() -> Subject.of((ReferenceModel) file.root()));
        return new Checker(books)
                .check(subject, CheckOptions.on(day)).clauses().stream()
                        .filter(clause -> clause.key().startsWith("common." + id + "#"))
                        .toList();
    }

    private static URL url(String bundle) {
        try {
            return ROOT.resolve("bundles")
                    .resolve(bundle)
                    .resolve("minato.domain")
                    .toUri()
                    .toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
