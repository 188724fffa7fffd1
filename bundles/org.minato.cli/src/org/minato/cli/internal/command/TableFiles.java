// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.minato.cli.internal.CallException;
import org.minato.cli.internal.Console;

/** Tables that a call names. */
final class TableFiles {
    /** More than any list that a clerk keeps. */
    private static final long MOST = 32L << 20;

    private TableFiles() {}

    /** The content of a file that there is and that is not larger than 32 MiB. */
    static byte[] read(Console console, Path file) throws IOException {
        Path path = console.resolve(file);
        if (!Files.isRegularFile(path)) {
            throw CallException.of("table.missing", console.show(file));
        }
        if (Files.size(path) > MOST) {
            throw CallException.of("table.large", console.show(file), MOST >> 20);
        }
        return Files.readAllBytes(path);
    }
}
