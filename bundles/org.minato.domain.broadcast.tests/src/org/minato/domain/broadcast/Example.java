// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.broadcast;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.minato.core.files.LoadedFile;
import org.minato.core.finding.Finding;
import org.minato.core.finding.FindingKind;
import org.minato.core.finding.Severity;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.rules.ClauseState;
import org.minato.rules.Conformance;
import org.minato.rules.Fixes;
import org.minato.rules.ProposedFix;
import org.minato.rules.Subject;

/** A file of the domain's example, checked as of a fixed day, so that nothing expires under the tests. */
record Example(LoadedFile file) {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    static Example open(String name) {
        return new Example(
                Books.FILES.open(Books.ROOT.resolve("examples/broadcast").resolve(name)));
    }

    /** The states of the domain's own clauses that apply. */
    Map<String, ClauseState> states() {
        Map<String, ClauseState> states = new TreeMap<>();
        check().clauses().stream()
                .filter(clause -> clause.key().startsWith("broadcast."))
                .filter(clause -> clause.state() != ClauseState.NOT_APPLICABLE)
                .forEach(clause -> states.put(clause.key(), clause.state()));
        return states;
    }

    ClauseState state(String clause) {
        return check().clause(clause).orElseThrow().state();
    }

    /** Everything that is wrong with the file, and every error and violation that its rules find. */
    List<Finding> troubles() {
        return Stream.concat(
                        file.findings().stream(),
                        check().findings().stream()
                                .filter(finding -> finding.waiver().isEmpty())
                                .filter(finding -> finding.severity() == Severity.ERROR
                                        || finding.kind() == FindingKind.VIOLATION))
                .toList();
    }

    /** Makes the changes that a rule proposes for its first violation, by the fix's English name. */
    void putRight(String clause, String fix) {
        Finding finding = check().clause(clause).orElseThrow().findings().stream()
                .filter(each -> each.kind() == FindingKind.VIOLATION)
                .findFirst()
                .orElseThrow();
        new Fixes(Books.ALL, subject(), DAY)
                .of(finding).stream()
                        .filter(proposed -> fix.equals(proposed.label().en()))
                        .findFirst()
                        .orElseThrow()
                        .changes()
                        .forEach(Example::make);
    }

    private static void make(ProposedFix.Change change) {
        EStructuralFeature feature = change.feature().orElseThrow();
        switch (change.action()) {
            case SET -> change.target().eSet(feature, change.value().orElseThrow());
            case REMOVE ->
                ((List<?>) change.target().eGet(feature)).remove(change.value().orElseThrow());
            default -> throw new AssertionError(change);
        }
    }

    <T extends EObject> T element(Class<T> type, String id) {
        return type.cast(model().eResource().getEObject(id));
    }

    ReferenceModel model() {
        return file.model().orElseGet(() -> (ReferenceModel) file.root());
    }

    private Conformance check() {
        return new Checker(Books.ALL).check(subject(), CheckOptions.on(DAY));
    }

    private Subject subject() {
        return file.plan().map(Subject::of).orElseGet(() -> Subject.of(model()));
    }
}
