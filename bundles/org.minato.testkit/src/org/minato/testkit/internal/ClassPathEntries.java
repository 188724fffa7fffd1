// SPDX-License-Identifier: EPL-2.0
package org.minato.testkit.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Files on a class path, in folders and jars. */
final class ClassPathEntries implements Entries {
    private final ClassLoader loader;

    ClassPathEntries(ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    public Optional<URL> entry(String path) {
        return Optional.ofNullable(loader.getResource(path));
    }

    @Override
    public List<String> files(String folder) {
        TreeSet<String> paths = new TreeSet<>();
        try {
            for (URL root : Collections.list(loader.getResources(folder))) {
                URI address = root.toURI();
                if ("jar".equals(address.getScheme())) {
                    try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
                        below(jar.getPath(folder), folder).forEach(paths::add);
                    }
                } else if ("file".equals(address.getScheme())) {
                    below(Path.of(address), folder).forEach(paths::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(paths);
    }

    private static List<String> below(Path start, String folder) throws IOException {
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile)
                    .map(file ->
                            folder + "/" + start.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
