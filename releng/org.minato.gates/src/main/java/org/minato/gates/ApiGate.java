// SPDX-License-Identifier: EPL-2.0
package org.minato.gates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The API of each bundle is the one that was agreed on: {@code api/<bundle>.txt}.
 *
 * <p>Reads the compiled classes ({@code target/classes}) of every exported package.
 */
final class ApiGate implements Gate {

    private final boolean accept;

    /** With {@code accept}, the files are written instead of compared. */
    ApiGate(boolean accept) {
        this.accept = accept;
    }

    @Override
    public List<String> problems(Repository repository) throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path bundle : repository.bundles()) {
            BundleManifest manifest = BundleManifest.read(repository.manifest(bundle));
            Path agreed = repository.root().resolve("api").resolve(manifest.name() + ".txt");
            List<String> actual = signatures(bundle, manifest);
            if (accept) {
                write(agreed, actual);
            } else {
                List<String> wanted = Files.exists(agreed) ? Files.readAllLines(agreed) : List.of();
                problems.addAll(difference(repository.show(agreed), wanted, actual));
            }
        }
        return problems;
    }

    private static List<String> signatures(Path bundle, BundleManifest manifest) throws IOException {
        List<String> lines = new ArrayList<>();
        for (var exported : manifest.exports().stream()
                .filter(clause -> !clause.internal())
                .sorted(Comparator.comparing(BundleManifest.Clause::name))
                .toList()) {
            Path folder =
                    bundle.resolve("target/classes").resolve(exported.name().replace('.', '/'));
            if (!Files.isDirectory(folder)) {
                lines.add("package " + exported.name() + " (empty)");
                continue;
            }
            lines.add("package " + exported.name());
            try (var files = Files.list(folder)) {
                for (Path file : files.filter(file -> file.toString().endsWith(".class"))
                        .sorted()
                        .toList()) {
                    lines.addAll(ApiSignature.of(Files.readAllBytes(file)));
                }
            }
        }
        return lines;
    }

    private static void write(Path file, List<String> lines) throws IOException {
        if (lines.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines) + "\n");
        }
    }

    private static List<String> difference(String file, List<String> wanted, List<String> actual) {
        List<String> problems = new ArrayList<>();
        removed(wanted, actual).forEach(line -> problems.add(file + ": no longer in the API: " + line.strip()));
        removed(actual, wanted).forEach(line -> problems.add(file + ": new in the API: " + line.strip()));
        if (problems.isEmpty() && !wanted.equals(actual)) {
            problems.add(file + ": is in another order than the API");
        }
        if (!problems.isEmpty()) {
            problems.add(file + ": if this change is meant, accept it with: ./minato build -Dapi.accept");
        }
        return problems;
    }

    private static Set<String> removed(List<String> before, List<String> after) {
        Set<String> lines = new LinkedHashSet<>(qualified(before));
        qualified(after).forEach(lines::remove);
        return lines;
    }

    /** The lines, those of members with their class before them. */
    private static List<String> qualified(List<String> lines) {
        List<String> qualified = new ArrayList<>();
        String type = "";
        for (String line : lines) {
            if (!line.startsWith(" ")) {
                type = line;
                qualified.add(line);
            } else {
                qualified.add(type + " {" + line.strip() + "}");
            }
        }
        return qualified;
    }
}
