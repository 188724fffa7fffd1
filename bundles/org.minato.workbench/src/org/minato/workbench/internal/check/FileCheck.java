// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.emf.ecore.EObject;
import org.minato.commands.session.LiveFindings;
import org.minato.commands.session.OpenFile;
import org.minato.commands.session.Snapshot;
import org.minato.core.errors.MinatoException;
import org.minato.core.finding.Finding;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.rules.RuleBook;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.rules.Conformance;
import org.minato.rules.Fixes;
import org.minato.rules.Subject;
import org.minato.workbench.internal.text.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks a model or plan against all rule books in force as of today, and a rule book in itself. May be used by any thread. */
@Component(service = FileCheck.class)
public final class FileCheck {
    private final Checker checker;
    private final OpenBooks books;

    /** Called by the service runtime. */
    @Activate
    public FileCheck(@Reference Checker checker, @Reference OpenBooks books) {
        this.checker = checker;
        this.books = books;
    }

    /** Where a file's top element stands with the rule books; none for a rule book, or a plan without its model. */
    public Optional<Conformance> check(EObject root) {
        try {
            return subject(root)
                    .map(subject -> checker.check(subject, books.current(), CheckOptions.on(LocalDate.now())));
        } catch (MinatoException e) {
            return Optional.empty();
        }
    }

    /** What rules propose against findings in a file; none for a rule book, or a plan without its model. */
    public Optional<Fixes> fixes(EObject root) {
        try {
            return subject(root).map(subject -> new Fixes(books.current(), subject, LocalDate.now()));
        } catch (MinatoException e) {
            return Optional.empty();
        }
    }

    private static Optional<Subject> subject(EObject root) {
        return switch (root) {
            case ReferenceModel model -> Optional.of(Subject.of(model));
            case Plan plan -> Optional.of(Subject.of(plan));
            default -> Optional.empty();
        };
    }

    /** Checks an open model or plan from now on, by the rule books that are in force now. */
    LiveFindings live(OpenFile file, Executor executor) {
        return new LiveFindings(file, checker, books.current(), CheckOptions.on(LocalDate.now()), executor);
    }

    /** What the newest check of an open model or plan came to. */
    CheckedFile checked(OpenFile file, LiveFindings.Result found) {
        return file.session().read(() -> {
            List<FoundIssue> issues = ofLoading(file);
            found.conformance().stream()
                    .flatMap(result -> result.findings().stream())
                    .filter(finding -> finding.waiver().isEmpty())
                    .forEach(finding -> issues.add(issue(finding, finding.element())));
            return CheckedFile.of(file.path(), found.revision(), issues, found.conformance());
        });
    }

    /** Examines a state of an open rule book; none where the file is not in that state any more. */
    Optional<CheckedFile> examine(OpenFile file, Snapshot snapshot) {
        return snapshot.root(file.path()).map(root -> {
            List<Finding> ofBook =
                    root instanceof RuleBook book ? books.current().examine(book) : List.of();
            return file.session().read(() -> {
                List<FoundIssue> issues = ofLoading(file);
                ofBook.forEach(finding -> issues.add(issue(finding, original(snapshot, finding))));
                return CheckedFile.of(file.path(), snapshot.revision(), issues, Optional.empty());
            });
        });
    }

    private static List<FoundIssue> ofLoading(OpenFile file) {
        List<FoundIssue> issues = new ArrayList<>();
        LoadFindings.of(file).forEach(finding -> issues.add(issue(finding, finding.element())));
        return issues;
    }

    /** A finding with what its element is called; to be called where the element may be read. */
    public static FoundIssue issue(Finding finding, Optional<EObject> element) {
        return new FoundIssue(finding, element, element.map(Words.labels()::of).orElse(""));
    }

    private static Optional<EObject> original(Snapshot snapshot, Finding finding) {
        return finding.element().flatMap(snapshot::original);
    }
}
