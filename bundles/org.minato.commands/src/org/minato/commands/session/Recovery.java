// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.session;

import java.time.Instant;

/** Unsaved changes of an earlier run that ended without closing the file. Offered until applied or discarded. */
public interface Recovery {
    /** When the changes were last kept. */
    Instant time();

    /** Whether the file on the disk has been changed since those changes were begun; applying hides that other change. */
    boolean isFileChangedSince();

    /**
     * Takes the unsaved changes over: the file then shows them and is dirty; nothing is written. Clears the undo
     * history.
     *
     * @throws org.minato.core.errors.UnreadableFileException when what was kept cannot be read; nothing has changed
     */
    void apply();

    /** Drops the unsaved changes for good. */
    void discard();
}
