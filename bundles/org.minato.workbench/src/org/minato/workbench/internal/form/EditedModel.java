// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.form;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.minato.commands.session.Change;
import org.minato.commands.session.EditingSession;
import org.minato.commands.session.OpenFile;
import org.minato.core.errors.MinatoException;
import org.minato.workbench.internal.text.Words;

/**
 * An open file as the parts of an editor use it: they look under the read lock and change by commands; what cannot be
 * done is told to the user instead of thrown. To be used in the UI thread.
 */
public final class EditedModel {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final OpenFile file;
    private final Consumer<String> trouble;

    /** @param trouble is told why an edit was not made, in the user's language */
    public EditedModel(OpenFile file, Consumer<String> trouble) {
        this.file = file;
        this.trouble = trouble;
    }

    /** The file. */
    public OpenFile file() {
        return file;
    }

    /** The session that the file belongs to. */
    public EditingSession session() {
        return file.session();
    }

    /** Looks at the model; for short looks. */
    public <T> T read(Supplier<T> reader) {
        return file.session().read(reader);
    }

    /** Makes a change; empty when it was refused, which the user has been told. */
    public Optional<Change> edit(Function<? super EditingDomain, ? extends Command> edit) {
        trouble.accept("");
        try {
            Optional<Change> change = file.session().tryExecute(PATIENCE, edit);
            if (change.isEmpty()) {
                trouble.accept(Words.of("edit.busy"));
            }
            return change;
        } catch (MinatoException e) {
            trouble.accept(e.message(Locale.getDefault()));
            return Optional.empty();
        }
    }
}
