// SPDX-License-Identifier: EPL-2.0
package org.minato.acceptance;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A copy of the built product in a folder of its own, used through its launcher by one user. */
final class InstalledProduct {
    private final Path folder;
    private final Path home;

    private InstalledProduct(Path folder, Path home) {
        this.folder = folder;
        this.home = home;
    }

    /** A fresh copy of the product that this build made. */
    static InstalledProduct copyTo(Path folder, Path home) throws IOException {
        copy(built(), folder);
        return new InstalledProduct(folder, home);
    }

    static Path root() {
        return Path.of(System.getProperty("minato.root"));
    }

    private static Path built() {
        Path products = root().resolve("releng/org.minato.product/target/products/org.minato.product");
        return System.getProperty("os.name").startsWith("Mac")
                ? products.resolve("macosx/cocoa/aarch64/Minato.app/Contents/Eclipse")
                : products.resolve("linux/gtk/x86_64/minato");
    }

    Path sdk() {
        return folder.resolve("sdk");
    }

    Path folder() {
        return folder;
    }

    /** {@code minato ARGUMENT...} in English. */
    Run minato(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(folder.resolve("minato").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--lang", "en"));
        return Run.of(
                home,
                Map.of(
                        "HOME", home.toString(),
                        "XDG_DATA_HOME", home.resolve("data").toString(),
                        "MINATO_CACHE", "off",
                        "JAVA_HOME", System.getProperty("java.home")),
                command);
    }

    /** Makes a p2 repository of the bundles and features in a folder with the product's own publisher. */
    void publish(Path source, Path repository) throws IOException, InterruptedException {
        Path launcher;
        try (var jars = Files.newDirectoryStream(folder.resolve("plugins"), "org.eclipse.equinox.launcher_*.jar")) {
            launcher = jars.iterator().next();
        }
        Run.of(
                        home,
                        Map.of(),
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-jar",
                                launcher.toString(),
                                "-nosplash",
                                "-application",
                                "org.eclipse.equinox.p2.publisher.FeaturesAndBundlesPublisher",
                                "-metadataRepository",
                                repository.toUri().toString(),
                                "-artifactRepository",
                                repository.toUri().toString(),
                                "-source",
                                source.toString(),
                                "-publishArtifacts"))
                .endedWith(0);
    }

    static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                if (directory.endsWith("target")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(directory).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(
                        file,
                        to.resolve(from.relativize(file).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
