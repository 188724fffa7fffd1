// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.session;

import java.nio.file.Path;
import java.util.Set;
import org.minato.core.errors.MinatoException;

/**
 * Is told what happens in a session: after the fact, outside the session's lock, one event after the other in the order
 * of the revisions, by whichever thread made a change. A listener may use the session; it must not wait for other
 * threads that do.
 */
public interface SessionListener {
    /** A change was made, taken back or made again. */
    default void changed(Change change) {}

    /** These files were saved; whether they are still dirty may have changed again since. */
    default void saved(Set<Path> files) {}

    /** Files were loaded again, recovered, joined or left the session. */
    default void replaced(Replacement replacement) {}

    /** Another program has changed or deleted these files; told once for each content. */
    default void changedOnDisk(Set<Path> files) {}

    /** Unsaved changes of this file cannot be kept safe against a crash; told once until it works again. */
    default void journalFailed(Path file, MinatoException problem) {}
}
