// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.minato.core.files.AtomicFile;

/** Where a command writes its result: a file, which appears complete or not at all, or the standard output. */
public final class ResultFile {

    /** Writes a result. */
    public interface Content {

        /** Writes the result to the target. */
        void write(Appendable target) throws IOException;
    }

    private ResultFile() {}

    /**
     * Writes the content.
     *
     * @param file the file; the standard output, where absent
     * @throws IOException if the file cannot be written
     */
    public static void write(Console console, Optional<Path> file, Content content) throws IOException {
        var text = new StringBuilder();
        content.write(text);
        if (file.isEmpty()) {
            console.out().print(text);
            console.out().flush();
            return;
        }
        Path target = console.resolve(file.get());
        if (Files.isDirectory(target)) {
            throw CallException.of("output.folder", console.show(target));
        }
        AtomicFile.write(target, text.toString().getBytes(StandardCharsets.UTF_8));
        console.say("output.written", console.show(target));
    }
}
