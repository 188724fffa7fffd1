// SPDX-License-Identifier: EPL-2.0
package org.minato.gates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every package says in one sentence what it is for and has a null default, unless its code is generated. */
final class PackageGate implements Gate {

    private static final String INFO = "package-info.java";

    @Override
    public List<String> problems(Repository repository) throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path bundle : repository.bundles()) {
            Path sources = bundle.resolve("src");
            Set<Path> packages = new TreeSet<>();
            for (Path file : repository.files(sources, name -> name.endsWith(".java"))) {
                packages.add(file.getParent());
            }
            for (Path directory : packages) {
                Path info = directory.resolve(INFO);
                if (!Files.exists(info)) {
                    problems.add(repository.show(directory) + ": has no " + INFO);
                    continue;
                }
                String text = Files.readString(info);
                if (!text.contains("/**")) {
                    problems.add(repository.show(info) + ": does not say what the package is for");
                }
                if (!text.contains("@NonNullByDefault") && !isGenerated(bundle, sources.relativize(directory))) {
                    problems.add(repository.show(info) + ": has no @NonNullByDefault");
                }
            }
        }
        return problems;
    }

    private static boolean isGenerated(Path bundle, Path directory) throws IOException {
        Path model = bundle.resolve("model");
        if (!Files.isDirectory(model)) {
            return false;
        }
        String name = directory.getFileName() + ".ecore";
        return Files.exists(model.resolve(name));
    }
}
