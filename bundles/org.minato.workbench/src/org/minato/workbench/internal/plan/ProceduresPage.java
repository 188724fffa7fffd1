// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.List;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.Procedure;
import org.minato.workbench.internal.table.FeatureColumns;
import org.minato.workbench.internal.text.Words;

/** What to ask of which office, and what it answered. */
final class ProceduresPage {
    private static final DeploymentPackage PLAN = DeploymentPackage.eINSTANCE;

    private ProceduresPage() {}

    static PlanPage of(PlanContext context) {
        FeatureColumns features = new FeatureColumns(context.model());
        TableSpec<Procedure> spec = new TableSpec<>(
                "plan.procedures",
                () -> context.plan().getProcedures(),
                () -> List.of(
                        features.name(4),
                        features.attribute(PLAN.getProcedure_Authority(), 2),
                        features.attribute(PLAN.getProcedure_State(), 2),
                        features.attribute(PLAN.getProcedure_Office(), 3),
                        features.attribute(PLAN.getProcedure_Phone(), 2),
                        features.attribute(PLAN.getProcedure_ContactConfirmedOn(), 2),
                        features.reference(
                                PLAN.getProcedure_Responsible(),
                                3,
                                row -> context.plan().getOrganisations())));
        spec.action(RowAction.always(Words.of("plan.procedures.deriveButton"), new DerivingAgain(context)::run));
        TablePart<Procedure> procedures = new RowEdits(context)
                .editable(spec, PLAN.getPlan_Procedures(), DeploymentFactory.eINSTANCE::createProcedure);
        DetailPart<Procedure> detail = new DetailPart<>(
                context,
                procedures,
                Words.isJapanese()
                        ? List.of(
                                PLAN.getProcedure_QuestionJa(),
                                PLAN.getProcedure_PreparedJa(),
                                PLAN.getProcedure_AnswerJa())
                        : List.of(
                                PLAN.getProcedure_QuestionEn(),
                                PLAN.getProcedure_PreparedEn(),
                                PLAN.getProcedure_AnswerEn()));
        spec.selecting(detail::refresh);
        return new PlanPage("page.procedures", List.of(procedures, detail), 58, 42);
    }
}
