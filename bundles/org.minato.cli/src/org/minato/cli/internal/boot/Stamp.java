// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** What a prepared start was made from. As long as it is the same, the start can be used again. */
final class Stamp {

    private static final String FORMAT = "minato-start 1";

    private Stamp() {}

    /** The stamp of these bundles of the installation, on the JVM that runs now. */
    static String of(Installation installation, List<Path> bundles) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(FORMAT);
        lines.add(System.getProperty("java.vm.version", "") + " " + System.getProperty("java.home", ""));
        for (Path source : installation.sources()) {
            lines.add(line(source));
        }
        for (Path bundle : bundles) {
            lines.add(line(bundle));
        }
        return String.join("\n", lines);
    }

    private static String line(Path file) throws IOException {
        var attributes = Files.readAttributes(
                Files.isDirectory(file) ? file.resolve("META-INF/MANIFEST.MF") : file, BasicFileAttributes.class);
        return attributes.lastModifiedTime().toMillis() + " " + attributes.size() + " " + file;
    }
}
