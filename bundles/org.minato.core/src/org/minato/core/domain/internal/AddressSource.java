// SPDX-License-Identifier: EPL-2.0
package org.minato.core.domain.internal;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A descriptor at an address, outside OSGi: in a folder or a jar. */
public final class AddressSource implements DomainSource {

    private final URL descriptor;
    private final String name;

    /** For the address of a descriptor, and the name that messages use. */
    public AddressSource(URL descriptor, String name) {
        this.descriptor = descriptor;
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<URL> entry(String path) {
        if (path.equals(DESCRIPTOR)) {
            return Optional.of(descriptor);
        }
        String base = descriptor.toString();
        try {
            URL url = new URI(base.substring(0, base.lastIndexOf('/') + 1) + path.replace(" ", "%20")).toURL();
            url.openStream().close();
            return Optional.of(url);
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<String> files(String folder) {
        try {
            URI address = descriptor.toURI();
            if ("jar".equals(address.getScheme())) {
                try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
                    return below(Path.of(address).getParent(), folder);
                }
            }
            return "file".equals(address.getScheme()) ? below(Path.of(address).getParent(), folder) : List.of();
        } catch (IOException | URISyntaxException e) {
            return List.of();
        }
    }

    private static List<String> below(Path root, String folder) throws IOException {
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
