// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.minato.core.files.ModelFiles;

/**
 * What sessions need of the disk.
 *
 * @param files opens and serialises
 * @param background does what can wait a moment
 */
record Disk(ModelFiles files, Background background) {
    /** Checksum that stands for a file that cannot be read, for instance since it was deleted. */
    static final String GONE = "gone";

    /** The one path of a file, however it is written. */
    static Path canonical(Path path) {
        return path(ModelFiles.location(path).file());
    }

    static Path path(Resource file) {
        return path(file.getURI());
    }

    private static Path path(URI address) {
        return Path.of(address.toFileString());
    }

    /** Checksum of what is on the disk now. */
    static String checksum(Path path) {
        try {
            return ModelFiles.sha256(Files.readAllBytes(path));
        } catch (IOException e) {
            return GONE;
        }
    }
}
