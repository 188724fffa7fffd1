// SPDX-License-Identifier: EPL-2.0
package org.minato.generate;

import java.nio.file.Path;
import java.util.List;
import org.minato.core.errors.MinatoException;
import org.minato.generate.internal.output.ConflictFolder;
import org.minato.sheet.Decisions;

/** The conflicts of an output folder, looked at and settled without generating again. Stateless. */
public final class Conflicts {
    private Conflicts() {}

    /**
     * The files in conflict, by path; none where nothing was generated into the folder.
     *
     * @throws MinatoException when a file cannot be read
     */
    public static List<OpenConflict> open(Path output) {
        return ConflictFolder.open(output);
    }

    /**
     * Settles a file: brings the new version into it and takes the side decided at each place in conflict. Where only
     * the file as a whole can be decided (place empty), the side's file is taken. The new version beside it goes.
     *
     * @param output the output folder
     * @param path path of the file below it
     * @param decisions the side for each place
     * @return what is still undecided; nothing was written unless this is empty
     * @throws MinatoException when the file is not in conflict, or cannot be read or written
     */
    public static List<Conflict> resolve(Path output, String path, Decisions decisions) {
        return ConflictFolder.resolve(output, path, decisions);
    }
}
