// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.List;
import java.util.Optional;
import org.minato.model.deployment.Allocation;
import org.minato.planning.choice.Candidate;
import org.minato.planning.choice.InterfaceChoice;
import org.minato.workbench.internal.text.Words;

/** Chooses the interface of an allocation, with the reasons kept in the plan. */
final class InterfaceChoosing {
    private final PlanContext context;

    InterfaceChoosing(PlanContext context) {
        this.context = context;
    }

    void choose(Allocation allocation) {
        InterfaceChoice choice = new InterfaceChoice(allocation, Installed.domains());
        List<Candidate> candidates = context.model().read(choice::candidates);
        InterfaceDialog dialog = new InterfaceDialog(
                context.workbench().getWorkbenchWindow().getShell(),
                context.model().read(() -> Words.labels().of(allocation)),
                candidates,
                Optional.ofNullable(allocation.getChosenInterface()));
        dialog.choose()
                .ifPresent(candidate -> context.model()
                        .edit(domain ->
                                choice.choose(candidate, dialog.reason()).command()));
    }
}
