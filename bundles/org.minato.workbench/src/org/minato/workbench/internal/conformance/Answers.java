// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.conformance;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.minato.commands.edit.AddChild;
import org.minato.model.base.Element;
import org.minato.model.deployment.Attestation;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Statement;
import org.minato.model.deployment.Waiver;
import org.minato.rules.ClauseResult;
import org.minato.workbench.internal.editor.EditorPage;

/** Adds to a plan what answers a clause: a statement, an attestation or a waiver, as one undoable change. */
final class Answers {
    private static final DeploymentPackage PLAN = DeploymentPackage.eINSTANCE;

    private final EditorPage page;

    Answers(EditorPage page) {
        this.page = page;
    }

    /** Whether the open file is a plan. */
    boolean arePossible() {
        return plan().isPresent();
    }

    private Optional<Plan> plan() {
        return page.model().file().root() instanceof Plan plan ? Optional.of(plan) : Optional.empty();
    }

    void state(ClauseResult result) {
        Statement statement = DeploymentFactory.eINSTANCE.createStatement();
        statement.setClause(result.key());
        result.clause().getQuestions().stream()
                .findFirst()
                .ifPresent(question -> statement.setQuestion(question.getId()));
        add(PLAN.getPlan_Statements(), statement);
    }

    void attest(ClauseResult result) {
        Attestation attestation = DeploymentFactory.eINSTANCE.createAttestation();
        attestation.setClause(result.key());
        result.clause().getEvidence().stream()
                .findFirst()
                .ifPresent(evidence -> attestation.setEvidence(evidence.getId()));
        add(PLAN.getPlan_Attestations(), attestation);
    }

    void waive(ClauseResult result, Optional<EObject> element) {
        Waiver waiver = DeploymentFactory.eINSTANCE.createWaiver();
        waiver.setClause(result.key());
        element.filter(Element.class::isInstance).map(Element.class::cast).ifPresent(waiver::setElement);
        add(PLAN.getPlan_Waivers(), waiver);
    }

    private void add(EReference feature, EObject answer) {
        plan().ifPresent(plan -> page.model()
                .edit(domain -> AddChild.of(domain, plan, feature, answer, AddChild.LAST))
                .ifPresent(change -> page.reveal(answer)));
    }
}
