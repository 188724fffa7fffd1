// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.finding.FindingKind;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.base.ValueType;
import org.minato.model.deployment.Statement;
import org.minato.model.rules.Clause;
import org.minato.model.rules.Question;
import org.minato.model.rules.RuleBook;
import org.minato.model.rules.RulesPackage.Literals;
import org.minato.rules.internal.eval.Code;
import org.minato.rules.internal.eval.EvaluationProblem;
import org.minato.rules.internal.eval.Frame;
import org.minato.rules.internal.eval.Names;
import org.minato.rules.internal.term.Signature;

/** What a topic asks: answered by every element of its scope, or by a statement in the plan. */
public final class Questions {
    private static final Texts TEXTS = Texts.of(Faults.class);

    private final RuleBook book;
    private final Clause clause;
    private final CheckedModel model;
    private final Programs programs;
    private final Faults faults;

    /** Prepares the questions of a clause. */
    public Questions(RuleBook book, Clause clause, CheckedModel model, Programs programs, Faults faults) {
        this.book = book;
        this.clause = clause;
        this.model = model;
        this.programs = programs;
        this.faults = faults;
    }

    /** Whether anything is asked; a topic without questions asks for a statement on the whole. */
    public Outcome topic() {
        return isStated(null)
                ? new Outcome(1, List.of(), true)
                : new Outcome(1, List.of(open(model.root(), Names.of(clause))), true);
    }

    /** Compiles what is asked of every element, or of the plan. */
    public Prepared prepare(Question question) {
        boolean stated = isStated(question);
        if (question.getScope() == null || question.getScope().isBlank()) {
            return Prepared.of(new Outcome(1, stated ? List.of() : List.of(open(model.root(), text(question))), true));
        }
        Optional<EClass> scope = programs.scope(question, question.getScope(), faults);
        if (scope.isEmpty()) {
            return Prepared.of(Outcome.FAULTY);
        }
        return model.elements(scope.get()).isEmpty()
                ? Prepared.of(Outcome.NOTHING)
                : prepare(question, scope.get(), stated);
    }

    private Prepared prepare(Question question, EClass scope, boolean stated) {
        Signature condition = Signature.condition(scope.getName());
        boolean selective = Programs.isWritten(question, Literals.QUESTION__WHERE);
        Optional<Code> where =
                selective ? programs.code(question, Literals.QUESTION__WHERE, condition, faults) : Optional.empty();
        boolean askable = Programs.isWritten(question, Literals.QUESTION__ANSWERED);
        Optional<Code> answered =
                askable ? programs.code(question, Literals.QUESTION__ANSWERED, condition, faults) : Optional.empty();
        if (selective && where.isEmpty() || askable && answered.isEmpty()) {
            return Prepared.of(Outcome.FAULTY);
        }
        LocalizedText text = text(question);
        Scan.Look look = (element, frame) -> {
            boolean isAnswered = stated || answered.isPresent() && isTrue(answered.get(), element, frame);
            return isAnswered ? List.of() : List.of(open(element, text));
        };
        return Prepared.of(new Scan(scope, where, look, answered.stream().toList(), List.of()));
    }

    /** An answer that cannot be read out of an element is none. */
    private static boolean isTrue(Code answered, EObject element, Frame frame) {
        try {
            return answered.test(frame.about(element));
        } catch (EvaluationProblem problem) {
            return false;
        }
    }

    /** Whether the plan states an answer; to the clause as a whole where no question is given. */
    public boolean isStated(@Nullable Question question) {
        return model.plan().stream()
                .flatMap(plan -> plan.getStatements().stream())
                .anyMatch(statement ->
                        ClauseKey.names(statement.getClause(), book, clause) && answers(statement, question));
    }

    private static boolean answers(Statement statement, @Nullable Question question) {
        @Nullable String about = statement.getQuestion();
        boolean onTheWhole = about == null || about.isBlank();
        boolean fits = onTheWhole || question != null && about != null && about.equals(question.getId());
        boolean hasText = isGiven(statement.getTextJa()) || isGiven(statement.getTextEn());
        boolean needsValue = !onTheWhole && question != null && question.getType() != ValueType.TEXT;
        return fits && (isGiven(statement.getValue()) || hasText && !needsValue);
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static Violation open(EObject element, LocalizedText question) {
        return Violation.of(element, FindingKind.OPEN, TEXTS.get("open", question, Names.of(element)));
    }

    private static LocalizedText text(Question question) {
        LocalizedText name = Names.of(question);
        @Nullable String ja = question.getTextJa();
        @Nullable String en = question.getTextEn();
        return new LocalizedText(
                ja == null || ja.isBlank() ? name.ja() : ja, en == null || en.isBlank() ? name.en() : en);
    }
}
