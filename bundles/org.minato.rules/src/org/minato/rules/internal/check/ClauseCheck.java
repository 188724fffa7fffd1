// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.finding.Finding;
import org.minato.core.finding.FindingKind;
import org.minato.core.text.LocalizedText;
import org.minato.model.base.Element;
import org.minato.model.rules.Check;
import org.minato.model.rules.Clause;
import org.minato.model.rules.ClauseKind;
import org.minato.model.rules.EvidenceRequirement;
import org.minato.model.rules.Question;
import org.minato.model.rules.RuleBook;
import org.minato.rules.ClauseResult;
import org.minato.rules.ClauseState;
import org.minato.rules.internal.eval.BudgetExceeded;
import org.minato.rules.spi.CodedCheck;

/** Checks one clause and says where the model or plan stands with it. */
final class ClauseCheck {
    private final RuleBook book;
    private final Clause clause;
    private final CheckedModel model;
    private final Programs programs;
    private final List<CodedCheck> coded;
    private final Faults faults;
    private final List<Finding> findings = new ArrayList<>();
    private final Reporting reporting;
    private final Standing standing;

    ClauseCheck(
            RuleBook book,
            Clause clause,
            CheckedModel model,
            Programs programs,
            List<CodedCheck> coded,
            Faults faults) {
        this.book = book;
        this.clause = clause;
        this.model = model;
        this.programs = programs;
        this.coded = coded;
        this.faults = faults;
        this.reporting = new Reporting(book, clause, model);
        this.standing = new Standing(clause);
    }

    /** The result, where the book itself applies or cannot be decided upon. */
    ClauseResult run(Applicabilities.Decision bookApplies, Applicabilities applicabilities) {
        if (bookApplies.verdict() == Applicabilities.Verdict.DOES_NOT) {
            return result(ClauseState.NOT_APPLICABLE, bookApplies.why());
        }
        Applicabilities.Decision clauseApplies = applicabilities.decide(clause.getApplicability());
        if (clauseApplies.verdict() == Applicabilities.Verdict.DOES_NOT) {
            return result(ClauseState.NOT_APPLICABLE, clauseApplies.why());
        }
        for (Applicabilities.Decision decision : List.of(bookApplies, clauseApplies)) {
            if (decision.verdict() == Applicabilities.Verdict.UNDECIDED) {
                add(Violation.of(model.root(), FindingKind.UNDECIDED, decision.why()), null);
                return result(ClauseState.OPEN, decision.why());
            }
        }
        discharge();
        return result(standing.state(), standing.why());
    }

    private void discharge() {
        for (Check check : clause.getChecks()) {
            take(bounded(check), check);
        }
        Questions questions = new Questions(book, clause, model, programs, faults);
        for (Question question : clause.getQuestions()) {
            take(bounded(question, questions), question);
        }
        if (clause.getKind() == ClauseKind.TOPIC && clause.getQuestions().isEmpty()) {
            take(questions.topic(), null);
        }
        if (standing.judgesNothing()) {
            return;
        }
        Evidence evidence = new Evidence(book, clause, model);
        for (EvidenceRequirement requirement : clause.getEvidence()) {
            standing.look(1, true);
            evidence.missing(requirement).ifPresent(violation -> add(violation, requirement));
        }
    }

    private Outcome bounded(Check check) {
        try {
            return WholeCheck.run(check, model, programs, coded, faults);
        } catch (BudgetExceeded e) {
            faults.add(check, "tooManySteps");
            return Outcome.FAULTY;
        }
    }

    private Outcome bounded(Question question, Questions questions) {
        try {
            return questions.prepare(question).run(model);
        } catch (BudgetExceeded e) {
            faults.add(question, "tooManySteps");
            return Outcome.FAULTY;
        }
    }

    private void take(Outcome outcome, @Nullable Element part) {
        standing.look(outcome.looked(), outcome.judged());
        outcome.violations().forEach(violation -> add(violation, part));
    }

    private void add(Violation violation, @Nullable Element part) {
        Finding finding = reporting.finding(violation, part);
        standing.count(finding, 1);
        findings.add(finding);
    }

    private ClauseResult result(ClauseState state, LocalizedText why) {
        return new ClauseResult(
                book,
                clause,
                state,
                why,
                findings.stream().sorted(Reporting.ORDER).toList());
    }
}
