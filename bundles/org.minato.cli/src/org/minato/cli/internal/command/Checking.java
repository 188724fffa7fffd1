// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.minato.cli.internal.CallException;
import org.minato.cli.internal.Services;
import org.minato.cli.internal.report.FileReport;
import org.minato.cli.internal.report.UnreadableFile;
import org.minato.core.errors.MinatoException;
import org.minato.core.errors.UnreadableFileException;
import org.minato.core.files.LoadedFile;
import org.minato.core.finding.Finding;
import org.minato.core.text.LocalizedText;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.rules.RuleBook;
import org.minato.rules.CheckOptions;
import org.minato.rules.Conformance;
import org.minato.rules.RuleBooks;
import org.minato.rules.Subject;

/** Checks files against the rule books of the plugins and those among the files. Used once, by one thread. */
final class Checking {

    private final Services services;
    private final CheckOptions options;
    private final List<FileReport> reports = new ArrayList<>();
    private final List<UnreadableFile> unreadable = new ArrayList<>();

    Checking(Services services, CheckOptions options) {
        this.services = services;
        this.options = options;
    }

    /**
     * Opens and checks the files.
     *
     * @throws CallException if the options name a rule book that neither a plugin nor one of the files has
     */
    void check(List<Path> paths) {
        check(paths, List.of());
    }

    /** The same with more rule books, which are not reported on themselves. */
    void check(List<Path> paths, List<RuleBook> more) {
        List<LoadedFile> opened = new ArrayList<>();
        List<Path> readable = new ArrayList<>();
        List<RuleBook> own = new ArrayList<>(more);
        for (Path path : paths) {
            try {
                LoadedFile file = services.files().open(path);
                opened.add(file);
                readable.add(path);
                if (file.root() instanceof RuleBook book) {
                    own.add(book);
                }
            } catch (UnreadableFileException refused) {
                unreadable.add(unreadable(path, refused));
            }
        }
        RuleBooks books =
                own.isEmpty() ? services.ruleBooks() : services.ruleBooks().plus(own);
        refuseUnknown(books);
        for (int i = 0; i < opened.size(); i++) {
            reports.add(check(readable.get(i), opened.get(i), books));
        }
        if (!reports.isEmpty()) {
            reports.set(0, reports.get(0).and(faultsOfPlugins(books)));
        }
    }

    /** The files that could be read, with what was found in them. */
    List<FileReport> reports() {
        return reports;
    }

    /** The files that could not be read. */
    List<UnreadableFile> unreadable() {
        return unreadable;
    }

    /** What is wrong with the installed plugins and their rule books: it concerns every file, and is told once. */
    private List<Finding> faultsOfPlugins(RuleBooks books) {
        var faults = new ArrayList<Finding>(services.domains().findings());
        faults.addAll(books.findings());
        return faults;
    }

    private FileReport check(Path path, LoadedFile file, RuleBooks books) {
        List<Finding> findings = new ArrayList<>(file.findings());
        if (file.root() instanceof RuleBook book) {
            findings.addAll(books.examine(book));
            return new FileReport(path, List.of(), findings);
        }
        Conformance conformance = conformance(file, books);
        findings.addAll(conformance.findings());
        return new FileReport(path, conformance.clauses(), findings);
    }

    private Conformance conformance(LoadedFile file, RuleBooks books) {
        if (file.root() instanceof Plan plan && file.model().isPresent()) {
            return services.checker().check(Subject.of(plan), books, options);
        }
        if (file.root() instanceof ReferenceModel model) {
            return services.checker().check(Subject.of(model), books, options);
        }
        throw new IllegalStateException("not checkable: " + file.root());
    }

    private void refuseUnknown(RuleBooks books) {
        Set<String> unknown = new TreeSet<>(options.ruleBooks());
        unknown.removeIf(id -> books.find(id).isPresent());
        if (!unknown.isEmpty()) {
            throw CallException.of(
                    "rulebook.unknown",
                    String.join(", ", unknown),
                    String.join(", ", books.all().stream().map(RuleBook::getId).toList()));
        }
    }

    static UnreadableFile unreadable(Path path, UnreadableFileException refused) {
        Path file = refused.file().isFile() ? Path.of(refused.file().toFileString()) : path;
        return new UnreadableFile(file, refused.line(), refused.column(), message(refused));
    }

    private static LocalizedText message(MinatoException refused) {
        LocalizedText remedy = refused.remedy();
        return remedy.en().isEmpty()
                ? refused.text()
                : new LocalizedText(
                        refused.text().ja() + " " + remedy.ja(), refused.text().en() + " " + remedy.en());
    }
}
