// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.home;

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

/** The domain's own rule books, read from the repository. */
final class Books {

    private static final Path BUNDLES =
            Path.of(String.valueOf(System.getProperty("minato.root"))).resolve("bundles");

    private Books() {}

    static RuleBook book(String id) {
        Domains domains = Domains.of(List.of(url("org.minato.core"), url("org.minato.domain.home")));
        return new RuleBooks(domains, new ModelFiles(domains), List.of())
                .find(id)
                .orElseThrow();
    }

    static Stream<Clause> clauses(RuleBook book) {
        return book.getChapters().stream().flatMap(chapter -> chapter.getClauses().stream());
    }

    static Clause clause(String id, String number) {
        return clauses(book(id))
                .filter(clause -> number.equals(clause.getNumber()))
                .findFirst()
                .orElseThrow();
    }

    private static URL url(String bundle) {
        try {
            return BUNDLES.resolve(bundle).resolve("minato.domain").toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
