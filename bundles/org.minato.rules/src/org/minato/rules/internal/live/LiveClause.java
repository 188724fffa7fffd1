// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.live;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.finding.Finding;
import org.minato.core.finding.FindingKind;
import org.minato.core.text.LocalizedText;
import org.minato.model.base.Element;
import org.minato.model.deployment.Waiver;
import org.minato.model.rules.Check;
import org.minato.model.rules.Clause;
import org.minato.model.rules.ClauseKind;
import org.minato.model.rules.EvidenceRequirement;
import org.minato.model.rules.ExpressionCheck;
import org.minato.model.rules.JavaCheck;
import org.minato.model.rules.PathCheck;
import org.minato.model.rules.Question;
import org.minato.model.rules.RuleBook;
import org.minato.rules.ClauseResult;
import org.minato.rules.ClauseState;
import org.minato.rules.internal.check.Applicabilities;
import org.minato.rules.internal.check.Applicabilities.Decision;
import org.minato.rules.internal.check.Applicabilities.Verdict;
import org.minato.rules.internal.check.ElementCheck;
import org.minato.rules.internal.check.ElementwiseCheck;
import org.minato.rules.internal.check.Evidence;
import org.minato.rules.internal.check.Faults;
import org.minato.rules.internal.check.Outcome;
import org.minato.rules.internal.check.PathProgram;
import org.minato.rules.internal.check.PluginCheck;
import org.minato.rules.internal.check.Prepared;
import org.minato.rules.internal.check.Questions;
import org.minato.rules.internal.check.Reporting;
import org.minato.rules.internal.check.Scan;
import org.minato.rules.internal.check.Standing;
import org.minato.rules.internal.check.Violation;
import org.minato.rules.internal.check.WholeCheck;

/** One clause with its checks and its findings, kept in the order in which a batch check gives them. */
final class LiveClause {
    private final LiveEngine engine;
    private final RuleBook book;
    private final Clause clause;
    private final Reporting reporting;
    private final Evidence evidence;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Part> evidenceParts = new ArrayList<>();
    private Standing standing;
    private Faults faults = new Faults();
    private Decision ofBook = Decision.APPLIES;
    private @Nullable Decision own;
    private List<Waiver> waivers = List.of();
    private List<Boolean> stated = List.of();
    private boolean evidenceStale = true;
    private boolean askedForEvidence;
    private @Nullable ClauseResult result;

    LiveClause(LiveEngine engine, RuleBook book, Clause clause) {
        this.engine = engine;
        this.book = book;
        this.clause = clause;
        this.reporting = new Reporting(book, clause, engine.model());
        this.evidence = new Evidence(book, clause, engine.model());
        this.standing = new Standing(clause);
    }

    Clause clause() {
        return clause;
    }

    /** What is wrong with a part of the clause is found out again. */
    void freshFaults() {
        engine.faultsChanged();
    }

    /** What is looked at has changed. */
    void stale() {
        engine.toConclude(this);
    }

    /** The result as of the last conclusion. */
    ClauseResult result() {
        return Objects.requireNonNull(result);
    }

    /** What is wrong with the clause, in the order in which a batch check finds it. */
    List<Finding> faults() {
        if (parts.isEmpty()) {
            return faults.all();
        }
        List<Finding> all = new ArrayList<>(faults.all());
        parts.forEach(part -> all.addAll(part.faults()));
        return all;
    }

    /** Decides whether the clause applies, and asks everything anew where that has changed. */
    void decide(Decision bookApplies) {
        Decision decision = Decision.APPLIES;
        if (clause.getApplicability() != null) {
            faults = new Faults();
            engine.faultsChanged();
            if (bookApplies.verdict() != Verdict.DOES_NOT) {
                decision = new Applicabilities(engine.model(), engine.programs(), faults)
                        .decide(clause.getApplicability());
            }
        }
        if (bookApplies.equals(ofBook) && decision.equals(own)) {
            return;
        }
        engine.faultsChanged();
        boolean wasAsking = own != null && isAsking();
        ofBook = bookApplies;
        own = decision;
        engine.toConclude(this);
        if (wasAsking && isAsking()) {
            return;
        }
        parts.forEach(engine::independ);
        parts.clear();
        evidenceParts.clear();
        entries.forEach(engine.located()::remove);
        entries.clear();
        standing = new Standing(clause);
        waivers = reporting.waivers();
        evidenceStale = true;
        askedForEvidence = false;
        if (isAsking()) {
            begin();
        } else {
            undecided();
        }
    }

    private boolean isAsking() {
        return ofBook.verdict() == Verdict.APPLIES && own != null && own.verdict() == Verdict.APPLIES;
    }

    private void undecided() {
        for (Decision decision : List.of(ofBook, Objects.requireNonNull(own))) {
            if (decision.verdict() == Verdict.DOES_NOT) {
                return;
            }
        }
        Part whole = new WholePart(engine, this, null, 0, any -> Outcome.NOTHING);
        keep(whole, Violation.of(engine.model().root(), FindingKind.UNDECIDED, doubt().why()), 0);
    }

    private Decision doubt() {
        return ofBook.verdict() == Verdict.UNDECIDED ? ofBook : Objects.requireNonNull(own);
    }

    private void begin() {
        clause.getChecks().forEach(this::begin);
        for (Question question : clause.getQuestions()) {
            Optional<EClass> scope = scope(question.getScope());
            engine.dependOnRoot(
                    parts,
                    scope.isPresent()
                            ? new ScanPart(
                                    engine,
                                    this,
                                    question,
                                    parts.size(),
                                    scope.get(),
                                    found -> questions(found).prepare(question),
                                    engine::reads)
                            : new WholePart(
                                    engine,
                                    this,
                                    question,
                                    parts.size(),
                                    found -> questions(found).prepare(question).outcome()));
        }
        if (clause.getKind() == ClauseKind.TOPIC && clause.getQuestions().isEmpty()) {
            engine.dependOnRoot(
                    parts,
                    new WholePart(
                            engine,
                            this,
                            null,
                            parts.size(),
                            found -> questions(found).topic()));
        }
        stated = statements();
        for (EvidenceRequirement requirement : clause.getEvidence()) {
            evidenceParts.add(new WholePart(
                    engine, this, requirement, parts.size() + evidenceParts.size(), found -> Outcome.NOTHING));
        }
        parts.forEach(Part::askAll);
    }

    private void begin(Check check) {
        if (check instanceof ExpressionCheck each && scope(each.getScope()).isPresent()) {
            parts.add(new ScanPart(
                    engine,
                    this,
                    check,
                    parts.size(),
                    scope(each.getScope()).get(),
                    found -> ElementCheck.prepare(each, engine.model(), engine.programs(), found),
                    engine::reads));
        } else if (path(check).isPresent()) {
            parts.add(new PathPart(
                    engine, this, (PathCheck) check, parts.size(), path(check).get()));
        } else if (elementwise(check).isPresent()) {
            begin(check, elementwise(check).get());
        } else {
            beginWhole(check, found -> WholeCheck.run(check, engine.model(), engine.programs(), engine.coded(), found));
        }
    }

    private void begin(Check check, ElementwiseCheck coded) {
        for (Scan scan : coded.scans()) {
            parts.add(new ScanPart(
                    engine,
                    this,
                    check,
                    parts.size(),
                    scan.scope(),
                    found -> Prepared.of(scan),
                    present -> CodedReads.scan(coded.name(), scan.scope())));
        }
        coded.rest().ifPresent(rest -> beginWhole(check, found -> PluginCheck.rest(rest, engine.model())));
    }

    private void beginWhole(Check check, Function<Faults, Outcome> run) {
        WholePart part = new WholePart(engine, this, check, parts.size(), run);
        parts.add(part);
        engine.depend(part, check);
    }

    private Optional<PathProgram> path(Check check) {
        return check instanceof PathCheck each
                ? PathProgram.of(each, engine.programs(), new Faults())
                : Optional.empty();
    }

    private Optional<ElementwiseCheck> elementwise(Check check) {
        return engine.coded().stream()
                .filter(each -> check instanceof JavaCheck java && each.name().equals(java.getCheck()))
                .filter(ElementwiseCheck.class::isInstance)
                .map(ElementwiseCheck.class::cast)
                .findFirst();
    }

    private Questions questions(Faults found) {
        return new Questions(book, clause, engine.model(), engine.programs(), found);
    }

    private Optional<EClass> scope(@Nullable String name) {
        return name == null || name.isBlank()
                ? Optional.empty()
                : engine.programs().metamodel().findClass(name.strip());
    }

    private List<Boolean> statements() {
        Questions questions = questions(new Faults());
        List<Boolean> answers = new ArrayList<>();
        answers.add(questions.isStated(null));
        clause.getQuestions().forEach(question -> answers.add(questions.isStated(question)));
        return answers;
    }

    /** Adds the parts that ask every element. */
    void addAsking(List<AskingPart> all) {
        parts.stream()
                .filter(AskingPart.class::isInstance)
                .map(AskingPart.class::cast)
                .forEach(all::add);
    }

    /** Statements of the plan have changed. */
    void statementsChanged() {
        if (isAsking()
                && (clause.getKind() == ClauseKind.TOPIC
                        || !clause.getQuestions().isEmpty())) {
            List<Boolean> now = statements();
            if (!now.equals(stated)) {
                stated = now;
                parts.stream().filter(part -> !(part.rule() instanceof Check)).forEach(Part::forgetAll);
            }
        }
    }

    /** Attestations of the plan have changed. */
    void attestationsChanged() {
        if (!evidenceParts.isEmpty()) {
            evidenceStale = true;
            engine.toConclude(this);
        }
    }

    /** Waivers of the plan have changed. */
    void waiversChanged() {
        List<Waiver> now = reporting.waivers();
        if (!now.isEmpty() || !waivers.isEmpty()) {
            waivers = now;
            List.copyOf(entries).forEach(this::report);
        }
    }

    /** Makes a finding anew, since its place or its waiver may be another. */
    void report(Entry entry) {
        Entry now = keep(entry.part, entry.violation, entry.asked, entry.rank, entry.turn);
        drop(entry);
        entry.part.replaced(entry, now);
    }

    /** Keeps a finding about an element. */
    void keep(Part part, Violation violation, long rank) {
        keep(part, violation, violation.element(), rank, 0);
    }

    /** Keeps a finding by asking an element. */
    Entry keep(Part part, Violation violation, EObject asked, long rank, int turn) {
        Entry entry = new Entry(part, violation, reporting.finding(violation, part.rule()), asked, rank, turn);
        if (entries.isEmpty() || Entry.ORDER.compare(entries.get(entries.size() - 1), entry) <= 0) {
            entries.add(entry);
        } else {
            int at = Collections.binarySearch(entries, entry, Entry.ORDER);
            entries.add(at < 0 ? -at - 1 : at, entry);
        }
        standing.count(entry.finding, 1);
        engine.located().add(entry);
        engine.toConclude(this);
        return entry;
    }

    /** Forgets a finding. */
    void drop(@Nullable Entry entry) {
        if (entry != null) {
            entries.remove(place(entry));
            forget(entry);
        }
    }

    private void forget(Entry entry) {
        standing.count(entry.finding, -1);
        engine.located().remove(entry);
        engine.toConclude(this);
    }

    private int place(Entry entry) {
        int at = Collections.binarySearch(entries, entry, Entry.ORDER);
        for (int i = at; i >= 0 && Entry.ORDER.compare(entries.get(i), entry) == 0; i--) {
            if (entries.get(i) == entry) {
                return i;
            }
        }
        for (int i = Math.max(at, 0) + 1; i < entries.size(); i++) {
            if (entries.get(i) == entry) {
                return i;
            }
        }
        return entries.indexOf(entry);
    }

    /** Forgets all findings of a part. */
    void dropAll(Part part) {
        entries.removeIf(entry -> {
            if (entry.part == part) {
                forget(entry);
                return true;
            }
            return false;
        });
        engine.toConclude(this);
    }

    /** Gives findings the ranks that elements have now. */
    void rankAgain() {
        parts.forEach(Part::rankAgain);
    }

    /** Draws the conclusion from what is kept. */
    void conclude() {
        if (!isAsking()) {
            Decision ofClause = Objects.requireNonNull(own);
            Decision decision = ofBook.verdict() == Verdict.DOES_NOT
                            || ofClause.verdict() != Verdict.DOES_NOT && ofBook.verdict() == Verdict.UNDECIDED
                    ? ofBook
                    : ofClause;
            result(
                    decision.verdict() == Verdict.DOES_NOT ? ClauseState.NOT_APPLICABLE : ClauseState.OPEN,
                    decision.why());
            return;
        }
        standing.lookAgain();
        parts.forEach(part -> standing.look(part.looked(), part.judged()));
        boolean asks = !standing.judgesNothing();
        if (evidenceStale || asks != askedForEvidence) {
            evidenceStale = false;
            askedForEvidence = asks;
            evidenceParts.forEach(this::dropAll);
            if (asks) {
                evidenceParts.forEach(this::attest);
            }
        }
        if (asks) {
            standing.look(evidenceParts.size(), true);
        }
        result(standing.state(), standing.why());
    }

    private void attest(Part part) {
        @Nullable Element requirement = part.rule();
        if (requirement instanceof EvidenceRequirement required) {
            evidence.missing(required).ifPresent(violation -> keep(part, violation, 0));
        }
    }

    private void result(ClauseState state, LocalizedText why) {
        List<Finding> findings = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            findings.add(entry.finding);
        }
        result = new ClauseResult(book, clause, state, why, findings);
    }
}
