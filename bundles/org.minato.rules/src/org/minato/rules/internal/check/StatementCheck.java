// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.Objects;
import org.minato.core.text.Texts;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Statement;
import org.minato.model.rules.Question;
import org.minato.rules.RuleBooks;
import org.minato.rules.internal.eval.Names;
import org.minato.rules.spi.CodedCheckContext;

/** Whether stated values fit the type of the question that they answer. */
final class StatementCheck {
    private static final Texts TEXTS = Texts.of(StructureChecks.class);

    private final CodedCheckContext context;
    private final RuleBooks books;

    StatementCheck(CodedCheckContext context, RuleBooks books) {
        this.context = context;
        this.books = books;
    }

    void run() {
        context.plan().ifPresent(this::check);
    }

    private void check(Plan plan) {
        for (Statement statement : plan.getStatements()) {
            if (statement.getValue() != null && !statement.getValue().isBlank()) {
                context.looksAt(statement);
                books.clause(String.valueOf(statement.getClause())).stream()
                        .flatMap(clause -> clause.getQuestions().stream())
                        .filter(question -> Objects.equals(question.getId(), statement.getQuestion()))
                        .forEach(question -> check(statement, question));
            }
        }
    }

    private void check(Statement statement, Question question) {
        TypedValue.of(question.getType(), question.getUnit(), null, null, question.getChoices())
                .fault(statement.getValue())
                .ifPresent(fault -> context.violation(statement, TEXTS.get("property", Names.of(question), fault)));
    }
}
