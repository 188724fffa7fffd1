// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.check;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.minato.commands.session.Change;
import org.minato.commands.session.OpenFile;
import org.minato.commands.session.Replacement;
import org.minato.commands.session.SessionListener;
import org.minato.commands.session.Snapshot;
import org.minato.model.rules.RuleBook;
import org.minato.workbench.internal.text.Words;

/** Checks one open file when it has not been changed for a moment; results that are out of date are dropped. */
final class FileWatch implements SessionListener {
    private static final long PAUSE = 350;

    private final OpenFile file;
    private final FileCheck check;
    private final BiConsumer<Path, RuleBook> bookSeen;
    private final Consumer<CheckedFile> publish;
    private final Job job;
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
        file.session().addListener(this);
        job.schedule();
    }

    void end() {
        file.session().removeListener(this);
        job.cancel();
    }

    void again() {
        job.schedule();
    }

    @Override
    public void changed(Change change) {
        job.schedule(PAUSE);
    }

    @Override
    public void replaced(Replacement replacement) {
        job.schedule();
    }

    private void run() {
        Snapshot snapshot = file.session().snapshot();
        if (snapshot.root(file.path()).orElse(null) instanceof RuleBook book) {
            bookSeen.accept(file.path(), book);
        }
        Optional<CheckedFile> checked = check.check(file, snapshot);
        if (snapshot.revision() == file.session().revision()) {
            result = checked;
            checked.ifPresent(publish);
        }
    }
}
