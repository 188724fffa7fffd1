// SPDX-License-Identifier: EPL-2.0
package org.minato.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The sharing plugin of the examples, built apart as its author would. */
final class SharingPlugin {
    private final Path site;

    private SharingPlugin(Path site) {
        this.site = site;
    }

    /** Builds and tests a copy of it with Maven against an SDK. */
    static SharingPlugin build(Path folder, Path sdk) throws IOException, InterruptedException {
        InstalledProduct.copy(source(), folder);
        Run.of(
                        folder,
                        Map.of("JAVA_HOME", System.getProperty("java.home")),
                        List.of(
                                "sh",
                                System.getProperty("maven.home") + "/bin/mvn",
                                "-B",
                                "-ntp",
                                "-Dmaven.repo.local=" + System.getProperty("maven.repository"),
                                "-Dminato.sdk=" + sdk.toUri(),
                                "verify"))
                .endedWith(0);
        return new SharingPlugin(folder.resolve("org.example.sharing.site/target/repository"));
    }

    static Path source() {
        return InstalledProduct.root().resolve("examples/domain-plugin-sharing");
    }

    static Path example() {
        return source().resolve("org.example.sharing/examples/bikes/bikes.refmodel");
    }

    Path site() {
        return site;
    }

    /** The jar of the bundle. */
    Path jar() throws IOException {
        return only("plugins");
    }

    /** Bundle and feature in a folder, with what is written in manifest and feature changed. */
    Path changed(Path folder, UnaryOperator<String> change) throws IOException {
        Path plugin = Files.createDirectories(folder.resolve("plugins")).resolve("plugin.jar");
        Path feature = Files.createDirectories(folder.resolve("features")).resolve("feature.jar");
        Files.copy(only("plugins"), plugin);
        Files.copy(only("features"), feature);
        rewrite(plugin, "META-INF/MANIFEST.MF", change);
        rewrite(feature, "feature.xml", change);
        return folder;
    }

    /** The bundle as a file of its own, with what is written in one of its entries changed. */
    Path changedJar(Path file, String entry, UnaryOperator<String> change) throws IOException {
        Files.copy(jar(), file);
        rewrite(file, entry, change);
        return file;
    }

    /** A copy of the repository with the bundle altered after it was published. */
    Path altered(Path folder) throws IOException {
        InstalledProduct.copy(site, folder);
        rewrite(folder.resolve(site.relativize(jar())), "minato.domain", text -> text + "<!-- altered -->");
        return folder;
    }

    private Path only(String kind) throws IOException {
        try (var jars = Files.newDirectoryStream(site.resolve(kind), "*.jar")) {
            return jars.iterator().next();
        }
    }

    /** Changes the text of an entry of a jar. */
    static void rewrite(Path jar, String entry, UnaryOperator<String> change) throws IOException {
        try (FileSystem content = FileSystems.newFileSystem(jar)) {
            Path file = content.getPath(entry);
            String text = Files.readString(file);
            Files.write(file, change.apply(text).getBytes(StandardCharsets.UTF_8));
        }
    }
}
