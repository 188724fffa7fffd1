// SPDX-License-Identifier: EPL-2.0
package org.minato.generate;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.minato.core.errors.MinatoException;
import org.minato.generate.internal.output.TraceReader;

/**
 * What a folder of generated files was made from, and what the parts of its files are about, as of the last generation.
 * Immutable.
 *
 * @param folder the output folder
 * @param plan the plan
 * @param model the model that the plan adopts
 * @param ruleBooks the rule books that the plan was checked against
 * @param files the generated files, by path
 */
public record OutputTrace(Path folder, Source plan, Source model, List<Source> ruleBooks, List<TracedFile> files) {

    /** Copies the lists. */
    public OutputTrace {
        ruleBooks = List.copyOf(ruleBooks);
        files = List.copyOf(files);
    }

    /**
     * What files were made from.
     *
     * @param id id of the plan, model or rule book
     * @param version its version; may be empty
     * @param sha256 checksum of its canonical content; may be empty
     */
    public record Source(String id, String version, String sha256) {}

    /**
     * A generated file.
     *
     * @param path path below the folder, with slashes
     * @param kind kind of the generator that made it
     * @param parts its parts; none where an older version of Minato generated it
     */
    public record TracedFile(String path, String kind, List<GeneratedPart> parts) {
        /** Copies the list. */
        public TracedFile {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Reads the trace of a folder; empty where nothing was generated into it.
     *
     * @throws MinatoException when the folder's own files are damaged or of a newer format
     */
    public static Optional<OutputTrace> read(Path folder) {
        return TraceReader.read(folder);
    }

    /**
     * The folders with generated files at or below a folder, sorted; hidden folders are passed over.
     *
     * @throws IOException when a folder cannot be read
     */
    public static List<Path> folders(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                boolean hidden = !visited.equals(folder)
                        && String.valueOf(visited.getFileName()).startsWith(".");
                if (hidden) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                if (TraceReader.isOutput(visited)) {
                    found.add(visited);
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(found);
        return found;
    }

    /** The output folder that a file was generated into, if any: the nearest above it. */
    public static Optional<Path> folderOf(Path file) {
        for (Path above = file.toAbsolutePath().normalize().getParent(); above != null; above = above.getParent()) {
            if (TraceReader.isOutput(above)) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }
}
