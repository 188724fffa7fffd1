// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.health;

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

/** The rule books of the domain and those common to all, read from the repository. */
final class Books {

    static final Path ROOT = Path.of(String.valueOf(System.getProperty("minato.root")));
    static final ModelFiles FILES = new ModelFiles(domains());
    static final RuleBooks ALL = new RuleBooks(domains(), FILES, List.of());

    private Books() {}

    static RuleBook book(String id) {
        return ALL.find(id).orElseThrow();
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

    private static Domains domains() {
        return Domains.of(List.of(
                descriptor("org.minato.core"),
                descriptor("org.minato.domain.common"),
                descriptor("org.minato.domain.health")));
    }

    private static URL descriptor(String bundle) {
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
