// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.minato.cli.internal.CallException;
import org.minato.cli.internal.Console;
import org.minato.cli.internal.Services;
import org.minato.cli.internal.report.UnreadableFile;
import org.minato.core.errors.UnreadableFileException;
import org.minato.core.files.LoadedFile;
import org.minato.core.files.ModelFiles;
import org.minato.core.finding.Location;
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
        return place(console, console.show(file.file()), file.line(), file.column(), file.message());
    }

    /** What is wrong at a place, after the place. */
    static LocalizedText place(Console console, Location place, LocalizedText message) {
        URI file = place.file();
        String shown = file.isFile() ? console.show(Path.of(file.toFileString())) : file.toString();
        return place(console, shown, place.line(), place.column(), message);
    }

    private static LocalizedText place(Console console, String file, int line, int column, LocalizedText message) {
        String place = line > 0 ? file + ":" + line + (column > 0 ? ":" + column : "") : file;
        return console.texts().get("place", place, message);
    }
}
