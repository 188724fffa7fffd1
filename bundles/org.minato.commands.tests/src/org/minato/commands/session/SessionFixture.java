// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.minato.commands.edit.Rename;
import org.minato.core.files.ModelFiles;
import org.minato.model.base.NamedElement;

/** Sessions on sample files in a folder of their own. */
public abstract class SessionFixture {
    /** Where the files are. */
    @TempDir
    protected Path folder = Path.of("");

    /** To look at files without a session. */
    protected final ModelFiles files = SampleFiles.files();

    /** What is tested. */
    protected final EditingSessions sessions = new EditingSessions(files);

    /** The plan; its model lies beside it. */
    protected Path planPath = Path.of("");

    /** The model. */
    protected Path modelPath = Path.of("");

    @BeforeEach
    void writeFiles() throws IOException {
        planPath = SampleFiles.plan(folder);
        modelPath = folder.resolve("harbour.refmodel");
    }

    @AfterEach
    void stopSessions() {
        sessions.stop();
    }

    /** The element with the id. */
    protected <T extends EObject> T element(OpenFile file, String id, Class<T> type) {
        return file.session().read(() -> type.cast(file.resource().getEObject(id)));
    }

    /** Gives the element another Japanese name. */
    protected Change rename(OpenFile file, String id, String name) {
        NamedElement element = element(file, id, NamedElement.class);
        return file.session().execute(domain -> Rename.of(domain, element, name, Locale.JAPANESE));
    }

    /** What saving would write. */
    protected String bytes(OpenFile file) {
        return file.session()
                .read(() -> new String(files.toBytes(file.resource()), java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Changes the file as another program would. */
    protected void changeOnDisk(Path path, String from, String to) throws IOException {
        Files.writeString(path, Files.readString(path).replace(from, to));
    }

    /** Names of the journals in the folder. */
    protected List<Path> journals() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.toString().endsWith(".minato-journal"))
                    .toList();
        }
    }
}
