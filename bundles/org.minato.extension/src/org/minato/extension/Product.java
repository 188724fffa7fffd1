// SPDX-License-Identifier: EPL-2.0
package org.minato.extension;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

/**
 * An installed product.
 *
 * @param folder the folder with {@code plugins} and {@code configuration}
 * @param java the folder of the Java that runs it
 */
public record Product(Path folder, Path java) {

    /**
     * The product that this program runs in: the folder that the command line's launcher names, or else the one that the
     * platform was started from.
     */
    public static Product running() {
        String java = String.valueOf(System.getProperty("java.home"));
        String named = System.getProperty("minato.product");
        String area = System.getProperty("osgi.install.area");
        if (named != null) {
            return new Product(Path.of(named), Path.of(java));
        }
        return new Product(area == null ? Path.of("") : Path.of(URI.create(area.replace(" ", "%20"))), Path.of(java));
    }

    /** Folder into which plain jars are put. */
    public Path dropins() {
        return folder.resolve("dropins");
    }

    /** The p2 repository with Minato's own features that every product brings; need not exist. */
    public Path sdk() {
        return folder.resolve("sdk");
    }

    /** The program that runs Java. */
    public Path javaProgram() {
        Path windows = java.resolve("bin").resolve("java.exe");
        return Files.exists(windows) ? windows : java.resolve("bin").resolve("java");
    }

    /** The jar that starts the platform; empty where the folder holds no product. */
    public Optional<Path> launcher() {
        Path plugins = folder.resolve("plugins");
        if (!Files.isDirectory(plugins)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(plugins, "org.eclipse.equinox.launcher_*.jar")) {
            Iterator<Path> found = jars.iterator();
            return found.hasNext() ? Optional.of(found.next()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this user may add plugins to it. */
    public boolean isWritable() {
        return Files.isWritable(folder.resolve("plugins")) && Files.isWritable(folder.resolve("p2"));
    }
}
