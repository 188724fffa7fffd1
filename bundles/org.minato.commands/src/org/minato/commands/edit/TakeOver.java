// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.minato.compare.ModelUpdate;
import org.minato.core.text.LocalizedText;

/** Takes another version of its reference model over in a plan. */
public final class TakeOver {
    private TakeOver() {}

    /**
     * Makes the plan adopt the other version, and its references lead there. Those that lead nowhere then are kept, and
     * are findings until they are given up.
     *
     * @param update made of the plan and of the other version as they are in this session ({@link
     *     org.minato.commands.session.OpenFile#join})
     * @return a command that cannot be executed where the other version is in another resource set than the plan, or is
     *     what the plan has already
     */
    public static Command of(EditingDomain domain, ModelUpdate update) {
        LocalizedText label = Wording.text("takeOver", Wording.of(update.next()));
        Resource plan = update.plan().eResource();
        Resource next = update.next().eResource();
        if (update.isCurrent() || plan == null || next == null || plan.getResourceSet() != next.getResourceSet()) {
            return Edit.refused(label);
        }
        List<Supplier<Command>> steps = new ArrayList<>();
        for (ModelUpdate.Change change : update.changes()) {
            steps.add(() -> SetFeature.step(
                    change.element(), change.feature(), change.value().orElse(null)));
        }
        for (ModelUpdate.Lost lost : update.lost()) {
            steps.add(() -> new KeepStep(lost.element(), lost.feature(), lost.address()));
        }
        return Edit.of(label, steps, List.of(update.plan()));
    }
}
