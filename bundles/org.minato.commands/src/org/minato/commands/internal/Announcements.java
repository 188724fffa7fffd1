// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.internal;

import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.minato.commands.session.SessionListener;

/**
 * Tells listeners what happened, one event after the other in the order in which they were noted, whichever thread noted
 * them.
 */
final class Announcements {
    private static final System.Logger LOG = System.getLogger(Announcements.class.getName());

    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final Queue<Consumer<SessionListener>> pending = new ArrayDeque<>();
    private boolean telling;

    void add(SessionListener listener) {
        listeners.add(listener);
    }

    void remove(SessionListener listener) {
        listeners.remove(listener);
    }

    /** Notes an event; to be called under the lock that orders events. */
    synchronized void note(Consumer<SessionListener> event) {
        pending.add(event);
    }

    /** Tells what is pending, unless another thread is about to; to be called without any lock. */
    void tell() {
        for (Optional<Consumer<SessionListener>> event = next(); event.isPresent(); event = afterTold()) {
            for (SessionListener listener : listeners) {
                tell(listener, event.get());
            }
        }
    }

    private synchronized Optional<Consumer<SessionListener>> next() {
        if (telling || pending.isEmpty()) {
            return Optional.empty();
        }
        telling = true;
        return Optional.of(pending.remove());
    }

    private synchronized Optional<Consumer<SessionListener>> afterTold() {
        telling = !pending.isEmpty();
        return telling ? Optional.of(pending.remove()) : Optional.empty();
    }

    private static void tell(SessionListener listener, Consumer<SessionListener> event) {
        try {
            event.accept(listener);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A listener of an editing session failed", e);
        }
    }
}
