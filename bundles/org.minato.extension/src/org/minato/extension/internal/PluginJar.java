// SPDX-License-Identifier: EPL-2.0
package org.minato.extension.internal;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * A jar that holds a domain plugin.
 *
 * @param name symbolic name of its bundle
 * @param version version of its bundle
 */
public record PluginJar(String name, String version) {

    /** Address of the descriptor in a jar. */
    public static URL descriptor(Path jar) throws IOException {
        return URI.create("jar:" + jar.toAbsolutePath().toUri() + "!/minato.domain")
                .toURL();
    }

    /** Reads a jar; empty where it is none, or no bundle with a domain's descriptor. Runs nothing of it. */
    public static Optional<PluginJar> read(Path path) {
        try (JarFile jar = new JarFile(path.toFile())) {
            Manifest manifest = jar.getManifest();
            if (manifest == null || jar.getEntry("minato.domain") == null) {
                return Optional.empty();
            }
            Attributes attributes = manifest.getMainAttributes();
            String name = attributes.getValue("Bundle-SymbolicName");
            String version = attributes.getValue("Bundle-Version");
            return name == null
                    ? Optional.empty()
                    : Optional.of(
                            new PluginJar(name.split(";")[0].strip(), version == null ? "0.0.0" : version.strip()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
