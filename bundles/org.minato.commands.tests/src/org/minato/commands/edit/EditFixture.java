// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.minato.commands.session.EditRefusedException;
import org.minato.commands.session.OpenFile;
import org.minato.commands.session.SessionFixture;

/** Executes edits, undoes and redoes each of them and compares the bytes of model and plan. */
abstract class EditFixture extends SessionFixture {
    @org.eclipse.jdt.annotation.NonNullByDefault({})
    OpenFile plan;

    @org.eclipse.jdt.annotation.NonNullByDefault({})
    OpenFile model;

    @BeforeEach
    void openFiles() {
        plan = sessions.open(planPath);
        model = sessions.open(modelPath);
    }

    /** Executes, undoes and redoes; the result of the command. */
    Collection<?> replayed(Function<EditingDomain, Command> edit) {
        String before = content();
        AtomicReference<Command> made = new AtomicReference<>();
        model.session().execute(domain -> {
            Command command = edit.apply(domain);
            made.set(command);
            return command;
        });
        String after = content();
        assertNotEquals(before, after);
        model.session().undo();
        assertEquals(before, content());
        model.session().redo();
        assertEquals(after, content());
        return made.get().getResult();
    }

    /** Whether the edit is refused and changes nothing. */
    void refused(Function<EditingDomain, Command> edit) {
        String before = content();
        assertThrows(EditRefusedException.class, () -> model.session().execute(edit));
        assertEquals(before, content());
    }

    String content() {
        return bytes(model) + bytes(plan);
    }

    /** The element of the model or the plan with the id. */
    <T extends EObject> T get(String id, Class<T> type) {
        return model.session()
                .read(() -> type.cast(
                        model.resource().getEObject(id) == null
                                ? plan.resource().getEObject(id)
                                : model.resource().getEObject(id)));
    }

    EObject get(String id) {
        return get(id, EObject.class);
    }
}
