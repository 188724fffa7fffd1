// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Shell;
import org.minato.commands.edit.AddChild;
import org.minato.commands.edit.Delete;
import org.minato.commands.edit.SetFeature;
import org.minato.model.deployment.Attestation;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.RuleSetting;
import org.minato.model.deployment.Statement;
import org.minato.model.deployment.Waiver;
import org.minato.rules.ClauseResult;
import org.minato.workbench.internal.form.EditedModel;
import org.minato.workbench.internal.text.Words;

/**
 * What a plan answers to a clause: statements, attestations, waivers and values of parameters. Each is asked for in a
 * dialog and entered as one undoable change.
 */
final class Answers {
    private static final DeploymentPackage PLAN = DeploymentPackage.eINSTANCE;
    private static final DeploymentFactory NEW = DeploymentFactory.eINSTANCE;

    private final EditedModel model;
    private final Consumer<EObject> entered;
    private final AnswerDialogs dialogs;

    /** @param entered is told of every new answer */
    Answers(EditedModel model, Shell shell, Consumer<EObject> entered) {
        this.model = model;
        this.entered = entered;
        this.dialogs = new AnswerDialogs(shell, this::plan);
    }

    /** Whether the open file is a plan. */
    boolean arePossible() {
        return plan().isPresent();
    }

    private Optional<Plan> plan() {
        return model.file().root() instanceof Plan plan ? Optional.of(plan) : Optional.empty();
    }

    /** What the plan has answered to a clause so far. */
    List<EObject> to(ClauseResult result) {
        return model.read(() -> plan().stream()
                .flatMap(plan -> Stream.of(
                                plan.getStatements().stream().filter(each -> names(each.getClause(), result)),
                                plan.getAttestations().stream().filter(each -> names(each.getClause(), result)),
                                plan.getWaivers().stream().filter(each -> names(each.getClause(), result)),
                                plan.getRuleSettings().stream()
                                        .filter(each -> Objects.equals(
                                                each.getRuleBook(),
                                                result.ruleBook().getId())))
                        .flatMap(all -> all.map(EObject.class::cast)))
                .toList());
    }

    private static boolean names(String key, ClauseResult result) {
        String version = result.ruleBook().getId() + "@" + result.ruleBook().getVersion() + "#"
                + result.clause().getNumber();
        return key != null && (key.equals(result.key()) || key.equals(version));
    }

    void state(ClauseResult result) {
        Statement statement = NEW.createStatement();
        statement.setClause(result.key());
        enter(PLAN.getPlan_Statements(), statement, dialogs.statement(result, statement));
    }

    void attest(ClauseResult result) {
        Attestation attestation = NEW.createAttestation();
        attestation.setClause(result.key());
        enter(PLAN.getPlan_Attestations(), attestation, dialogs.attestation(result, attestation));
    }

    /** @param element what the finding is about, which the waiver may be limited to */
    void waive(ClauseResult result, Optional<EObject> element) {
        Waiver waiver = NEW.createWaiver();
        waiver.setClause(result.key());
        enter(PLAN.getPlan_Waivers(), waiver, dialogs.waiver(result, waiver, element));
    }

    void set(ClauseResult result) {
        RuleSetting setting = NEW.createRuleSetting();
        setting.setRuleBook(result.ruleBook().getId());
        enter(PLAN.getPlan_RuleSettings(), setting, dialogs.setting(result, setting));
    }

    /** Changes an answer of the plan in the dialog that it was entered in. */
    void change(ClauseResult result, EObject answer) {
        Optional<Map<EStructuralFeature, Optional<Object>>> values = switch (answer) {
            case Statement statement -> dialogs.statement(result, statement);
            case Attestation attestation -> dialogs.attestation(result, attestation);
            case Waiver waiver -> dialogs.waiver(result, waiver, Optional.ofNullable(waiver.getElement()));
            case RuleSetting setting -> dialogs.setting(result, setting);
            default -> Optional.empty();
        };
        values.ifPresent(all -> {
            Map<EStructuralFeature, Object> changed = new LinkedHashMap<>();
            all.forEach((feature, value) -> {
                if (!Objects.equals(model.read(() -> answer.eGet(feature)), value.orElse(null))) {
                    changed.put(feature, value.orElse(null));
                }
            });
            if (!changed.isEmpty()) {
                model.edit(domain -> {
                    CompoundCommand compound =
                            new CompoundCommand(Words.labels().of(answer.eClass()));
                    changed.forEach((feature, value) -> compound.append(SetFeature.of(domain, answer, feature, value)));
                    return compound;
                });
            }
        });
    }

    void delete(EObject answer) {
        model.edit(domain -> Delete.of(domain, new ArrayList<>(List.of(answer))));
    }

    private void enter(
            EReference containment, EObject answer, Optional<Map<EStructuralFeature, Optional<Object>>> values) {
        values.ifPresent(all -> {
            all.forEach((feature, value) -> value.ifPresent(given -> answer.eSet(feature, given)));
            plan().ifPresent(plan -> model.edit(domain -> AddChild.of(domain, plan, containment, answer, AddChild.LAST))
                    .ifPresent(change -> entered.accept(answer)));
        });
    }
}
