// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.domain.Domains;
import org.minato.core.files.ModelFiles;
import org.minato.core.finding.Finding;
import org.minato.model.rules.Amendment;
import org.minato.model.rules.Clause;
import org.minato.model.rules.RuleBook;
import org.minato.rules.assist.ExpressionAssist;
import org.minato.rules.internal.assist.Assistant;
import org.minato.rules.internal.cel.CelFrontEnd;
import org.minato.rules.internal.check.AmendedBook;
import org.minato.rules.internal.check.BookExamination;
import org.minato.rules.internal.check.ClauseKey;
import org.minato.rules.internal.check.Faults;
import org.minato.rules.internal.check.Programs;
import org.minato.rules.internal.check.StructureChecks;
import org.minato.rules.internal.term.Expressions;
import org.minato.rules.internal.term.Metamodel;
import org.minato.rules.internal.term.PropertyTypes;
import org.minato.rules.spi.CodedCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The rule books that models and plans are checked against: the built-in one, those of the installed domains, and those
 * opened from files. Books are read on the first question and their expressions compiled when they are first used. A
 * faulty book is a finding; what is sound in it is used all the same. Safe for several threads.
 */
@Component(service = RuleBooks.class)
public final class RuleBooks {
    /** Id of the built-in book of structural rules. */
    public static final String STRUCTURE = "minato.structure";

    /** A book, and what was found while its file was read. */
    record Found(RuleBook book, List<Finding> findings) {}

    private record Content(Map<String, RuleBook> books, List<Finding> findings) {}

    private final Supplier<Stream<Found>> sources;
    private final Supplier<List<Finding>> unreadable;
    private final Expressions expressions;
    private final Domains domains;
    private final List<CodedCheck> contributed;
    private @Nullable Content content;
    private @Nullable Programs programs;
    private @Nullable List<CodedCheck> codedChecks;

    /** The built-in book and those of the installed domains; the constructor that the service runtime calls. */
    @Activate
    public RuleBooks(
            @Reference Domains domains,
            @Reference ModelFiles files,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<CodedCheck> contributed) {
        this(
                new InstalledBooks(domains, files),
                new Expressions(
                        Metamodel::minato,
                        PropertyTypes.of(domains),
                        (metamodel, properties) -> new CelFrontEnd(metamodel, properties)),
                domains,
                List.copyOf(contributed));
    }

    private RuleBooks(
            InstalledBooks installed, Expressions expressions, Domains domains, List<CodedCheck> contributed) {
        this(installed::books, installed::unreadable, expressions, domains, contributed);
    }

    private RuleBooks(
            Supplier<Stream<Found>> sources,
            Supplier<List<Finding>> unreadable,
            Expressions expressions,
            Domains domains,
            List<CodedCheck> contributed) {
        this.sources = sources;
        this.unreadable = unreadable;
        this.expressions = expressions;
        this.domains = domains;
        this.contributed = contributed;
    }

    /**
     * These books and some opened from files. A book of a file takes the place of an installed one with the same id.
     * Findings of the files themselves stay with those who opened them.
     */
    public RuleBooks plus(Collection<RuleBook> books) {
        List<RuleBook> added = List.copyOf(books);
        List<String> ids =
                added.stream().map(book -> String.valueOf(book.getId())).toList();
        return new RuleBooks(
                () -> Stream.concat(
                        sources.get().filter(found -> !ids.contains(String.valueOf(found.book.getId()))),
                        added.stream().map(book -> new Found(book, List.of()))),
                unreadable,
                expressions,
                domains,
                contributed);
    }

    /** All books, by id. */
    public List<RuleBook> all() {
        return List.copyOf(content().books.values());
    }

    /** The book with an id. */
    public Optional<RuleBook> find(String id) {
        return Optional.ofNullable(content().books.get(id));
    }

    /** The clause with a key, {@code <book id>#<number>} or {@code <book id>@<version>#<number>}. */
    public Optional<Clause> clause(String key) {
        return ClauseKey.parse(key).flatMap(this::clause);
    }

    private Optional<Clause> clause(ClauseKey key) {
        return find(key.book())
                .flatMap(book -> BookExamination.clauses(book).stream()
                        .filter(clause -> key.names(book, clause))
                        .findFirst());
    }

    /**
     * What is wrong with the books, at its place: unreadable files, ids and numbers that occur twice, cited clauses and
     * scopes that do not exist. Compiles nothing; {@link #examine} does.
     */
    public List<Finding> findings() {
        Faults faults = new Faults();
        faults.addAll(content().findings);
        for (RuleBook book : all()) {
            examineStructure(book, faults);
        }
        return faults.all();
    }

    /** Everything that is wrong with a book, whether it is one of these or not, with all its expressions compiled. */
    public List<Finding> examine(RuleBook book) {
        Faults faults = new Faults();
        examineStructure(book, faults);
        List<String> names = codedChecks().stream().map(CodedCheck::name).toList();
        new BookExamination(book, faults).examineExpressions(programs(), names);
        AmendedBook.examine(book, content().books, faults);
        return faults.all();
    }

    /** An element of one of these books as its file has it: what amendments have changed is the original there. */
    public EObject original(EObject element) {
        return AmendedBook.original(element);
    }

    /** The amendment by which a feature of an element of one of these books has its value; none where no book amends it. */
    public Optional<Amendment> amendment(EObject element, EStructuralFeature feature) {
        return AmendedBook.amendment(element, feature);
    }

    /** Helps to write the expressions of rule books, with the predicates of these books. */
    public ExpressionAssist assist() {
        return new Assistant(expressions, this::all);
    }

    private void examineStructure(RuleBook book, Faults faults) {
        Metamodel metamodel = expressions.metamodel();
        new BookExamination(book, faults)
                .examineStructure(
                        name -> metamodel.findClass(name).isPresent(),
                        key -> clause(key).isPresent() || isOf(book, key));
    }

    private static boolean isOf(RuleBook book, ClauseKey key) {
        return BookExamination.clauses(book).stream().anyMatch(clause -> key.names(book, clause));
    }

    Expressions expressions() {
        return expressions;
    }

    synchronized Programs programs() {
        Programs present = programs;
        if (present == null) {
            present = new Programs(expressions, content().books);
            programs = present;
        }
        return present;
    }

    synchronized List<CodedCheck> codedChecks() {
        List<CodedCheck> present = codedChecks;
        if (present == null) {
            present = Stream.concat(StructureChecks.of(domains, this).stream(), contributed.stream())
                    .toList();
            codedChecks = present;
        }
        return present;
    }

    private synchronized Content content() {
        Content present = content;
        if (present == null) {
            present = read();
            content = present;
        }
        return present;
    }

    private Content read() {
        Map<String, RuleBook> books = new TreeMap<>();
        Faults faults = new Faults();
        faults.addAll(unreadable.get());
        Map<RuleBook, List<Finding>> ofFiles = new LinkedHashMap<>();
        sources.get().forEach(found -> {
            ofFiles.put(found.book, found.findings);
            if (found.book.getId() != null && books.putIfAbsent(found.book.getId(), found.book) != null) {
                faults.add(found.book, "duplicateBook", found.book.getId());
            }
        });
        ofFiles.values().forEach(faults::addAll);
        return new Content(AmendedBook.apply(books, faults), faults.all());
    }
}
