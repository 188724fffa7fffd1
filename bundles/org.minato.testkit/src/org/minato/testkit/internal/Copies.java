// SPDX-License-Identifier: EPL-2.0
package org.minato.testkit.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Copies of bundle entries on disk, so that files find those that they refer to. */
final class Copies {
    private final Path folder;

    Copies(Path folder) {
        this.folder = folder;
    }

    /** Copies an entry to its path below the folder. */
    Path copy(String path, URL entry) throws IOException {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder.normalize())) {
            throw new IOException(path + " leads out of its folder");
        }
        Files.createDirectories(file.getParent());
        try (InputStream content = entry.openStream()) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }
}
