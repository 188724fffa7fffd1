// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.minato.core.finding.Finding;

/**
 * One opener's hold on a file; the editing session behind it is shared with all other openers of the same file and of
 * the files it refers to. May be called by any thread.
 */
public interface OpenFile extends AutoCloseable {
    /** The session; the same object as long as this file is open. */
    EditingSession session();

    /** The canonical path of the file. */
    Path path();

    /** The file's content. Another object after a reload: ask again rather than keep it. */
    Resource resource();

    /** The file's root element, for instance a reference model. Another object after a reload. */
    EObject root();

    /** What was found faulty while loading: unknown content, dangling references, duplicate ids and the like. */
    List<Finding> findings();

    /**
     * Whether there is something that {@link #save} would write: this file differs from the disk, or a file of the
     * session does that nobody has opened for itself (a model changed through its plan).
     */
    boolean isDirty();

    /**
     * Saves this file, and changed files of the session that nobody has opened for themselves. Atomic for each file.
     *
     * @throws ChangedOnDiskException when a file to be saved was changed by another program; no file has been written
     * @throws org.minato.core.errors.MinatoException when writing failed; the old file is untouched
     */
    void save();

    /** Saves like {@link #save}, over what another program has written. */
    void saveOverwriting();

    /**
     * Writes the present content to another place; the session stays with its own file. "Save as" is this, then opening
     * the copy and closing this.
     *
     * @throws org.minato.core.errors.MinatoException when writing failed, or when the other file is itself open
     */
    void saveCopy(Path other);

    /**
     * Loads the file from the disk again, gives up its unsaved changes and clears the session's undo history; other
     * files keep their unsaved changes. Listeners are told by {@link SessionListener#replaced}.
     *
     * @throws org.minato.core.errors.UnreadableFileException when the file cannot be read now; nothing has changed
     */
    void reload();

    /**
     * Brings another file, and what it refers to, into this file's session, so that edits may make the one refer to the
     * other. It stays as long as an open file of the session refers to it, at least until the next file is closed. Does
     * nothing where it is in the session already.
     *
     * @throws org.minato.core.errors.UnreadableFileException when the file cannot be read
     * @throws org.minato.core.errors.MinatoException when it is open in another session
     */
    void join(Path other);

    /** Whether another program has changed or deleted the file on the disk; compares contents. */
    boolean isChangedOnDisk();

    /** Changes that a crash left unsaved, to be applied or discarded; empty as soon as one of both was done. */
    Optional<Recovery> recovery();

    /**
     * Gives the file up. With its last opener, its unsaved changes and its journal are dropped; with the last open file
     * of the session, the session ends. Closing twice does nothing.
     */
    @Override
    void close();
}
