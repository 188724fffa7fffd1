// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.session;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.minato.commands.internal.SessionRegistry;
import org.minato.core.files.ModelFiles;
import org.minato.model.edit.MinatoItemProviderAdapterFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Opens files for editing. All openers of a file share one session; so do the openers of files that refer to each other:
 * a plan opened while its model is open joins the model's session, and a model opened while its plan is open is in the
 * plan's session already. May be called by any thread that is not inside an edit or a read of a session.
 */
@Component(service = EditingSessions.class)
public final class EditingSessions {
    private final SessionRegistry registry;

    /** Sessions whose item providers show labels in the language of the system. */
    @Activate
    public EditingSessions(@Reference ModelFiles files) {
        this(files, () -> new MinatoItemProviderAdapterFactory(Locale.getDefault()));
    }

    /** Sessions with item providers of one's own; each session gets a factory for itself. */
    public EditingSessions(ModelFiles files, Supplier<AdapterFactory> adapters) {
        this.registry = new SessionRegistry(files, adapters);
    }

    /**
     * Opens a file, or joins those who have it open.
     *
     * @return to be closed by the caller
     * @throws org.minato.core.errors.UnreadableFileException when the file cannot be read
     * @throws org.minato.core.errors.MinatoException when the file refers to several files that are open in sessions
     *     apart from each other
     */
    public OpenFile open(Path file) {
        return registry.open(file);
    }

    /** Ends all sessions as when the program ends: unsaved changes stay in the journals and are offered on opening. */
    @Deactivate
    public void stop() {
        registry.stop();
    }
}
