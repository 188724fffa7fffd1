// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.minato.commands.session.OpenFile;
import org.minato.model.rules.RuleBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Checks open files shortly after each change, in the background and on a copy, and keeps the newest result. May be used
 * by any thread.
 */
@Component(service = LiveChecks.class)
public final class LiveChecks {
    private final FileCheck check;
    private final OpenBooks books;
    private final Map<OpenFile, FileWatch> watches = new ConcurrentHashMap<>();
    private final List<CheckListener> listeners = new CopyOnWriteArrayList<>();

    /** Called by the service runtime. */
    @Activate
    public LiveChecks(@Reference FileCheck check, @Reference OpenBooks books) {
        this.check = check;
        this.books = books;
    }

    /** Checks the file now and after each change, until it is closed. */
    public void watch(OpenFile file) {
        watches.computeIfAbsent(file, opened -> new FileWatch(opened, check, this::seen, this::publish))
                .begin();
    }

    /** Stops checking the file. To be called before it is closed. */
    public void unwatch(OpenFile file) {
        FileWatch watch = watches.remove(file);
        if (watch != null) {
            watch.end();
            if (watches.values().stream().noneMatch(other -> other.file().equals(watch.file()))
                    && books.remove(watch.file())) {
                againExcept(watch.file());
            }
        }
    }

    /** Puts a book in force as it is being edited, and checks the other files by it. */
    private void seen(Path file, RuleBook book) {
        if (books.open().get(file) != book) {
            books.put(file, book);
            againExcept(file);
        }
    }

    private void againExcept(Path file) {
        watches.values().stream().filter(watch -> !watch.file().equals(file)).forEach(watch -> {
            if (!watch.isOfBook()) {
                watch.again();
            }
        });
    }

    /** Checks the file again, since something other than the file has changed. */
    public void again(Path file) {
        watches.values().stream().filter(watch -> watch.file().equals(file)).forEach(FileWatch::again);
    }

    /** The newest result for an open file. */
    public Optional<CheckedFile> result(Path file) {
        return watches.values().stream()
                .filter(watch -> watch.file().equals(file))
                .flatMap(watch -> watch.result().stream())
                .findFirst();
    }

    /** Tells the listener of every result from now on. */
    public void addListener(CheckListener listener) {
        listeners.add(listener);
    }

    /** Stops telling the listener. */
    public void removeListener(CheckListener listener) {
        listeners.remove(listener);
    }

    private void publish(CheckedFile result) {
        listeners.forEach(listener -> listener.checked(result));
    }
}
