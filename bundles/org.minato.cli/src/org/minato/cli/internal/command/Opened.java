// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.nio.file.Path;
import org.minato.cli.internal.CallException;
import org.minato.cli.internal.Console;
import org.minato.cli.internal.Services;
import org.minato.cli.internal.report.UnreadableFile;
import org.minato.core.errors.UnreadableFileException;
import org.minato.core.files.LoadedFile;
import org.minato.core.files.ModelFiles;
import org.minato.core.text.LocalizedText;

/** Opens the one file that a command works on. */
final class Opened {

    private Opened() {}

    /**
     * Opens the file.
     *
     * @throws CallException if it cannot be read; says where and why, with the path as the user would write it
     */
    static LoadedFile open(Console console, Services services, Path given) {
        return open(console, services.files(), given);
    }

    /** The same with the service that opens files. */
    static LoadedFile open(Console console, ModelFiles files, Path given) {
        Path path = console.resolve(given);
        try {
            return files.open(path);
        } catch (UnreadableFileException refused) {
            throw new CallException(explain(console, Checking.unreadable(path, refused)));
        }
    }

    /** What is wrong with the file, after its place. */
    static LocalizedText explain(Console console, UnreadableFile file) {
        String place = console.show(file.file());
        if (file.line() > 0) {
            place += ":" + file.line() + (file.column() > 0 ? ":" + file.column() : "");
        }
        return console.texts().get("place", place, file.message());
    }
}
