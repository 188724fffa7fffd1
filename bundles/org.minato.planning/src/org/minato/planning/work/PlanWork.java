// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.base.Element;
import org.minato.model.base.PartialDate;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.Milestone;
import org.minato.model.deployment.Organisation;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Procedure;
import org.minato.model.deployment.ProcedureState;
import org.minato.planning.Names;

/** What a plan leaves open by itself: procedures, milestones, and what is about to expire. */
record PlanWork(Plan plan, LocalDate day, TaskWork tasks) {
    private static final Texts TEXTS = Texts.of(PlanWork.class);
    private static final int SOON = 90;

    List<WorkItem> items() {
        List<WorkItem> items = new ArrayList<>();
        plan.getProcedures().stream()
                .filter(procedure -> !isSettled(procedure) && !tasks.covers(procedure))
                .map(this::item)
                .forEach(items::add);
        plan.getMilestones().stream()
                .filter(milestone -> isLate(milestone) && !tasks.covers(milestone))
                .map(PlanWork::item)
                .forEach(items::add);
        plan.getWaivers()
                .forEach(waiver -> expiring(
                        items, waiver, waiver.getClause(), waiver.getExpires(), waiver.getOwner(), "waiver.expires"));
        plan.getAttestations()
                .forEach(attestation -> expiring(
                        items,
                        attestation,
                        attestation.getClause(),
                        attestation.getExpires(),
                        attestation.getResponsible(),
                        "attestation.expires"));
        return items;
    }

    private static boolean isSettled(Procedure procedure) {
        return procedure.isUncalledFor()
                || procedure.getState() == ProcedureState.DONE
                || procedure.getState() == ProcedureState.NOT_NEEDED;
    }

    private WorkItem item(Procedure procedure) {
        Optional<Organisation> responsible = Optional.ofNullable(procedure.getResponsible());
        LocalizedText state = Names.of(DeploymentPackage.Literals.PROCEDURE_STATE, procedure.getState());
        WorkItem item = WorkItem.of(WorkKind.PROCEDURE, Names.of(procedure), state)
                .about(procedure)
                .by(Optional.empty(), Optional.ofNullable(procedure.getAskedOn()));
        if (procedure.getState() == ProcedureState.TO_ASK) {
            return item.waiting(responsible, responsible);
        }
        String office = procedure.getOffice();
        return item.waiting(Optional.empty(), responsible)
                .waitingOutside(office == null ? TEXTS.get("office") : LocalizedText.same(office));
    }

    /** Overdue when the last day that may be meant has passed, and no date says that it was reached. */
    private boolean isLate(Milestone milestone) {
        PartialDate planned = milestone.getPlannedEnd() == null ? milestone.getPlanned() : milestone.getPlannedEnd();
        boolean reached =
                milestone.getActualEnd() != null || milestone.getActual() != null && milestone.getPlannedEnd() == null;
        return planned != null && !reached && planned.latest().isBefore(day);
    }

    private static WorkItem item(Milestone milestone) {
        PartialDate planned = milestone.getPlannedEnd() == null ? milestone.getPlanned() : milestone.getPlannedEnd();
        Optional<Organisation> responsible = Optional.ofNullable(milestone.getResponsible());
        return WorkItem.of(WorkKind.MILESTONE, Names.of(milestone), TEXTS.get("milestone.late"))
                .about(milestone)
                .waiting(responsible, responsible)
                .by(Optional.of(planned), Optional.empty());
    }

    /** What has expired already is a finding of its clause; here is what will. */
    private void expiring(
            List<WorkItem> items,
            Element element,
            @Nullable String clause,
            @Nullable LocalDate expires,
            @Nullable Organisation owner,
            String key) {
        if (expires != null && !expires.isBefore(day) && expires.isBefore(day.plusDays(SOON))) {
            WorkItem item = WorkItem.of(
                            WorkKind.EXPIRY,
                            LocalizedText.same(String.valueOf(clause)),
                            TEXTS.get(key, expires.toString()))
                    .about(element)
                    .on(String.valueOf(clause))
                    .waiting(Optional.ofNullable(owner), Optional.ofNullable(owner))
                    .by(Optional.of(PartialDate.parse(expires.toString())), Optional.empty());
            items.add(item);
        }
    }
}
