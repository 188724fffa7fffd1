// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.minato.core.text.LocalizedText;

/** The changes that can be taken back and made again. Guarded by the session's lock. */
final class History {
    private final List<Step> steps = new ArrayList<>();
    private int done;

    /** Adds a change just made; the ones taken back before it are lost. */
    void add(Step step) {
        steps.subList(done, steps.size()).clear();
        steps.add(step);
        done++;
    }

    Optional<Step> toUndo() {
        return done == 0 ? Optional.empty() : Optional.of(steps.get(done - 1));
    }

    Optional<Step> toRedo() {
        return done == steps.size() ? Optional.empty() : Optional.of(steps.get(done));
    }

    void undone() {
        done--;
    }

    void redone() {
        done++;
    }

    /** Whether a step has changed the file, or would make another file refer to it again. */
    boolean touches(SessionFile file) {
        return steps.stream()
                .anyMatch(step -> step.files().containsKey(file)
                        || step.before().refersTo(file.resource())
                        || step.after().refersTo(file.resource()));
    }

    /** Forgets everything; true when there was something. */
    boolean clear() {
        boolean hadSteps = !steps.isEmpty();
        steps.clear();
        done = 0;
        return hadSteps;
    }

    /**
     * A change.
     *
     * @param before what it changed, as it was
     * @param after what it changed, as it became
     * @param files the states of the files it changed
     */
    record Step(
            LocalizedText label,
            Command command,
            Recorded before,
            Recorded after,
            Map<SessionFile, Transition> files) {}

    /** From one state of a file to the next. */
    record Transition(long before, long after) {}
}
