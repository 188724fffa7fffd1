// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.text.LocalizedText;
import org.minato.model.rules.Applicability;
import org.minato.model.rules.Check;
import org.minato.model.rules.Clause;
import org.minato.model.rules.ExpressionCheck;
import org.minato.model.rules.FixChange;
import org.minato.model.rules.JavaCheck;
import org.minato.model.rules.PathCheck;
import org.minato.model.rules.Predicate;
import org.minato.model.rules.Question;
import org.minato.model.rules.RuleBook;
import org.minato.model.rules.RuleParameter;
import org.minato.model.rules.RulesPackage.Literals;
import org.minato.rules.internal.eval.Names;
import org.minato.rules.internal.term.Signature;

/** Looks for everything that is wrong with one rule book, without any model. */
public final class BookExamination {
    private final RuleBook book;
    private final Faults faults;

    /** Examines a book. */
    public BookExamination(RuleBook book, Faults faults) {
        this.book = book;
        this.faults = faults;
    }

    /**
     * Ids, numbers, cited clauses and scopes; compiles nothing.
     *
     * @param isType whether a scope names a type
     * @param exists whether a clause of another book exists
     */
    public void examineStructure(
            java.util.function.Predicate<String> isType, java.util.function.Predicate<ClauseKey> exists) {
        if (book.getId() == null || book.getId().isBlank()) {
            faults.add(book, "missingBookId");
        }
        keys(book.getPredicates(), Literals.PREDICATE__KEY);
        keys(book.getParameters(), Literals.RULE_PARAMETER__KEY);
        Set<String> numbers = new HashSet<>();
        for (Clause clause : clauses(book)) {
            if (clause.getNumber() == null || clause.getNumber().isBlank()) {
                faults.add(clause, "missingNumber");
            } else if (!numbers.add(clause.getNumber())) {
                faults.add(clause, "duplicateNumber", clause.getNumber());
            }
            for (String key : clause.getRefines()) {
                if (ClauseKey.parse(key).filter(exists).isEmpty()) {
                    faults.add(clause, "missingClause", key);
                }
            }
            for (Check check : clause.getChecks()) {
                if (check instanceof ExpressionCheck each
                        && !isType.test(String.valueOf(each.getScope()).strip())) {
                    faults.add(check, "unknownScope", String.valueOf(each.getScope()));
                }
            }
            for (Question question : clause.getQuestions()) {
                if (question.getScope() != null
                        && !question.getScope().isBlank()
                        && !isType.test(question.getScope().strip())) {
                    faults.add(question, "unknownScope", question.getScope());
                }
            }
        }
    }

    private void keys(List<? extends EObject> named, EAttribute attribute) {
        Set<String> keys = new HashSet<>();
        for (EObject each : named) {
            String key = Objects.toString(each.eGet(attribute), "");
            if (!BookNames.isKey(key)) {
                faults.add(each, "wrongKey", key);
            } else if (each instanceof Predicate && !BookNames.isFree(key)) {
                faults.add(each, "takenKey", key);
            } else if (!keys.add(key)) {
                faults.add(each, "duplicateKey", key);
            }
        }
    }

    /** Every expression and message, and the names of checks in Java. */
    public void examineExpressions(Programs programs, List<String> codedChecks) {
        TreeIterator<EObject> all = book.eAllContents();
        while (all.hasNext()) {
            switch (all.next()) {
                case Applicability each ->
                    optional(each, Literals.APPLICABILITY__EXPRESSION, Signature.applicability(), programs);
                case ExpressionCheck check -> element(check, programs);
                case PathCheck check -> PathProgram.of(check, programs, faults);
                case Question question -> question(question, programs);
                case JavaCheck check -> coded(check, codedChecks);
                case FixChange change -> fix(change, programs);
                case Predicate predicate -> predicate(predicate, programs);
                case RuleParameter parameter -> parameter(parameter);
                default -> {
                    // nothing to compile
                }
            }
        }
    }

    private void element(ExpressionCheck check, Programs programs) {
        Optional<EClass> scope = programs.scope(check, check.getScope(), faults);
        scope.map(EClass::getName).ifPresent(type -> {
            optional(check, Literals.EXPRESSION_CHECK__WHERE, Signature.condition(type), programs);
            programs.code(check, Literals.EXPRESSION_CHECK__REQUIRE, Signature.condition(type), faults);
            Messages.of(check, type, programs, faults);
        });
    }

    private void question(Question question, Programs programs) {
        if (question.getScope() == null || question.getScope().isBlank()) {
            return;
        }
        Optional<EClass> scope = programs.scope(question, question.getScope(), faults);
        scope.map(EClass::getName).ifPresent(type -> {
            optional(question, Literals.QUESTION__WHERE, Signature.condition(type), programs);
            optional(question, Literals.QUESTION__ANSWERED, Signature.condition(type), programs);
        });
    }

    private void fix(FixChange change, Programs programs) {
        for (EObject above = change.eContainer(); above != null; above = above.eContainer()) {
            if (above instanceof Check check) {
                FixForm.of(check, change, programs, faults);
            }
        }
    }

    private void predicate(Predicate predicate, Programs programs) {
        programs.scope(predicate, predicate.getScope(), faults)
                .map(EClass::getName)
                .ifPresent(type ->
                        programs.code(predicate, Literals.PREDICATE__EXPRESSION, Signature.condition(type), faults));
    }

    /** The bounds by themselves first: against a bound that cannot be read no value can be judged. */
    private void parameter(RuleParameter parameter) {
        TypedValue type = TypedValue.of(parameter.getType(), parameter.getUnit(), null, null, parameter.getChoices());
        Optional<LocalizedText> fault = Stream.of(
                        Optional.ofNullable(parameter.getMinimum()), Optional.ofNullable(parameter.getMaximum()))
                .flatMap(Optional::stream)
                .filter(text -> !text.isBlank())
                .flatMap(text -> type.fault(text).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(parameter.getValue())
                        .filter(text -> !text.isBlank())
                        .flatMap(text -> BookParameters.fault(parameter, text)));
        fault.ifPresent(wrong -> faults.add(parameter, "wrongParameter", Names.of(parameter), wrong));
    }

    private void coded(JavaCheck check, List<String> codedChecks) {
        if (!codedChecks.contains(check.getCheck())) {
            faults.add(check, "unknownCheck", String.valueOf(check.getCheck()));
        }
    }

    private void optional(EObject rule, EAttribute attribute, Signature signature, Programs programs) {
        if (Programs.isWritten(rule, attribute)) {
            programs.code(rule, attribute, signature, faults);
        }
    }

    /** All clauses of a book, in the order of the file. */
    public static List<Clause> clauses(RuleBook book) {
        return book.getChapters().stream()
                .flatMap(chapter -> chapter.getClauses().stream())
                .toList();
    }
}
