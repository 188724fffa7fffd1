// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.session;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.minato.core.text.LocalizedText;

/**
 * The shared state of a set of open files that refer to each other, for instance a plan and the model it adopts: one
 * resource set, one undo history, one revision counter. Form, tree, diagram and web clients of these files all use the
 * same session.
 *
 * <p>May be called by any thread. The model itself is not safe for several threads, not even for reading: look at its
 * objects only inside {@link #read}, inside an edit, or on a {@link #snapshot}; change them only by commands.
 */
public interface EditingSession {
    /**
     * Domain for the edit functions. Its command stack is the session's: commands executed there are run under the write
     * lock and recorded like those of {@link #execute}.
     */
    EditingDomain editingDomain();

    /** The files of the session as resources, all references resolved. Look into it only inside {@link #read}. */
    ResourceSet resourceSet();

    /** Paths of all files of the session, those opened and those they refer to. */
    Set<Path> files();

    /** Number of the present state; grows by one with every change, undo, redo, reload and file that joins or leaves. */
    long revision();

    /**
     * Makes one change. The edit is called under the write lock and must only build the command, which is then executed
     * and becomes one step of the undo history.
     *
     * <p>Waits for readers and writers of other threads; these hold their locks for a moment only.
     *
     * @return what changed; the listeners have been told or are being told by another thread
     * @throws EditRefusedException when the command cannot be executed; nothing has changed
     * @throws IllegalStateException when called inside {@link #read}
     * @throws RuntimeException what the command threw; whatever it had changed has been taken back, and neither history
     *     nor revision have changed
     */
    Change execute(Function<? super EditingDomain, ? extends Command> edit);

    /**
     * Like {@link #execute}, but gives up when the write lock is not free within the time.
     *
     * @return empty when nothing was done because other threads kept the session busy
     */
    Optional<Change> tryExecute(Duration patience, Function<? super EditingDomain, ? extends Command> edit);

    /**
     * Calls the reader under the read lock and returns its result. For short looks only, since writers wait: whoever
     * needs longer takes a {@link #snapshot}.
     */
    <T> T read(Supplier<T> reader);

    /** Like {@link #read}, but returns empty at once when another thread is just changing the model. */
    <T> Optional<T> tryRead(Supplier<T> reader);

    /**
     * A deep copy of all files of the session as of the present revision. Made once per revision and shared; the read
     * lock is held only while copying.
     */
    Snapshot snapshot();

    /** Takes the last change back, whoever made it; empty when there is none. */
    Optional<Change> undo();

    /** Makes the change last taken back again; empty when there is none. */
    Optional<Change> redo();

    /** Whether there is a change to take back. */
    boolean canUndo();

    /** Whether there is a change to make again. */
    boolean canRedo();

    /** What {@link #undo} would take back, for the menu. */
    Optional<LocalizedText> undoLabel();

    /** What {@link #redo} would make again, for the menu. */
    Optional<LocalizedText> redoLabel();

    /** Whether any file of the session differs from what was last loaded or saved. */
    boolean isDirty();

    /** Whether this file differs from what was last loaded or saved; false for a file that is not of the session. */
    boolean isDirty(Path file);

    /**
     * Saves every changed file.
     *
     * @throws ChangedOnDiskException when a file to be saved was changed by another program; no file has been written
     * @throws org.minato.core.errors.MinatoException when writing failed; the old file is untouched
     */
    void saveAll();

    /**
     * Compares the files with the disk by their content; also done by a background thread every few seconds.
     *
     * @return the files that another program changed or deleted since they were loaded or saved
     */
    Set<Path> checkDisk();

    /** Tells the listener of everything from now on. */
    void addListener(SessionListener listener);

    /** Stops telling the listener. */
    void removeListener(SessionListener listener);
}
