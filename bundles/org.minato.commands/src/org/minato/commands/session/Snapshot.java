// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.session;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * A copy of all files of a session in one state, for long reads without a lock: checking, drawing, generating. To be
 * treated as read-only, since it is shared. It never changes and never loads anything.
 */
public interface Snapshot {
    /** The state it shows; results computed from it are stale when the session's revision is another. */
    long revision();

    /** The copied files, under the same URIs. */
    ResourceSet resourceSet();

    /** Root element of a file of the session in this state. */
    Optional<EObject> root(Path file);

    /** The copy of an element of the session; empty for one that was not in a file then. */
    <T extends EObject> Optional<T> copy(T original);

    /** The session's element that this is the copy of; it may have left its file since. */
    <T extends EObject> Optional<T> original(T copy);
}
