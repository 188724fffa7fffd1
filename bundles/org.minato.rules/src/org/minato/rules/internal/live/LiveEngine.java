// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.effective.EffectiveModel;
import org.minato.core.finding.Finding;
import org.minato.model.base.BasePackage;
import org.minato.model.base.Root;
import org.minato.model.deployment.ActorBinding;
import org.minato.model.deployment.Attestation;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.Statement;
import org.minato.model.deployment.Waiver;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.model.rules.Applicability;
import org.minato.model.rules.Check;
import org.minato.model.rules.JavaCheck;
import org.minato.model.rules.RuleBook;
import org.minato.model.rules.RulesPackage;
import org.minato.rules.CheckOptions;
import org.minato.rules.ClauseResult;
import org.minato.rules.Conformance;
import org.minato.rules.Subject;
import org.minato.rules.internal.check.CheckedModel;
import org.minato.rules.internal.check.Contents;
import org.minato.rules.internal.check.Faults;
import org.minato.rules.internal.check.Programs;
import org.minato.rules.internal.check.Scan;
import org.minato.rules.internal.term.Signature;
import org.minato.rules.spi.CodedCheck;

/** All rule books over one model or plan, brought up to date with the edits that were noted. For one thread at a time. */
public final class LiveEngine {
    private final Subject subject;
    private final CheckOptions options;
    private final Programs programs;
    private final List<CodedCheck> coded;
    private final Incoming incoming = new Incoming();
    private final Set<EObject> nameless = new HashSet<>();
    private final Observer observer = new Observer(incoming, this::noteName);
    private final Located located = new Located();
    private final Map<Trigger, List<Dependent>> dependents = new HashMap<>();
    private final Map<EClass, List<AskingPart>> asking = new HashMap<>();
    private final List<Part> readingAnything = new ArrayList<>();
    private final List<LiveBook> books = new ArrayList<>();
    private final Set<Part> again = new LinkedHashSet<>();
    private final Set<LiveClause> toConclude = new LinkedHashSet<>();
    private final Optional<EffectiveModel> effective;
    private final LiveElements elements;
    private final CheckedModel model;
    private final Surroundings surroundings;
    private final Set<Trigger> deciding = new HashSet<>();
    private boolean decideAgain;
    private boolean faultsChanged = true;
    private List<Finding> faults = List.of();
    private Conformance conformance;
    private long asked;

    /** Checks everything, and watches the subject from now on. */
    public LiveEngine(
            Subject subject,
            List<RuleBook> ruleBooks,
            Programs programs,
            List<CodedCheck> coded,
            CheckOptions options) {
        this.subject = subject;
        this.options = options;
        this.programs = programs;
        this.coded = coded;
        this.effective = subject.plan().map(EffectiveModel::of);
        List<LiveElements> made = new ArrayList<>();
        this.model = new CheckedModel(subject, options.date(), effective, roots -> {
            made.add(new LiveElements(roots));
            return made.get(0);
        });
        this.elements = made.get(0);
        this.surroundings = new Surroundings(model, incoming);
        observer.watch(roots());
        ruleBooks.forEach(book -> books.add(new LiveBook(this, book)));
        books.forEach(book -> book.applicabilities().forEach(this::decideBy));
        books.forEach(LiveBook::decide);
        this.conformance = concluded();
    }

    /** The top elements whose contents are watched. */
    private List<EObject> roots() {
        List<EObject> roots = new ArrayList<>();
        roots.add(subject.model());
        subject.plan().ifPresent(roots::add);
        if (model.model() != subject.model()) {
            roots.add(model.model());
        }
        return roots;
    }

    /** Stops watching. */
    public void end() {
        observer.end();
    }

    CheckedModel model() {
        return model;
    }

    LiveElements elements() {
        return elements;
    }

    Programs programs() {
        return programs;
    }

    List<CodedCheck> coded() {
        return coded;
    }

    Located located() {
        return located;
    }

    void again(Part part) {
        again.add(part);
    }

    void toConclude(LiveClause clause) {
        toConclude.add(clause);
    }

    /** Whether anything was changed that the last result does not show. */
    public boolean hasEdits() {
        return observer.hasEdits();
    }

    /** The result that was brought up to date last. */
    public Conformance conformance() {
        return conformance;
    }

    /** How many elements were asked by a check since the engine was made, beyond the first check. */
    public long asked() {
        return asked;
    }

    /** Works out what a scan by expressions reads. */
    Set<Read> reads(Scan scan) {
        Reads reads = new Reads(programs.metamodel(), scan.scope());
        scan.where().ifPresent(code -> reads.condition(programs.term(code)));
        scan.conditions().forEach(code -> reads.condition(programs.term(code)));
        scan.texts().forEach(code -> reads.text(programs.term(code)));
        reads.ownLabel();
        return reads.all();
    }

    /** Notes what a part reads. */
    void depend(AskingPart part, Set<Read> reads) {
        reads.forEach(read -> depend(part, read));
        asking.clear();
    }

    private void depend(Part part, Read read) {
        dependents.computeIfAbsent(read.trigger(), each -> new ArrayList<>()).add(new Dependent(part, read));
    }

    /** Adds a part that may name the top element. */
    void dependOnRoot(List<Part> parts, Part part) {
        parts.add(part);
        if (part instanceof WholePart) {
            depend(part, new Read(Trigger.LABEL, model.root().eClass(), List.of(), true, true));
        }
    }

    /** Notes what a check reads that is made as a whole. */
    void depend(WholePart part, Check check) {
        Optional<Set<Read>> reads = switch (check) {
            case JavaCheck each -> CodedReads.of(String.valueOf(each.getCheck()));
            default -> Optional.empty();
        };
        if (reads.isPresent()) {
            reads.get().forEach(read -> depend(part, read));
        } else {
            readingAnything.add(part);
        }
    }

    /** Forgets what a part reads. */
    void independ(Part part) {
        dependents.values().forEach(list -> list.removeIf(dependent -> dependent.part() == part));
        readingAnything.remove(part);
        again.remove(part);
        asking.clear();
    }

    /**
     * Brings the result up to date with the edits.
     *
     * @return false where that cannot be done, and a new engine must be made
     */
    public boolean update() {
        Observer.Edits edits = observer.take();
        if (!edits.changed().isEmpty()) {
            if (effective.isPresent() && touchesModel(edits)) {
                return false;
            }
            apply(edits);
        }
        return true;
    }

    private boolean touchesModel(Observer.Edits edits) {
        return edits.changed().keySet().stream()
                .anyMatch(element -> element.eClass().getEPackage() != DeploymentPackage.eINSTANCE
                        || element.eClass() == DeploymentPackage.Literals.SETTING
                        || element.eClass() == DeploymentPackage.Literals.ALLOCATION
                        || element.eClass() == DeploymentPackage.Literals.MODEL_PIN
                        || element.eClass() == DeploymentPackage.Literals.PLAN);
    }

    private void apply(Observer.Edits edits) {
        restructure(edits);
        edits.changed().forEach((element, features) -> features.forEach(feature -> changed(element, feature)));
        relocate(edits);
        if (elements.wasReordered()) {
            books.forEach(book -> book.clauses().forEach(LiveClause::rankAgain));
        }
        plan(edits);
        if (decideAgain) {
            decideAgain = false;
            books.forEach(LiveBook::decide);
        }
        readingAnything.forEach(Part::forgetAll);
        while (!again.isEmpty()) {
            List<Part> parts = List.copyOf(again);
            again.clear();
            for (Part part : parts) {
                asked += part.askAgain();
            }
        }
        conformance = concluded();
    }

    private Conformance concluded() {
        toConclude.forEach(LiveClause::conclude);
        toConclude.clear();
        List<ClauseResult> results = new ArrayList<>();
        for (LiveBook book : books) {
            for (LiveClause clause : book.clauses()) {
                results.add(clause.result());
            }
        }
        if (faultsChanged) {
            faultsChanged = false;
            List<Finding> found = new ArrayList<>();
            books.forEach(book -> book.addFaults(found));
            List<Finding> others = new ArrayList<>(model.findings());
            others.addAll(new LinkedHashSet<>(found));
            faults = List.copyOf(others);
        }
        return new Conformance(subject, options, results, faults);
    }

    /** Notes what must not change if the decision whether a book or clause applies is to stay. */
    private void decideBy(Applicability applicability) {
        deciding.add(Trigger.of(RefmodelPackage.Literals.REFERENCE_MODEL__FIELD));
        deciding.add(Trigger.of(RefmodelPackage.Literals.REFERENCE_MODEL__FIELD_DETAIL));
        if (!applicability.getCategories().isEmpty()) {
            deciding.add(Trigger.of(RefmodelPackage.Literals.CATEGORISED__CATEGORY));
            deciding.add(Trigger.MEMBERSHIP);
        }
        @Nullable String expression = applicability.getExpression();
        if (expression != null && !expression.isBlank()) {
            deciding.add(Trigger.MEMBERSHIP);
            Reads reads = new Reads(programs.metamodel(), EcorePackage.Literals.EOBJECT);
            programs.code(
                            applicability,
                            RulesPackage.Literals.APPLICABILITY__EXPRESSION,
                            Signature.applicability(),
                            new Faults())
                    .ifPresent(code -> reads.condition(programs.term(code)));
            reads.all().forEach(read -> deciding.add(read.trigger()));
        }
    }

    /** What is wrong with rules is found out again. */
    void faultsChanged() {
        faultsChanged = true;
    }

    /** Puts elements that came, went or moved where they are now, and notes what that changes. */
    private void restructure(Observer.Edits edits) {
        if (edits.placed().isEmpty()) {
            return;
        }
        List<EObject> out = new ArrayList<>();
        for (EObject placed : edits.placed()) {
            Contents.all(placed, element -> {
                if (elements.contains(element)) {
                    out.add(element);
                }
            });
        }
        out.forEach(this::depart);
        elements.takeOut(out);
        List<EObject> in = new ArrayList<>();
        for (EObject placed : edits.placed()) {
            if (isChecked(placed) && !isInside(placed, edits.placed())) {
                elements.putIn(placed, in::add);
            }
        }
        edits.placed().forEach(this::notePlace);
        edits.placed().forEach(placed -> happened(Trigger.CONTAINER, placed));
        out.forEach(element -> happened(Trigger.MEMBERSHIP, element));
        in.forEach(this::arrive);
        again.addAll(allAsking());
    }

    private List<AskingPart> allAsking() {
        List<AskingPart> all = new ArrayList<>();
        books.forEach(book -> book.clauses().forEach(clause -> clause.addAsking(all)));
        return all;
    }

    private void depart(EObject element) {
        int number = elements.numberOf(element);
        asking(element).forEach(part -> part.departing(element, number));
    }

    private void arrive(EObject element) {
        asking(element).forEach(part -> part.forget(element));
        happened(Trigger.MEMBERSHIP, element);
        happened(Trigger.CONTAINER, element);
        labelled(element);
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            happened(Trigger.of(feature), element);
        }
    }

    /** Elements that are in no file have no place there that could change. */
    private void notePlace(EObject placed) {
        boolean inFile = EcoreUtil.getRootContainer(placed) instanceof Root;
        Contents.all(placed, inFile ? this::noteName : nameless::remove);
    }

    private void noteName(EObject element) {
        String id = EcoreUtil.getID(element);
        if (id == null || id.isEmpty()) {
            nameless.add(element);
        } else {
            nameless.remove(element);
        }
    }

    private List<AskingPart> asking(EObject element) {
        return asking.computeIfAbsent(
                element.eClass(),
                type -> allAsking().stream().filter(part -> part.asks(type)).toList());
    }

    private boolean isChecked(EObject element) {
        EObject root = EcoreUtil.getRootContainer(element);
        return root == model.model() || root == subject.plan().orElse(null);
    }

    private static boolean isInside(EObject element, Set<EObject> outer) {
        for (EObject each = element.eContainer(); each != null; each = each.eContainer()) {
            if (outer.contains(each)) {
                return true;
            }
        }
        return false;
    }

    private void changed(EObject element, EStructuralFeature feature) {
        if (feature == BasePackage.Literals.ELEMENT__ID) {
            noteName(element);
        }
        if (feature == RefmodelPackage.Literals.CATEGORISED__CATEGORY && elements.contains(element)) {
            elements.categorise(element);
        }
        happened(Trigger.of(feature), element);
        if (feature == BasePackage.Literals.NAMED_ELEMENT__NAME_JA
                || feature == BasePackage.Literals.NAMED_ELEMENT__NAME_EN) {
            labelled(element);
        } else if (feature == BasePackage.Literals.ELEMENT__ID
                || feature instanceof EReference reference && Labelling.shows(reference)) {
            happened(Trigger.LABEL, element);
        }
    }

    /** An element has another name, and so have those without a name that refer to it. */
    private void labelled(EObject element) {
        happened(Trigger.LABEL, element);
        Labelling.referring(element, incoming, referring -> happened(Trigger.LABEL, referring));
    }

    private void happened(Trigger trigger, EObject element) {
        decideAgain |= deciding.contains(trigger);
        List<Dependent> readers = dependents.get(trigger);
        if (readers == null) {
            return;
        }
        for (int i = 0; i < readers.size(); i++) {
            Part part = readers.get(i).part();
            Read read = readers.get(i).read();
            if (!read.type().isInstance(element)) {
                continue;
            }
            if (read.anywhere()) {
                if (read.text()) {
                    part.forgetTexts();
                } else {
                    part.forgetAll();
                }
            } else if (!read.text()) {
                back(element, read.path(), 0, part::forget);
            } else if (part.hasEntries()) {
                back(element, read.path(), 0, part::forgetText);
            }
        }
    }

    private void back(EObject element, List<Back> path, int step, Consumer<EObject> found) {
        if (step == path.size()) {
            found.accept(element);
        } else {
            path.get(step).from(element, surroundings, before -> back(before, path, step + 1, found));
        }
    }

    /** Makes findings anew whose elements are at another place of their file, or are called otherwise. */
    private void relocate(Observer.Edits edits) {
        Set<EObject> elsewhere = new LinkedHashSet<>(edits.placed());
        edits.changed().forEach((element, features) -> {
            for (EStructuralFeature feature : features) {
                if (feature == BasePackage.Literals.ELEMENT__ID) {
                    elsewhere.add(element);
                } else if (feature instanceof EReference reference && reference.isContainment()) {
                    nameless.stream()
                            .filter(each -> each.eContainer() == element && each.eContainmentFeature() == feature)
                            .forEach(elsewhere::add);
                }
            }
        });
        Set<Entry> entries = new LinkedHashSet<>();
        elsewhere.forEach(top -> Contents.all(top, element -> entries.addAll(located.at(element))));
        entries.forEach(entry -> entry.part.clause().report(entry));
    }

    /** Notes what the plan says anew of clauses. */
    private void plan(Observer.Edits edits) {
        boolean waivers = false;
        boolean statements = false;
        boolean attestations = false;
        for (Map.Entry<EObject, Set<EStructuralFeature>> edit : edits.changed().entrySet()) {
            Set<EStructuralFeature> features = edit.getValue();
            waivers |= edit.getKey() instanceof Waiver || features.contains(DeploymentPackage.Literals.PLAN__WAIVERS);
            statements |= edit.getKey() instanceof Statement
                    || features.contains(DeploymentPackage.Literals.PLAN__STATEMENTS);
            attestations |= edit.getKey() instanceof Attestation
                    || features.contains(DeploymentPackage.Literals.PLAN__ATTESTATIONS);
            if (edit.getKey() instanceof ActorBinding || features.contains(DeploymentPackage.Literals.PLAN__BINDINGS)) {
                model.bindAgain();
            }
        }
        for (LiveBook book : books) {
            for (LiveClause clause : book.clauses()) {
                if (statements) {
                    clause.statementsChanged();
                }
                if (attestations) {
                    clause.attestationsChanged();
                }
                if (waivers) {
                    clause.waiversChanged();
                }
            }
        }
    }
}
