// SPDX-License-Identifier: EPL-2.0
package org.minato.gates;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;

/** The checkout: its bundles, features and files, without what is generated or fetched. */
record Repository(Path root) {

    private static final Set<String> NOT_SOURCES =
            Set.of(".git", ".minato", "target", "bin", "src-gen", "lib", "node_modules", ".metadata");

    /** The folders of the bundles of the product, in order of their names. */
    List<Path> bundles() throws IOException {
        return folders("bundles", folder -> Files.exists(manifest(folder)) && !isTest(folder));
    }

    /** The folders of the features, in order of their names. */
    List<Path> features() throws IOException {
        return folders("features", folder -> Files.exists(folder.resolve("feature.xml")));
    }

    Path manifest(Path bundle) {
        return bundle.resolve("META-INF/MANIFEST.MF");
    }

    static boolean isTest(Path bundle) {
        return bundle.getFileName().toString().endsWith(".tests");
    }

    /** All source files below a folder whose name passes the filter, in order of their paths. */
    List<Path> files(Path folder, Predicate<String> name) throws IOException {
        List<Path> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return NOT_SOURCES.contains(directory.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (name.test(file.getFileName().toString())) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found.stream().sorted().toList();
    }

    /** The path of a file as it is shown to people: relative to the root, with slashes. */
    String show(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private List<Path> folders(String parent, Predicate<Path> filter) throws IOException {
        Path folder = root.resolve(parent);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var children = Files.list(folder)) {
            return children.filter(filter).sorted().toList();
        }
    }
}
