// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.minato.core.text.LocalizedText;

/** Several edits as one change. */
public final class Steps {
    private Steps() {}

    /**
     * Makes the edits one after the other, as one step of the undo history.
     *
     * @param label what the undo menu calls it
     * @param steps make the edits; each is asked when those before it have been made, so that it can build on them
     * @return a command that takes everything back and throws {@link IllegalStateException} when a step cannot be
     *     executed; it cannot be executed without steps
     */
    public static Command of(LocalizedText label, List<? extends Supplier<Command>> steps) {
        return steps.isEmpty()
                ? Edit.refused(label)
                : Edit.of(
                        label,
                        steps.stream().<Supplier<Command>>map(step -> step::get).toList(),
                        List.of());
    }
}
