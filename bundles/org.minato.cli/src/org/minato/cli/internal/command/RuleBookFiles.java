// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.minato.cli.internal.CallException;
import org.minato.cli.internal.Console;
import org.minato.cli.internal.Services;
import org.minato.model.rules.RuleBook;

/** The rule books that a call gives as files beside what it works on. */
final class RuleBookFiles {
    private static final String ENDING = ".rulebook";

    private RuleBookFiles() {}

    /**
     * Opens the rule books, each once; of folders every one in them.
     *
     * @throws CallException if a path is no rule book, a folder has none, or one cannot be read
     */
    static List<RuleBook> open(Console console, Services services, Collection<Path> paths) throws IOException {
        Set<Path> files = new LinkedHashSet<>();
        for (Path given : paths) {
            Path path = console.resolve(given);
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            List<Path> below = InputFiles.below(path).stream()
                    .filter(file -> file.toString().endsWith(ENDING))
                    .toList();
            if (below.isEmpty()) {
                throw CallException.of("rulebook.none", console.show(path));
            }
            files.addAll(below);
        }
        List<RuleBook> books = new ArrayList<>();
        for (Path file : files) {
            if (Opened.open(console, services, file).root() instanceof RuleBook book) {
                books.add(book);
            } else {
                throw CallException.of("rulebook.expected", console.show(file));
            }
        }
        return books;
    }
}
