// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.List;
import org.minato.model.deployment.ConsentCount;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.refmodel.ConsentKind;
import org.minato.model.refmodel.DataFlow;
import org.minato.workbench.internal.table.Column;
import org.minato.workbench.internal.table.FeatureColumns;
import org.minato.workbench.internal.text.Words;

/** Consent as counts per group. */
final class ConsentPage {
    private static final DeploymentPackage PLAN = DeploymentPackage.eINSTANCE;

    private ConsentPage() {}

    static PlanPage of(PlanContext context) {
        FeatureColumns features = new FeatureColumns(context.model());
        TableSpec<ConsentCount> spec = new TableSpec<>(
                "plan.consent",
                () -> context.plan().getConsentCounts(),
                () -> List.of(
                        features.text(PLAN.getConsentCount_GroupJa(), PLAN.getConsentCount_GroupEn(), 4),
                        features.reference(PLAN.getConsentCount_Flow(), 5, row -> flows(context)),
                        features.<ConsentCount>attribute(PLAN.getConsentCount_Asked(), 1)
                                .asNumber(),
                        features.<ConsentCount>attribute(PLAN.getConsentCount_Given(), 1)
                                .asNumber(),
                        features.<ConsentCount>attribute(PLAN.getConsentCount_Refused(), 1)
                                .asNumber(),
                        features.<ConsentCount>attribute(PLAN.getConsentCount_Withdrawn(), 1)
                                .asNumber(),
                        Column.<ConsentCount>of(
                                        Words.of("plan.consent.unanswered"),
                                        1,
                                        row -> String.valueOf(row.getAsked() - row.getGiven() - row.getRefused()))
                                .asNumber(),
                        features.attribute(PLAN.getConsentCount_CountedOn(), 2)));
        TablePart<ConsentCount> counts = new RowEdits(context)
                .editable(spec, PLAN.getPlan_ConsentCounts(), DeploymentFactory.eINSTANCE::createConsentCount);
        return new PlanPage("page.consent", List.of(counts), 1);
    }

    private static List<DataFlow> flows(PlanContext context) {
        return context.adopted().stream()
                .flatMap(model -> model.getFlows().stream())
                .filter(flow -> flow.getConsent() != null && flow.getConsent().getKind() != ConsentKind.NONE)
                .toList();
    }
}
