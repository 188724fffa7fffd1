// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Keeps what a developer needs to find a defect in a file, so that the terminal stays readable. */
final class DefectLog {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private DefectLog() {}

    /** Writes the defect to a new file and tells where that is; absent where no file can be written at all. */
    static Optional<Path> write(List<String> arguments, Throwable defect) {
        for (Path folder : List.of(stateFolder(), Path.of(System.getProperty("java.io.tmpdir", ".")))) {
            try {
                Files.createDirectories(folder);
                Path file = Files.createTempFile(
                        folder, "minato-" + LocalDateTime.now().format(NAME) + "-", ".log");
                try (var writer = new PrintWriter(Files.newBufferedWriter(file))) {
                    writer.println("arguments: " + arguments);
                    writer.println("java: " + System.getProperty("java.vm.version") + " "
                            + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
                    defect.printStackTrace(writer);
                }
                return Optional.of(file);
            } catch (IOException notWritable) {
                // The next folder may be writable.
            }
        }
        return Optional.empty();
    }

    private static Path stateFolder() {
        String state = System.getenv("XDG_STATE_HOME");
        Path base = state == null || state.isBlank()
                ? Path.of(System.getProperty("user.home", "."), ".local", "state")
                : Path.of(state);
        return base.resolve("minato").resolve("log");
    }
}
