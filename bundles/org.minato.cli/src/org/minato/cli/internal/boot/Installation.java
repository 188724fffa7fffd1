// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.boot;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The folder that the product is installed in, read only: which bundles it has, by the list that p2 keeps. */
record Installation(Path folder) {

    /** Bundle whose dependencies the command line consists of. */
    static final String COMMAND_LINE = "org.minato.cli";

    /** Bundle that is the OSGi framework itself. */
    static final String FRAMEWORK = "org.eclipse.osgi";

    /** One installed bundle: symbolic name and the jar or folder that it lies in. */
    record Installed(String name, Path path) {}

    Path bundlesInfo() {
        return folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
    }

    Path dropins() {
        return folder.resolve("dropins");
    }

    /** Every bundle of the product, then those that lie in the dropins folder and that p2 has not taken up yet. */
    List<Installed> bundles() throws IOException {
        var bundles = new ArrayList<Installed>();
        for (String line : Files.readAllLines(bundlesInfo())) {
            String[] parts = line.split(",", -1);
            if (!line.startsWith("#") && parts.length >= 3) {
                bundles.add(new Installed(parts[0], locate(parts[2])));
            }
        }
        for (Path path : droppedIn()) {
            if (bundles.stream().noneMatch(known -> known.path().equals(path))) {
                bundles.add(new Installed("", path));
            }
        }
        return bundles;
    }

    /** The files whose change makes a prepared start stale, besides the bundles themselves. */
    List<Path> sources() throws IOException {
        var sources = new ArrayList<Path>();
        sources.add(bundlesInfo());
        sources.addAll(droppedIn());
        return sources;
    }

    private Path locate(String location) {
        URI uri = URI.create(location);
        return uri.isAbsolute()
                ? Path.of(uri).normalize()
                : folder.resolve(uri.getPath()).normalize();
    }

    private List<Path> droppedIn() throws IOException {
        if (!Files.isDirectory(dropins())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(dropins(), 3)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }
}
