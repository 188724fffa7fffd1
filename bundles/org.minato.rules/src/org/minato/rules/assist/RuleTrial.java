// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.assist;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.finding.Finding;
import org.minato.core.finding.FindingKind;
import org.minato.model.rules.Chapter;
import org.minato.model.rules.Check;
import org.minato.model.rules.Clause;
import org.minato.model.rules.ExpressionCheck;
import org.minato.model.rules.LifeCyclePhase;
import org.minato.model.rules.Predicate;
import org.minato.model.rules.Question;
import org.minato.model.rules.RuleBook;
import org.minato.model.rules.RulesFactory;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.rules.ClauseResult;
import org.minato.rules.ClauseState;
import org.minato.rules.Conformance;
import org.minato.rules.Look;
import org.minato.rules.RuleBooks;
import org.minato.rules.Subject;

/**
 * Tries one clause, check, question or named predicate of a rule book on a model or plan, whether the clause applies to
 * it or not. Works on a copy of the book: nothing is changed, and the book need not be installed or saved. The caller
 * sees to it that nobody changes book and subject meanwhile.
 */
public final class RuleTrial {
    private static final String NONE = "trial";

    private final Checker checker;
    private final RuleBooks ruleBooks;

    /** Tries rules among the books that are known; their predicates can be called. */
    public RuleTrial(Checker checker, RuleBooks ruleBooks) {
        this.checker = checker;
        this.ruleBooks = ruleBooks;
    }

    /** Whether an element of a rule book can be tried: a clause, check, question or named predicate. */
    public static boolean canTry(EObject part) {
        return (part instanceof Clause
                        || part instanceof Check
                        || part instanceof Question
                        || part instanceof Predicate)
                && EcoreUtil.getRootContainer(part) instanceof RuleBook;
    }

    /**
     * Tries a part of a rule book as of a day.
     *
     * @throws IllegalArgumentException where the part cannot be tried
     */
    public Tried run(Subject subject, EObject part, LocalDate date) {
        if (!canTry(part)) {
            throw new IllegalArgumentException("Neither clause nor check, question or predicate");
        }
        RuleBook book = (RuleBook) EcoreUtil.getRootContainer(part);
        Clause clause = reduced(book, part);
        RuleBook copy = (RuleBook) EcoreUtil.getRootContainer(clause);
        RuleBooks books = ruleBooks.plus(List.of(copy));
        CheckOptions options = CheckOptions.on(date).only(Set.of(String.valueOf(copy.getId())));
        ClauseResult asItIs = only(checker.check(subject, books, options));
        clause.setApplicability(null);
        copy.setApplicability(null);
        copy.getEvents().clear();
        copy.setPhase(LifeCyclePhase.PUBLISHED);
        Conformance conformance = checker.check(subject, books, options);
        ClauseResult result = only(conformance);
        Set<EObject> looked = new LinkedHashSet<>();
        for (Look look : checker.looks(subject, books, options, List.of(clause))) {
            looked.addAll(look.elements());
        }
        List<Finding> faults = conformance.faults().stream()
                .filter(fault -> fault.kind() == FindingKind.FAULT
                        && fault.ruleBook().equals(copy.getId())
                        && fault.clause().equals(clause.getNumber()))
                .toList();
        boolean applied = asItIs.state() != ClauseState.NOT_APPLICABLE || result.state() == ClauseState.NOT_APPLICABLE;
        return new Tried(
                List.copyOf(looked),
                result.findings(),
                faults,
                result.state(),
                applied ? Optional.empty() : Optional.of(asItIs.why()));
    }

    private static ClauseResult only(Conformance conformance) {
        return conformance.clauses().get(0);
    }

    /** A copy of the book with the one clause, and in it only what is tried. */
    private static Clause reduced(RuleBook book, EObject part) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        RuleBook copy = (RuleBook) copier.copy(book);
        copier.copyReferences();
        if (copy.getId() == null || copy.getId().isBlank()) {
            copy.setId(NONE);
        }
        EObject tried =
                part instanceof Predicate predicate ? about(copy, predicate) : Objects.requireNonNull(copier.get(part));
        Clause clause = clauseOf(tried);
        if (clause.getNumber() == null || clause.getNumber().isBlank()) {
            clause.setNumber(NONE);
        }
        copy.getChapters().forEach(chapter -> chapter.getClauses().removeIf(each -> each != clause));
        copy.getChapters().removeIf(chapter -> chapter.getClauses().isEmpty());
        if (tried != clause) {
            clause.getChecks().removeIf(each -> each != tried);
            clause.getQuestions().removeIf(each -> each != tried);
            clause.getEvidence().clear();
        }
        return clause;
    }

    private static Clause clauseOf(EObject part) {
        for (@Nullable EObject above = part; above != null; above = above.eContainer()) {
            if (above instanceof Clause clause) {
                return clause;
            }
        }
        throw new IllegalArgumentException("Not in a clause");
    }

    /** A check that every element of the predicate's scope meets it, in a clause of its own. */
    private static ExpressionCheck about(RuleBook copy, Predicate predicate) {
        ExpressionCheck check = RulesFactory.eINSTANCE.createExpressionCheck();
        check.setScope(predicate.getScope());
        check.setRequire(predicate.getExpression());
        Clause clause = RulesFactory.eINSTANCE.createClause();
        clause.setNameJa(predicate.getNameJa());
        clause.setNameEn(predicate.getNameEn());
        clause.getChecks().add(check);
        Chapter chapter = RulesFactory.eINSTANCE.createChapter();
        chapter.getClauses().add(clause);
        copy.getChapters().add(chapter);
        return check;
    }
}
