// SPDX-License-Identifier: EPL-2.0
package org.minato.gates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Every file of texts has a Japanese twin with the same keys, and no text is empty or without values in one language only. */
final class TextGate implements Gate {

    /** Files of these names hold texts, and so does every file with a Japanese twin. */
    private static final Set<String> NAMES = Set.of(
            "messages.properties", "labels.properties", "bundle.properties", "plugin.properties", "feature.properties");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+[^}]*}");

    @Override
    public List<String> problems(Repository repository) throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path file : texts(repository)) {
            Path twin = twin(file);
            if (!Files.exists(twin)) {
                problems.add(repository.show(file) + ": has no Japanese twin " + twin.getFileName());
                continue;
            }
            compare(repository, file, twin, problems);
        }
        return problems;
    }

    private static Path twin(Path file) {
        return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.properties$", "_ja.properties"));
    }

    /** The English file of each pair. */
    static List<Path> texts(Repository repository) throws IOException {
        List<Path> texts = new ArrayList<>();
        List<Path> owners = new ArrayList<>(repository.bundles());
        owners.addAll(repository.features());
        for (Path owner : owners) {
            for (Path file : repository.files(owner, name -> name.endsWith(".properties"))) {
                String name = file.getFileName().toString();
                if (NAMES.contains(name) || (!name.endsWith("_ja.properties") && Files.exists(twin(file)))) {
                    texts.add(file);
                }
            }
        }
        return texts;
    }

    private static void compare(Repository repository, Path file, Path twin, List<String> problems) throws IOException {
        Properties english = repository.properties(file);
        Properties japanese = repository.properties(twin);
        missing(repository.show(twin), english, japanese, problems);
        missing(repository.show(file), japanese, english, problems);
        for (String key : new TreeSet<>(english.stringPropertyNames())) {
            String other = japanese.getProperty(key);
            if (other != null && hasPlaceholder(english.getProperty(key)) != hasPlaceholder(other)) {
                problems.add(repository.show(twin) + ": " + key + " has a placeholder in one language only");
            }
        }
    }

    private static void missing(String file, Properties wanted, Properties present, List<String> problems) {
        for (String key : new TreeSet<>(wanted.stringPropertyNames())) {
            String text = present.getProperty(key);
            if (text == null) {
                problems.add(file + ": has no text for " + key);
            } else if (text.isBlank() && !wanted.getProperty(key).isBlank()) {
                problems.add(file + ": the text of " + key + " is empty");
            }
        }
    }

    private static boolean hasPlaceholder(String text) {
        return PLACEHOLDER.matcher(text).find();
    }
}
