// SPDX-License-Identifier: EPL-2.0
package org.minato.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;

/**
 * A template as a file has it. Immutable.
 *
 * @param location where it was read, for messages
 * @param content its bytes; empty where it could not be read
 */
public record TemplateFile(URI location, byte[] content) {
    /** What names of template files end with. */
    public static final String EXTENSION = ".template";

    /** Longest template, in bytes. */
    public static final int LONGEST = 256 * 1024;

    private static final int MOST = 500;

    /** Keeps its own copy. */
    public TemplateFile {
        content = content.clone();
    }

    /** The bytes; a copy. */
    @Override
    public byte[] content() {
        return content.clone();
    }

    /** Reads a file; one that is too long is read as far as shows that. */
    public static TemplateFile read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new TemplateFile(
                    URI.createFileURI(file.toAbsolutePath().normalize().toString()), in.readNBytes(LONGEST + 1));
        }
    }

    /**
     * The templates in a folder, by name: those that override others or are added for a project. None where there is no
     * such folder; folders in it are not looked at.
     */
    public static List<TemplateFile> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.getFileName().toString().endsWith(EXTENSION))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .limit(MOST)
                    .toList();
        }
        List<TemplateFile> read = new java.util.ArrayList<>();
        for (Path file : files) {
            read.add(read(file));
        }
        return List.copyOf(read);
    }
}
