// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import java.util.ArrayList;
import java.util.List;
import org.minato.model.rules.RuleBook;
import org.minato.rules.internal.live.LiveEngine;

/**
 * A check that is kept up to date while the subject is edited. After an edit, an undo or a redo it asks again only what
 * can have changed; what it finds is the same, in the same order, as what {@link Checker#check} would find.
 *
 * <p>It notes edits as they happen, and must be made, asked and closed only while nobody else changes the subject: in an
 * editing session, under its lock. Rule books must not change; for others make another one.
 */
public final class LiveCheck implements AutoCloseable {
    private final RuleBooks ruleBooks;
    private final CheckOptions options;
    private Subject subject;
    private LiveEngine engine;
    private long rebuilds;

    LiveCheck(Subject subject, RuleBooks ruleBooks, CheckOptions options) {
        this.ruleBooks = ruleBooks;
        this.options = options;
        this.subject = subject;
        this.engine = begin();
    }

    private LiveEngine begin() {
        List<RuleBook> books = new ArrayList<>();
        for (RuleBook book : ruleBooks.all()) {
            if (options.ruleBooks().isEmpty() || options.ruleBooks().contains(book.getId())) {
                books.add(book);
            }
        }
        return new LiveEngine(subject, books, ruleBooks.programs(), ruleBooks.codedChecks(), options);
    }

    /** What is checked. */
    public Subject subject() {
        return subject;
    }

    /** Whether nothing was edited since the last {@link #conformance}. */
    public boolean isCurrent() {
        return !engine.hasEdits();
    }

    /**
     * Where the subject stands now, after all edits so far.
     *
     * @throws org.minato.core.errors.MinatoException if a plan is checked and adopts no model any more
     */
    public Conformance conformance() {
        if (engine.hasEdits() && !engine.update()) {
            rebuild();
        }
        return engine.conformance();
    }

    private void rebuild() {
        engine.end();
        if (subject.plan().isPresent()) {
            subject = Subject.of(subject.plan().get());
        }
        engine = begin();
        rebuilds++;
    }

    /** How often everything had to be checked anew, as after a change of what the plan sets. */
    public long rebuilds() {
        return rebuilds;
    }

    /** Stops noting edits. */
    @Override
    public void close() {
        engine.end();
    }
}
