// SPDX-License-Identifier: EPL-2.0
package org.minato.testkit;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.minato.core.domain.Domains;
import org.minato.core.files.ModelFiles;
import org.minato.model.rules.Clause;
import org.minato.model.rules.RuleBook;
import org.minato.rules.RuleBooks;

/**
 * Domains as they lie in folders of sources, for tests that ask more of a plugin than {@link DomainContract} does.
 *
 * @param files opens files with these domains installed
 * @param ruleBooks their rule books and the built-in one
 */
public record DomainFiles(ModelFiles files, RuleBooks ruleBooks) {

    /** The domains whose descriptors lie in folders; give Minato's own and those that yours builds on as well. */
    public static DomainFiles of(List<Path> folders) {
        Domains domains = Domains.of(folders.stream()
                .map(folder -> address(folder.resolve("minato.domain")))
                .toList());
        ModelFiles files = new ModelFiles(domains);
        return new DomainFiles(files, new RuleBooks(domains, files, List.of()));
    }

    private static URL address(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The book with an id; fails where there is none. */
    public RuleBook book(String id) {
        return ruleBooks.find(id).orElseThrow();
    }

    /** The clauses of a book in the order of the file. */
    public Stream<Clause> clauses(RuleBook book) {
        return book.getChapters().stream().flatMap(chapter -> chapter.getClauses().stream());
    }

    /** The clause with a number; fails where there is none. */
    public Clause clause(String book, String number) {
        return clauses(book(book))
                .filter(clause -> number.equals(clause.getNumber()))
                .findFirst()
                .orElseThrow();
    }

    /** Opens a model or plan. */
    public ExampleFile open(Path file) {
        return new ExampleFile(files.open(file), ruleBooks);
    }
}
