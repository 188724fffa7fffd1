// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.minato.cli.internal.CallException;
import org.minato.cli.internal.Console;
import org.minato.template.TemplateFile;

/** Finds the files that a call means: files as they are named, and in folders every model, plan and rule book. */
final class InputFiles {

    private static final Set<String> KINDS = Set.of(".refmodel", ".plan", ".rulebook");

    private InputFiles() {}

    /**
     * The files in a fixed order, each once. A file that does not exist is kept, so that opening it tells what is wrong.
     *
     * @throws CallException if a folder has none
     */
    static List<Path> find(Console console, Collection<Path> paths) throws IOException {
        return find(console, paths, InputFiles::isKnown);
    }

    /** The same with templates among them. */
    static List<Path> findWithTemplates(Console console, Collection<Path> paths) throws IOException {
        return find(console, paths, file -> isKnown(file) || isTemplate(file));
    }

    private static List<Path> find(Console console, Collection<Path> paths, Predicate<Path> isMeant)
            throws IOException {
        var found = new TreeSet<Path>();
        for (Path given : paths) {
            Path path = console.resolve(given);
            if (Files.isDirectory(path)) {
                int before = found.size();
                boolean any = walk(path, found, isMeant);
                if (!any && found.size() == before) {
                    throw CallException.of("input.empty", console.show(path));
                }
            } else if (Files.exists(path) && !isMeant.test(path)) {
                throw CallException.of("input.kind", console.show(path));
            } else {
                found.add(path);
            }
        }
        return List.copyOf(found);
    }

    /** The models, plans and rule books below a folder, sorted; hidden folders are passed over. */
    static Set<Path> below(Path folder) throws IOException {
        var found = new TreeSet<Path>();
        walk(folder, found, InputFiles::isKnown);
        return found;
    }

    private static boolean walk(Path folder, Set<Path> found, Predicate<Path> isMeant) throws IOException {
        boolean[] any = {false};
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                boolean hidden = !visited.equals(folder)
                        && visited.getFileName().toString().startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isMeant.test(file)) {
                    any[0] = true;
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return any[0];
    }

    /** Whether the name says that the file is a template. */
    static boolean isTemplate(Path file) {
        String name = String.valueOf(file.getFileName());
        return !name.startsWith(".") && name.endsWith(TemplateFile.EXTENSION);
    }

    /** Whether the name says that the file is a model, plan or rule book. */
    static boolean isKnown(Path file) {
        String name = String.valueOf(file.getFileName());
        return !name.startsWith(".") && KINDS.stream().anyMatch(name::endsWith);
    }
}
