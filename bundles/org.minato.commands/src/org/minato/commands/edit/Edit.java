// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.minato.core.text.LocalizedText;

/**
 * A named command of several steps. A step is made only when the ones before it have been executed, since it may depend
 * on what they changed; when one cannot be executed, the ones before it are undone.
 */
final class Edit extends AbstractCommand implements LabelledCommand {
    private final LocalizedText label;
    private final boolean possible;
    private final List<Supplier<Command>> steps;
    private final List<Object> result;
    private final Deque<Command> executed = new ArrayDeque<>();

    private Edit(LocalizedText label, boolean possible, List<Supplier<Command>> steps, Collection<?> result) {
        this.label = label;
        this.possible = possible;
        this.steps = List.copyOf(steps);
        this.result = new ArrayList<>(result);
    }

    /** @param result what the user would want to see selected afterwards */
    static Command of(LocalizedText label, List<Supplier<Command>> steps, Collection<?> result) {
        return new Edit(label, true, steps, result);
    }

    /** A command that cannot be executed. */
    static Command refused(LocalizedText label) {
        return new Edit(label, false, List.of(), List.of());
    }

    @Override
    public LocalizedText localizedLabel() {
        return label;
    }

    @Override
    public String getLabel() {
        return label.in(Locale.getDefault());
    }

    @Override
    public boolean canExecute() {
        return possible;
    }

    @Override
    public void execute() {
        try {
            for (Supplier<Command> step : steps) {
                Command command = step.get();
                if (!command.canExecute()) {
                    throw new IllegalStateException("Cannot be executed: " + command);
                }
                command.execute();
                executed.push(command);
            }
        } catch (RuntimeException e) {
            undo();
            executed.clear();
            throw e;
        }
    }

    @Override
    public void undo() {
        executed.forEach(Command::undo);
    }

    @Override
    public void redo() {
        executed.descendingIterator().forEachRemaining(Command::redo);
    }

    @Override
    public Collection<?> getResult() {
        return result;
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return result;
    }

    @Override
    public void dispose() {
        executed.forEach(Command::dispose);
    }
}
