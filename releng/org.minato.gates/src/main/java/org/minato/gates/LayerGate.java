// SPDX-License-Identifier: EPL-2.0
package org.minato.gates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * No bundle depends on one to its right, and nothing below the user interface depends on it.
 *
 * <p>{@code releng/layers.txt} holds one line per bundle: its name, a colon, the bundles directly to its left. The word
 * {@code ui} after the name marks a bundle that may use the workbench.
 */
final class LayerGate implements Gate {

    static final String LAYERS = "releng/layers.txt";
    private static final List<String> USER_INTERFACE =
            List.of("org.eclipse.ui", "org.eclipse.swt", "org.eclipse.jface", "org.eclipse.e4.ui");
    /** Would make the command line's start slow; optional is fine. */
    private static final List<String> PLATFORM =
            List.of("org.eclipse.core.runtime", "org.eclipse.core.resources", "org.eclipse.equinox.registry");

    private record Layer(boolean userInterface, Set<String> left) {}

    @Override
    public List<String> problems(Repository repository) throws IOException {
        Map<String, Layer> layers = layers(repository.root().resolve(LAYERS));
        List<String> problems = new ArrayList<>();
        for (Path bundle : repository.bundles()) {
            Path file = repository.manifest(bundle);
            BundleManifest manifest = BundleManifest.read(file);
            String where = repository.show(file) + ": ";
            Layer layer = layers.get(manifest.name());
            if (layer == null) {
                problems.add(where + manifest.name() + " has no line in " + LAYERS);
                continue;
            }
            for (var required : manifest.requires()) {
                if (layers.containsKey(required.name()) && !layer.left().contains(required.name())) {
                    problems.add(where + "requires " + required.name() + ", which is not to its left in " + LAYERS);
                }
                if (!layer.userInterface() && !required.optional()) {
                    problems.addAll(notBelow(where, required.name()));
                }
            }
            for (var imported : manifest.imports()) {
                if (!layer.userInterface()) {
                    problems.addAll(notBelow(where, imported.name()));
                }
                ownerOf(imported.name(), layers.keySet())
                        .filter(owner -> !layer.left().contains(owner))
                        .ifPresent(owner -> problems.add(
                                where + "imports " + imported.name() + " of " + owner + ", which is not to its left"));
            }
            for (var exported : manifest.exports()) {
                if (List.of(exported.name().split("\\.")).contains("internal")) {
                    problems.add(where + "exports the internal package " + exported.name());
                }
            }
        }
        return problems;
    }

    private static List<String> notBelow(String where, String dependency) {
        List<String> problems = new ArrayList<>();
        if (USER_INTERFACE.stream().anyMatch(ui -> isOrIsBelow(dependency, ui))) {
            problems.add(where + "uses " + dependency + ", but is no bundle of the user interface");
        }
        if (PLATFORM.contains(dependency)) {
            problems.add(where + "uses " + dependency + ", which the command line does without");
        }
        return problems;
    }

    private static boolean isOrIsBelow(String name, String parent) {
        return name.equals(parent) || name.startsWith(parent + ".");
    }

    private static Optional<String> ownerOf(String packageName, Set<String> bundles) {
        return bundles.stream()
                .filter(bundle -> isOrIsBelow(packageName, bundle))
                .max(Comparator.comparingInt(String::length));
    }

    private static Map<String, Layer> layers(Path file) throws IOException {
        Map<String, Layer> layers = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] sides = line.split(":", 2);
            String[] head = sides[0].trim().split("\\s+");
            Set<String> left = new TreeSet<>();
            for (String direct : sides[1].trim().split("\\s+")) {
                if (!direct.isEmpty()) {
                    Layer layer = layers.get(direct);
                    if (layer == null) {
                        throw new IOException(file + ": " + direct + " must stand before " + head[0]);
                    }
                    left.add(direct);
                    left.addAll(layer.left());
                }
            }
            layers.put(head[0], new Layer(head.length > 1 && head[1].equals("ui"), left));
        }
        return layers;
    }
}
