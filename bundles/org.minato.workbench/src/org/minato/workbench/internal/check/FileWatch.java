// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.check;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.commands.session.Change;
import org.minato.commands.session.LiveFindings;
import org.minato.commands.session.OpenFile;
import org.minato.commands.session.Replacement;
import org.minato.commands.session.SessionListener;
import org.minato.commands.session.Snapshot;
import org.minato.model.rules.RuleBook;
import org.minato.workbench.internal.text.Words;

/**
 * Checks one open file in the background: a model or plan after each change, asking again only what the change concerns;
 * a rule book when it has not been changed for a moment. Results that are out of date are dropped.
 */
final class FileWatch implements SessionListener {
    private static final long PAUSE_OF_BOOK = 350;
    private static final long PAUSE = 30;

    private final OpenFile file;
    private final FileCheck check;
    private final BiConsumer<Path, RuleBook> bookSeen;
    private final Consumer<CheckedFile> publish;
    private final Job job;
    private final AtomicReference<@Nullable Runnable> waiting = new AtomicReference<>();
    private final AtomicBoolean outdated = new AtomicBoolean(true);
    private @Nullable LiveFindings live;
    private boolean ended;
    private volatile Optional<CheckedFile> result = Optional.empty();

    /** @param bookSeen is told of each state of a rule book, before it is examined */
    FileWatch(OpenFile file, FileCheck check, BiConsumer<Path, RuleBook> bookSeen, Consumer<CheckedFile> publish) {
        this.file = file;
        this.check = check;
        this.bookSeen = bookSeen;
        this.publish = publish;
        ICoreRunnable run = monitor -> run();
        this.job = Job.createSystem(Words.of("check.running"), run);
    }

    Path file() {
        return file.path();
    }

    Optional<CheckedFile> result() {
        return result;
    }

    boolean isOfBook() {
        return file.root() instanceof RuleBook;
    }

    void begin() {
        if (isOfBook()) {
            file.session().addListener(this);
        }
        job.schedule();
    }

    void end() {
        file.session().removeListener(this);
        job.cancel();
        close();
    }

    private synchronized void close() {
        ended = true;
        LiveFindings present = live;
        live = null;
        if (present != null) {
            present.close();
        }
    }

    /** Checks anew, since the rule books have changed. */
    void again() {
        outdated.set(true);
        job.schedule();
    }

    @Override
    public void changed(Change change) {
        job.schedule(PAUSE_OF_BOOK);
    }

    @Override
    public void replaced(Replacement replacement) {
        job.schedule();
    }

    private void run() {
        if (isOfBook()) {
            examine();
            return;
        }
        if (outdated.getAndSet(false)) {
            renew();
        }
        Runnable next = waiting.getAndSet(null);
        if (next != null) {
            next.run();
        }
    }

    private synchronized void renew() {
        if (ended) {
            return;
        }
        LiveFindings before = live;
        if (before != null) {
            before.close();
        }
        LiveFindings fresh = check.live(file, this::soon);
        fresh.addListener(found -> keep(check.checked(file, found)));
        live = fresh;
    }

    private void soon(Runnable look) {
        waiting.set(look);
        job.schedule(PAUSE);
    }

    private void examine() {
        Snapshot snapshot = file.session().snapshot();
        if (snapshot.root(file.path()).orElse(null) instanceof RuleBook book) {
            bookSeen.accept(file.path(), book);
        }
        Optional<CheckedFile> checked = check.examine(file, snapshot);
        if (snapshot.revision() == file.session().revision()) {
            checked.ifPresent(this::keep);
        }
    }

    private void keep(CheckedFile checked) {
        result = Optional.of(checked);
        publish.accept(checked);
    }
}
