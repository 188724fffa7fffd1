// SPDX-License-Identifier: EPL-2.0
package org.minato.gates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * No text is unused, and no manifest, {@code plugin.xml} or {@code feature.xml} asks for a text that is not there.
 *
 * <p>A key of a {@code messages.properties} counts as used where a Java file of its bundle holds it in quotes, or a
 * beginning of it that ends with a dot, or both of its parts; or, in quotes, {@code ${bundle:key}}.
 */
final class UsedTextGate implements Gate {

    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern IN_BUNDLE = Pattern.compile("\\$\\{bundle:([\\w.-]+)}");
    private static final Pattern EXTERNAL = Pattern.compile("(?:[\"\\s>]|^)%([A-Za-z][\\w.-]*)");

    @Override
    public List<String> problems(Repository repository) throws IOException {
        List<String> problems = new ArrayList<>();
        List<Path> owners = new ArrayList<>(repository.bundles());
        owners.addAll(repository.features());
        for (Path owner : owners) {
            descriptors(repository, owner, problems);
            messages(repository, owner, problems);
        }
        return problems;
    }

    private static void descriptors(Repository repository, Path owner, List<String> problems) throws IOException {
        check(
                repository,
                List.of(owner.resolve("META-INF/MANIFEST.MF"), owner.resolve("plugin.xml")),
                List.of(owner.resolve("OSGI-INF/l10n/bundle.properties")),
                problems);
        check(
                repository,
                List.of(owner.resolve("feature.xml")),
                List.of(owner.resolve("feature.properties")),
                problems);
    }

    private static void check(Repository repository, List<Path> users, List<Path> texts, List<String> problems)
            throws IOException {
        Set<String> used = new TreeSet<>();
        Set<String> defined = new TreeSet<>();
        for (Path user : users) {
            if (Files.exists(user)) {
                EXTERNAL.matcher(Files.readString(user)).results().forEach(found -> used.add(found.group(1)));
            }
        }
        for (Path text : texts) {
            if (Files.exists(text)) {
                defined.addAll(repository.properties(text).stringPropertyNames());
            }
        }
        String file = repository.show(texts.getFirst());
        used.stream()
                .filter(key -> !defined.contains(key))
                .forEach(key -> problems.add(file + ": has no text for %" + key));
        defined.stream()
                .filter(key -> !used.contains(key))
                .forEach(key -> problems.add(file + ": nothing uses the text " + key));
    }

    private static void messages(Repository repository, Path owner, List<String> problems) throws IOException {
        List<Path> files = repository.files(owner.resolve("src"), "messages.properties"::equals);
        if (files.isEmpty()) {
            return;
        }
        Set<String> quoted = new TreeSet<>();
        for (Path source : repository.files(owner.resolve("src"), name -> name.endsWith(".java"))) {
            String text = Files.readString(source);
            QUOTED.matcher(text).results().forEach(found -> quoted.add(found.group(1)));
            IN_BUNDLE.matcher(text).results().forEach(found -> quoted.add(found.group(1)));
        }
        for (Path file : files) {
            for (String key : new TreeSet<>(repository.properties(file).stringPropertyNames())) {
                if (!isUsed(key, quoted)) {
                    problems.add(repository.show(file) + ": nothing uses the text " + key);
                }
            }
        }
    }

    private static boolean isUsed(String key, Set<String> quoted) {
        if (quoted.contains(key)) {
            return true;
        }
        for (int cut = 1; cut < key.length(); cut++) {
            String start = key.substring(0, cut);
            if (quoted.contains(start) && (start.endsWith(".") || quoted.contains(key.substring(cut)))) {
                return true;
            }
        }
        return false;
    }
}
