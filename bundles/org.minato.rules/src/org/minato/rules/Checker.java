// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.minato.core.finding.Finding;
import org.minato.model.rules.Chapter;
import org.minato.model.rules.Clause;
import org.minato.model.rules.RuleBook;
import org.minato.rules.internal.check.BookCheck;
import org.minato.rules.internal.check.CheckedModel;
import org.minato.rules.internal.check.Faults;
import org.minato.rules.internal.check.Looking;
import org.minato.rules.internal.term.Expressions;
import org.minato.rules.internal.term.TermStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Checks models and plans against rule books. Nothing is changed; the caller sees to it that nobody else changes the
 * subject meanwhile. Large scopes are looked at by several threads. The same subject, books and day always give the same
 * findings in the same order. Safe for several threads.
 */
@Component(service = Checker.class)
public final class Checker {
    private final RuleBooks ruleBooks;
    private final Set<Path> read = new HashSet<>();

    /** Checks against installed books; the constructor that the service runtime calls. */
    @Activate
    public Checker(@Reference RuleBooks ruleBooks) {
        this.ruleBooks = ruleBooks;
    }

    /** Checks a model or plan against the installed rule books. */
    public Conformance check(Subject subject, CheckOptions options) {
        return check(subject, ruleBooks, options);
    }

    /** Checks a model or plan against rule books of one's own choice. */
    public Conformance check(Subject subject, RuleBooks books, CheckOptions options) {
        options.cache().ifPresent(folder -> adopt(folder, books.expressions()));
        int known = books.expressions().size();
        CheckedModel model = new CheckedModel(subject, options.date());
        Faults faults = new Faults();
        List<ClauseResult> results = new ArrayList<>();
        for (RuleBook book : books.all()) {
            if (options.ruleBooks().isEmpty() || options.ruleBooks().contains(book.getId())) {
                results.addAll(new BookCheck(book, model, books.programs(), books.codedChecks(), faults).run());
            }
        }
        if (books.expressions().size() > known) {
            options.cache().ifPresent(folder -> keep(folder, books.expressions()));
        }
        List<Finding> others = new ArrayList<>(model.findings());
        others.addAll(faults.all());
        return new Conformance(subject, options, results, others);
    }

    /** What {@link #looks(Subject, RuleBooks, CheckOptions, Collection)} gives for the installed rule books. */
    public List<Look> looks(Subject subject, CheckOptions options, Collection<Clause> clauses) {
        return looks(subject, ruleBooks, options, clauses);
    }

    /**
     * What the checks and questions of clauses look at in a model or plan, whether it meets them or not, and whether the
     * clause applies or not.
     *
     * @param clauses the clauses; those of other books than {@code books} are passed over
     */
    public List<Look> looks(Subject subject, RuleBooks books, CheckOptions options, Collection<Clause> clauses) {
        options.cache().ifPresent(folder -> adopt(folder, books.expressions()));
        Looking looking = new Looking(new CheckedModel(subject, options.date()), books.programs());
        Set<Clause> asked = new HashSet<>(clauses);
        List<Look> looks = new ArrayList<>();
        for (RuleBook book : books.all()) {
            for (Chapter chapter : book.getChapters()) {
                chapter.getClauses().stream()
                        .filter(asked::contains)
                        .forEach(clause -> looks.addAll(looking.of(book, clause)));
            }
        }
        return looks;
    }

    /**
     * Checks a model or plan, and keeps the result up to date while it is edited. Until the live check is closed, the
     * elements know it.
     */
    public LiveCheck live(Subject subject, RuleBooks books, CheckOptions options) {
        options.cache().ifPresent(folder -> adopt(folder, books.expressions()));
        return new LiveCheck(subject, books, options);
    }

    private void adopt(Path folder, Expressions expressions) {
        boolean isNew;
        synchronized (read) {
            isNew = read.add(folder);
        }
        if (isNew) {
            expressions.adopt(new TermStore(folder, expressions.fingerprint()).read());
        }
    }

    private static void keep(Path folder, Expressions expressions) {
        new TermStore(folder, expressions.fingerprint()).write(expressions.terms());
    }
}
