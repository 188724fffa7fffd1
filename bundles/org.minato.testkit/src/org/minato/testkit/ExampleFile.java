// SPDX-License-Identifier: EPL-2.0
package org.minato.testkit;

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
import org.minato.rules.RuleBooks;
import org.minato.rules.Subject;

/**
 * A model or plan that is checked as of a fixed day, so that nothing expires under the tests.
 *
 * @param file what was opened
 * @param ruleBooks what it is checked against
 */
public record ExampleFile(LoadedFile file, RuleBooks ruleBooks) {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    /** The states of the clauses that apply, of the books whose ids begin with a prefix such as {@code tea.}. */
    public Map<String, ClauseState> states(String prefix) {
        Map<String, ClauseState> states = new TreeMap<>();
        check().clauses().stream()
                .filter(clause -> clause.key().startsWith(prefix))
                .filter(clause -> clause.state() != ClauseState.NOT_APPLICABLE)
                .forEach(clause -> states.put(clause.key(), clause.state()));
        return states;
    }

    /** The state of a clause by its key. */
    public ClauseState state(String clause) {
        return check().clause(clause).orElseThrow().state();
    }

    /** Everything that is wrong with the file, and every error and violation that its rules find. */
    public List<Finding> troubles() {
        return Stream.concat(
                        file.findings().stream(),
                        check().findings().stream()
                                .filter(finding -> finding.waiver().isEmpty())
                                .filter(finding -> finding.severity() == Severity.ERROR
                                        || finding.kind() == FindingKind.VIOLATION))
                .toList();
    }

    /** Makes the changes that a rule proposes for its first violation, by the fix's English name. */
    public void putRight(String clause, String fix) {
        Finding finding = check().clause(clause).orElseThrow().findings().stream()
                .filter(each -> each.kind() == FindingKind.VIOLATION)
                .findFirst()
                .orElseThrow();
        new Fixes(ruleBooks, subject(), DAY)
                .of(finding).stream()
                        .filter(proposed -> fix.equals(proposed.label().en()))
                        .findFirst()
                        .orElseThrow()
                        .changes()
                        .forEach(ExampleFile::make);
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

    /** The element of the model with an id. */
    public <T extends EObject> T element(Class<T> type, String id) {
        return type.cast(model().eResource().getEObject(id));
    }

    /** The model, or the one that the plan adopts. */
    public ReferenceModel model() {
        return file.model().orElseGet(() -> (ReferenceModel) file.root());
    }

    private Conformance check() {
        return new Checker(ruleBooks).check(subject(), CheckOptions.on(DAY));
    }

    private Subject subject() {
        return file.plan().map(Subject::of).orElseGet(() -> Subject.of(model()));
    }
}
