// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.session;

import java.nio.file.Path;
import java.util.Set;

/**
 * Files of a session whose objects are now others.
 *
 * @param revision the state that it led to
 * @param kind why
 * @param files the files concerned
 * @param historyCleared whether the undo history was lost, which the user should be told
 */
public record Replacement(long revision, Kind kind, Set<Path> files, boolean historyCleared) {
    /** Why objects were replaced. */
    public enum Kind {
        /** Loaded from the disk again. */
        RELOADED,
        /** Unsaved changes of an earlier run were taken over; the files are dirty now. */
        RECOVERED,
        /** Files were opened into the session. */
        JOINED,
        /** Files were closed and left the session. */
        LEFT
    }

    /** Takes a copy that nobody can change. */
    public Replacement {
        files = Set.copyOf(files);
    }
}
