// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.errors.UnreadableFileException;
import org.minato.core.text.Texts;

/** Makes the exceptions that say why a file cannot be read, with the remedy that belongs to each reason. */
public final class UnreadableFiles {

    /** The format version that this version of Minato writes, and the newest that it reads. */
    public static final int FORMAT_VERSION = 1;

    private final URI file;
    private final Texts texts;

    /** For one file; the texts hold {@code unreadable.<reason>} and {@code unreadable.<reason>.remedy}. */
    public UnreadableFiles(URI file, Texts texts) {
        this.file = file;
        this.texts = texts;
    }

    /** The exception for a reason at a place. */
    public UnreadableFileException at(int line, int column, String reason, Object... arguments) {
        return because(null, line, column, reason, arguments);
    }

    /** The exception for a reason at a place, with what was caught. */
    public UnreadableFileException because(
            @Nullable Throwable cause, int line, int column, String reason, Object... arguments) {
        return new UnreadableFileException(
                file,
                line,
                column,
                texts.get("unreadable." + reason, arguments),
                texts.get("unreadable." + reason + ".remedy", arguments),
                cause);
    }
}
