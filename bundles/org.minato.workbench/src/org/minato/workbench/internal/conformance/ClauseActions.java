// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.conformance;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchPage;
import org.minato.core.finding.Finding;
import org.minato.model.deployment.Attestation;
import org.minato.model.deployment.RuleSetting;
import org.minato.model.deployment.Statement;
import org.minato.model.deployment.Waiver;
import org.minato.model.rules.ClauseKind;
import org.minato.rules.ClauseResult;
import org.minato.workbench.internal.form.EditedModel;
import org.minato.workbench.internal.impact.ImpactView;
import org.minato.workbench.internal.text.Words;

/** What can be done about a clause: look at its findings, answer it, amend it, follow its impact. */
public final class ClauseActions {
    private final EditedModel model;
    private final IWorkbenchPage workbench;
    private final Consumer<EObject> reveal;
    private final Answers answers;

    /**
     * Actions for the clauses that an open file was checked against.
     *
     * @param reveal shows an element
     * @param entered is told of every new answer
     */
    public ClauseActions(
            EditedModel model, IWorkbenchPage workbench, Consumer<EObject> reveal, Consumer<EObject> entered) {
        this.model = model;
        this.workbench = workbench;
        this.reveal = reveal;
        this.answers = new Answers(model, workbench.getWorkbenchWindow().getShell(), entered);
    }

    /** The element of the open files that a finding is about. */
    static Optional<EObject> element(EditedModel model, Finding finding) {
        return finding.element()
                .flatMap(copy -> Optional.ofNullable(copy.eResource())
                        .map(file -> model.session().resourceSet().getResource(file.getURI(), false))
                        .flatMap(file -> Optional.ofNullable(file.getEObject(EcoreUtil.getID(copy)))));
    }

    private static boolean isTopic(ClauseResult result) {
        return !result.clause().getQuestions().isEmpty() || result.clause().getKind() == ClauseKind.TOPIC;
    }

    /**
     * The organisations that have answered for a clause; where none has, those that the clause asks evidence of, in
     * parentheses. To be called where the model may be read.
     */
    public String responsible(ClauseResult result) {
        String named = answers.to(result).stream()
                .flatMap(answer -> Stream.ofNullable(
                        switch (answer) {
                            case Statement statement -> statement.getResponsible();
                            case Attestation attestation -> attestation.getResponsible();
                            case Waiver waiver -> waiver.getOwner();
                            case RuleSetting setting -> setting.getResponsible();
                            default -> null;
                        }))
                .map(Words.labels()::of)
                .distinct()
                .collect(Collectors.joining(Words.of("list.separator")));
        return !named.isEmpty()
                ? named
                : result.clause().getEvidence().stream()
                        .map(evidence -> Words.either(evidence.getRoleJa(), evidence.getRoleEn()))
                        .filter(role -> !role.isEmpty())
                        .distinct()
                        .map(role -> Words.of("plan.matrix.asked", role))
                        .collect(Collectors.joining(Words.of("list.separator")));
    }

    /** Begins what the state of the clause asks for: a statement, evidence, or a look at the findings. */
    public void answer(ClauseResult result) {
        switch (result.state()) {
            case BROKEN -> open(result, Optional.empty());
            case WAITING -> answers.attest(result);
            case OPEN -> {
                if (isTopic(result)) {
                    answers.state(result);
                } else {
                    open(result, Optional.empty());
                }
            }
            default -> {
                Optional<EObject> given =
                        model.read(() -> answers.to(result).stream().findFirst());
                given.ifPresentOrElse(present -> answers.change(result, present), () -> open(result, Optional.empty()));
            }
        }
    }

    private void open(ClauseResult result, Optional<Finding> finding) {
        finding.or(() -> result.findings().stream().findFirst())
                .flatMap(found -> element(model, found))
                .ifPresent(reveal);
    }

    /** Fills a menu for a clause, or for one finding of it. */
    public void fill(IMenuManager menu, ClauseResult result, Optional<Finding> finding) {
        boolean plan = answers.arePossible();
        item(menu, Words.of("conformance.open"), !result.findings().isEmpty(), () -> open(result, finding));
        item(menu, Words.of("conformance.impact"), true, () -> ImpactView.show(workbench, result.key()));
        item(menu, Words.of("conformance.amend"), true, () -> new Amending(workbench).amend(result));
        menu.add(new Separator());
        item(menu, Words.of("conformance.addStatement"), plan && isTopic(result), () -> answers.state(result));
        item(
                menu,
                Words.of("conformance.addAttestation"),
                plan && !result.clause().getEvidence().isEmpty(),
                () -> answers.attest(result));
        item(
                menu,
                Words.of("conformance.addWaiver"),
                plan,
                () -> answers.waive(result, finding.flatMap(found -> element(model, found))));
        item(
                menu,
                Words.of("conformance.setParameter"),
                plan && !result.ruleBook().getParameters().isEmpty(),
                () -> answers.set(result));
        menu.add(new Separator());
        for (EObject answer : model.read(() -> answers.to(result))) {
            String name = named(answer);
            item(menu, Words.of("conformance.change", name), true, () -> answers.change(result, answer));
            item(menu, Words.of("conformance.remove", name), true, () -> answers.delete(answer));
        }
    }

    private static String named(EObject answer) {
        String name = Words.labels().of(answer);
        String type = Words.labels().of(answer.eClass());
        return name.startsWith(type) ? name : Words.of("conformance.answer", type, name);
    }

    private static void item(IMenuManager menu, String text, boolean enabled, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setEnabled(enabled);
        menu.add(action);
    }
}
