// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.internal;

import java.util.EventObject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.commands.session.Change;
import org.minato.commands.session.Replacement;
import org.minato.commands.session.SessionListener;

/** The session's history as the command stack that EMF knows, for whatever works on an editing domain. */
final class SessionStack implements CommandStack, SessionListener {
    private final Session session;
    private final List<CommandStackListener> listeners = new CopyOnWriteArrayList<>();

    SessionStack(Session session) {
        this.session = session;
    }

    /** Executes the command like {@link Session#execute}; one that cannot be executed is dropped, as EMF has it. */
    @Override
    public void execute(@Nullable Command command) {
        if (command != null) {
            session.executeIfPossible(command);
        }
    }

    @Override
    public boolean canUndo() {
        return session.canUndo();
    }

    @Override
    public void undo() {
        session.undo();
    }

    @Override
    public boolean canRedo() {
        return session.canRedo();
    }

    @Override
    public void redo() {
        session.redo();
    }

    @Override
    public @Nullable Command getUndoCommand() {
        return commandOf(session.stepToUndo());
    }

    @Override
    public @Nullable Command getMostRecentCommand() {
        return getUndoCommand();
    }

    @Override
    public @Nullable Command getRedoCommand() {
        return commandOf(session.stepToRedo());
    }

    @Override
    public void flush() {
        session.clearHistory();
    }

    @Override
    public void addCommandStackListener(@Nullable CommandStackListener listener) {
        if (listener != null) {
            listeners.add(listener);
        }
    }

    @Override
    public void removeCommandStackListener(@Nullable CommandStackListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void changed(Change change) {
        tell();
    }

    @Override
    public void replaced(Replacement replacement) {
        tell();
    }

    private static @Nullable Command commandOf(Optional<History.Step> step) {
        return step.isPresent() ? step.get().command() : null;
    }

    private void tell() {
        EventObject event = new EventObject(this);
        listeners.forEach(listener -> listener.commandStackChanged(event));
    }
}
