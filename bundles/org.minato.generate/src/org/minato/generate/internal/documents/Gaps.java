// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.minato.generate.GenerationInput;
import org.minato.generate.internal.text.Words;
import org.minato.model.base.NamedElement;
import org.minato.model.deployment.Allocation;
import org.minato.model.deployment.Milestone;
import org.minato.model.deployment.Organisation;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Procedure;
import org.minato.model.deployment.ProcedureState;
import org.minato.model.deployment.Task;
import org.minato.model.deployment.TaskState;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.Equipment;
import org.minato.word.Block;
import org.minato.word.Text;

/** What a plan does not say yet although documents need it. */
final class Gaps {
    private record Gap(String id, String name, String key) {}

    private final Say say;
    private final List<Gap> gaps = new ArrayList<>();

    Gaps(Say say) {
        this.say = say;
        GenerationInput input = say.input();
        Plan plan = input.plan();
        for (Actor actor : input.effective().model().getActors()) {
            add(input.effective().organisations(actor).isEmpty(), actor, "gap.actor");
        }
        for (Organisation organisation : plan.getOrganisations()) {
            add(Words.text(organisation.getOffice()).isEmpty(), organisation, "gap.office");
            add(Words.text(organisation.getContact()).isEmpty(), organisation, "gap.contact");
        }
        for (Allocation allocation : plan.getAllocations()) {
            Optional<Equipment> equipment = Optional.ofNullable(allocation.getEquipment());
            boolean choice =
                    equipment.filter(it -> it.getInterfaces().size() > 1).isPresent();
            if (choice && allocation.getChosenInterface() == null) {
                String name = say.words()
                        .join(List.of(
                                say.words().name(allocation.getEquipment()),
                                say.words().name(allocation.getSite())));
                gaps.add(new Gap(Words.text(allocation.getId()), name, "gap.interface"));
            }
        }
        for (Procedure procedure : plan.getProcedures()) {
            boolean asks =
                    procedure.getState() == ProcedureState.TO_ASK || procedure.getState() == ProcedureState.ASKED;
            add(asks && Words.text(procedure.getOffice()).isEmpty(), procedure, "gap.procedure.office");
        }
        for (Milestone milestone : plan.getMilestones()) {
            add(milestone.getPlanned() == null && milestone.getActual() == null, milestone, "gap.milestone");
        }
        for (Task task : plan.getTasks()) {
            boolean open = task.getState() != TaskState.DONE;
            add(open && task.getWaitsFor() == null, task, "gap.task.waits");
            add(open && task.getDue() == null, task, "gap.task.due");
        }
    }

    private void add(boolean missing, NamedElement element, String key) {
        if (missing) {
            gaps.add(new Gap(Words.text(element.getId()), say.words().name(element), key));
        }
    }

    boolean isEmpty() {
        return gaps.isEmpty();
    }

    Block.Table table() {
        Tables table = new Tables(new Say(say.input()), "gaps", "column.gaps", 8, 5);
        Set<String> ids = new HashSet<>();
        for (Gap gap : gaps) {
            if (ids.add(gap.id + "/" + gap.key)) {
                table.row(gap.id + "/" + gap.key, Text.of(gap.name), Text.of(say.common(gap.key)));
            }
        }
        return table.table();
    }
}
