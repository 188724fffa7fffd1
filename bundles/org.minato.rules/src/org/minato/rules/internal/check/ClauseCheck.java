// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.files.Locations;
import org.minato.core.finding.Finding;
import org.minato.core.finding.FindingKind;
import org.minato.core.finding.Severity;
import org.minato.core.finding.Witness;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.base.Element;
import org.minato.model.deployment.Waiver;
import org.minato.model.rules.Check;
import org.minato.model.rules.Clause;
import org.minato.model.rules.ClauseKind;
import org.minato.model.rules.EvidenceRequirement;
import org.minato.model.rules.ExpressionCheck;
import org.minato.model.rules.JavaCheck;
import org.minato.model.rules.Modality;
import org.minato.model.rules.PathCheck;
import org.minato.model.rules.Question;
import org.minato.model.rules.RuleBook;
import org.minato.rules.ClauseResult;
import org.minato.rules.ClauseState;
import org.minato.rules.internal.eval.BudgetExceeded;
import org.minato.rules.spi.CodedCheck;

/** Checks one clause and says where the model or plan stands with it. */
final class ClauseCheck {
    private static final Texts TEXTS = Texts.of(Faults.class);

    private final RuleBook book;
    private final Clause clause;
    private final CheckedModel model;
    private final Programs programs;
    private final List<CodedCheck> coded;
    private final Faults faults;
    private final List<Finding> findings = new ArrayList<>();
    private int looked;
    private boolean judged = true;

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
        return conclude();
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
        if (judgesNothingHere()) {
            return;
        }
        Evidence evidence = new Evidence(book, clause, model);
        for (EvidenceRequirement requirement : clause.getEvidence()) {
            looked++;
            evidence.missing(requirement).ifPresent(violation -> add(violation, requirement));
        }
    }

    /** Where there are checks or questions and every scope is empty, evidence is not asked for either. */
    private boolean judgesNothingHere() {
        return looked == 0
                && judged
                && (!clause.getChecks().isEmpty() || !clause.getQuestions().isEmpty());
    }

    private Outcome bounded(Check check) {
        try {
            return switch (check) {
                case ExpressionCheck each ->
                    ElementCheck.prepare(each, model, programs, faults).run(model);
                case PathCheck each -> FlowCheck.run(each, model, programs, faults);
                case JavaCheck each -> PluginCheck.run(each, coded, model, faults);
                default -> Outcome.FAULTY;
            };
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
        looked += outcome.looked();
        judged &= outcome.judged();
        outcome.violations().forEach(violation -> add(violation, part));
    }

    private ClauseResult conclude() {
        long broken = count(FindingKind.VIOLATION, false);
        if (broken > 0) {
            return result(ClauseState.BROKEN, TEXTS.get("why.broken", broken));
        }
        long open = count(FindingKind.OPEN, false) + count(FindingKind.UNDECIDED, false);
        if (open > 0) {
            return result(ClauseState.OPEN, TEXTS.get("why.open", open));
        }
        if (!judged) {
            return result(ClauseState.OPEN, TEXTS.get("why.faulty"));
        }
        long waiting = count(FindingKind.WAITING, false);
        if (waiting > 0) {
            return result(ClauseState.WAITING, TEXTS.get("why.waiting", waiting));
        }
        long waived = findings.stream()
                .filter(finding -> finding.waiver().isPresent())
                .count();
        if (waived > 0) {
            return result(ClauseState.WAIVED, TEXTS.get("why.waived", waived));
        }
        if (looked == 0) {
            boolean asksNothing =
                    clause.getChecks().isEmpty() && clause.getQuestions().isEmpty();
            return result(ClauseState.NOT_APPLICABLE, TEXTS.get(asksNothing ? "why.asksNothing" : "why.noElements"));
        }
        return result(ClauseState.MET, TEXTS.get("why.met", looked));
    }

    private long count(FindingKind kind, boolean waived) {
        return findings.stream()
                .filter(finding -> finding.kind() == kind && finding.waiver().isPresent() == waived)
                .count();
    }

    private ClauseResult result(ClauseState state, LocalizedText why) {
        List<Finding> sorted = findings.stream()
                .sorted(Comparator.comparing(
                                (Finding finding) -> finding.location().file().toString())
                        .thenComparing(finding -> finding.location().line()))
                .toList();
        return new ClauseResult(book, clause, state, why, sorted);
    }

    private void add(Violation violation, @Nullable Element part) {
        EObject original = model.original(violation.element());
        Finding finding = Finding.of(
                        String.valueOf(book.getId()),
                        String.valueOf(clause.getNumber()),
                        severity(violation.kind()),
                        violation.kind(),
                        Locations.of(original),
                        violation.message())
                .about(original)
                .along(violation.path().stream().map(this::witness).toList())
                .by(part == null ? null : part.getId());
        findings.add(waiver(original).map(finding::waivedBy).orElse(finding));
    }

    private Witness witness(Violation.Step step) {
        EObject original = model.original(step.element());
        return new Witness(original, Locations.of(original), step.text());
    }

    private Optional<Waiver> waiver(EObject original) {
        return model.plan().stream()
                .flatMap(plan -> plan.getWaivers().stream())
                .filter(waiver -> ClauseKey.names(waiver.getClause(), book, clause)
                        && (waiver.getElement() == null || waiver.getElement() == original)
                        && (waiver.getExpires() == null || !waiver.getExpires().isBefore(model.today())))
                .findFirst();
    }

    private Severity severity(FindingKind kind) {
        boolean binding = clause.getModality() == Modality.MUST || clause.getModality() == Modality.SHOULD;
        if (kind == FindingKind.VIOLATION && clause.getModality() == Modality.MUST) {
            return Severity.ERROR;
        }
        boolean needsPlan = kind == FindingKind.OPEN || kind == FindingKind.WAITING;
        return !binding || needsPlan && model.plan().isEmpty() ? Severity.INFO : Severity.WARNING;
    }
}
