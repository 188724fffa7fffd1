// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.errors.MinatoException;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.rules.Conformance;
import org.minato.rules.LiveCheck;
import org.minato.rules.RuleBooks;
import org.minato.rules.Subject;

/**
 * Where an open model or plan stands with the rule books, kept up to date after every change, undo, redo and reload. Its
 * elements are those of the session. May be used by any thread; it works under the session's read lock, for as long as
 * asking again takes what a change concerns.
 */
public final class LiveFindings implements AutoCloseable {
    private final OpenFile file;
    private final Checker checker;
    private final RuleBooks ruleBooks;
    private final CheckOptions options;
    private final Executor executor;
    private final List<Consumer<Result>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final SessionListener watch = new Watch();
    private @Nullable LiveCheck live;
    private @Nullable EObject root;
    private boolean stale = true;
    private boolean closed;

    /**
     * Where the file stood in one state.
     *
     * @param revision the state of the session
     * @param conformance where it stands; none for a rule book, and for a plan without its model
     */
    public record Result(long revision, Optional<Conformance> conformance) {}

    /**
     * Begins to check the file in the executor, and does so again after each change.
     *
     * @param executor runs one check at a time; several changes meanwhile give one more check
     */
    public LiveFindings(OpenFile file, Checker checker, RuleBooks ruleBooks, CheckOptions options, Executor executor) {
        this.file = file;
        this.checker = checker;
        this.ruleBooks = ruleBooks;
        this.options = options;
        this.executor = executor;
        file.session().addListener(watch);
        schedule();
    }

    /** Tells the listener of every result from now on, in the thread that checked; results may be out of date by then. */
    public void addListener(Consumer<Result> listener) {
        listeners.add(listener);
    }

    /** Stops telling the listener. */
    public void removeListener(Consumer<Result> listener) {
        listeners.remove(listener);
    }

    /** Where the file stands in the present state of the session; checks what is not checked yet. */
    public Result result() {
        return file.session().read(this::current);
    }

    /** Under the session's read lock, which is always taken first. */
    private synchronized Result current() {
        long revision = file.session().revision();
        if (closed) {
            return new Result(revision, Optional.empty());
        }
        try {
            EObject present = file.root();
            if (stale || present != root) {
                forget();
                live = subject(present)
                        .map(subject -> checker.live(subject, ruleBooks, options))
                        .orElse(null);
                root = present;
                stale = false;
            }
            LiveCheck check = live;
            return new Result(revision, check == null ? Optional.empty() : Optional.of(check.conformance()));
        } catch (MinatoException noModel) {
            stale = true;
            return new Result(revision, Optional.empty());
        }
    }

    private static Optional<Subject> subject(EObject root) {
        return switch (root) {
            case ReferenceModel model -> Optional.of(Subject.of(model));
            case Plan plan -> Optional.of(Subject.of(plan));
            default -> Optional.empty();
        };
    }

    private void forget() {
        LiveCheck check = live;
        if (check != null) {
            check.close();
        }
        live = null;
    }

    private synchronized void markStale() {
        stale = true;
    }

    private void schedule() {
        if (scheduled.compareAndSet(false, true)) {
            executor.execute(this::publish);
        }
    }

    private void publish() {
        scheduled.set(false);
        Result result = result();
        if (result.revision() == file.session().revision()) {
            listeners.forEach(listener -> listener.accept(result));
        }
    }

    /** Stops checking. To be called before the file is closed. */
    @Override
    public void close() {
        file.session().removeListener(watch);
        file.session().read(() -> {
            end();
            return true;
        });
    }

    private synchronized void end() {
        closed = true;
        forget();
    }

    private final class Watch implements SessionListener {
        @Override
        public void changed(Change change) {
            schedule();
        }

        @Override
        public void replaced(Replacement replacement) {
            markStale();
            schedule();
        }
    }
}
