// SPDX-License-Identifier: EPL-2.0
package org.minato.core.errors;

import java.util.Locale;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.LocalizedText;

/**
 * A file that cannot be read at all: missing, empty, cut off, of another kind, too deep, too large, of a newer format,
 * or a plan whose model is gone. Nothing of it is available. The command line ends with status 2.
 */
public final class UnreadableFileException extends MinatoException {

    private static final long serialVersionUID = 1L;

    private final transient URI file;
    private final int line;
    private final int column;

    /**
     * Names the file and the place in it.
     *
     * @param line from 1; 0 where the fault has no line
     * @param column from 1; 0 where unknown
     */
    public UnreadableFileException(
            URI file, int line, int column, LocalizedText text, LocalizedText remedy, @Nullable Throwable cause) {
        super(text, remedy, cause);
        this.file = file;
        this.line = line;
        this.column = column;
    }

    /** The file that cannot be read. */
    public URI file() {
        return file;
    }

    /** Line of the fault from 1; 0 where it has none. */
    public int line() {
        return line;
    }

    /** Column of the fault from 1; 0 where unknown. */
    public int column() {
        return column;
    }

    /** {@code path:line:column: text remedy}, as compilers print it. */
    @Override
    public String message(Locale locale) {
        StringBuilder place = new StringBuilder(file.isFile() ? file.toFileString() : file.toString());
        if (line > 0) {
            place.append(':').append(line);
            if (column > 0) {
                place.append(':').append(column);
            }
        }
        return place + ": " + super.message(locale);
    }
}
