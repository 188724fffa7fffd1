// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;

/**
 * Where a command speaks to its user: results to one stream, messages to the other, in one language.
 *
 * @param directory folder that relative paths are relative to
 * @param out results
 * @param err progress and messages
 * @param locale the language
 * @param documents the language of generated files: as asked for, or else Japanese
 * @param texts texts of the command line
 */
public record Console(Path directory, PrintStream out, PrintStream err, Locale locale, Locale documents, Texts texts) {

    /** Prints a message in the user's language. */
    public void say(String key, Object... arguments) {
        say(texts.get(key, arguments));
    }

    /** Prints a message in the user's language. */
    public void say(LocalizedText message) {
        err.println(message.in(locale));
    }

    /** A text in the user's language. */
    public String text(String key, Object... arguments) {
        return texts.get(key, arguments).in(locale);
    }

    /** The absolute path of a path that the user has given. */
    public Path resolve(Path path) {
        return directory.resolve(path).normalize();
    }

    /** A path as the user would write it: relative where it lies below the folder the command runs in. */
    public String show(Path path) {
        Path absolute = resolve(path);
        return absolute.startsWith(directory) && !absolute.equals(directory)
                ? directory.relativize(absolute).toString()
                : absolute.toString();
    }
}
