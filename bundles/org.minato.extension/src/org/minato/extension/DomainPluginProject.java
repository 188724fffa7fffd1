// SPDX-License-Identifier: EPL-2.0
package org.minato.extension;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minato.core.errors.MinatoException;
import org.minato.core.text.Texts;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/**
 * The project of a new domain plugin: a bundle with one category, one rule book with a path check and a check in Java,
 * its contract tests, a feature and a p2 site. It builds with Maven and Tycho against the SDK of an installed Minato.
 *
 * @param domain id of the domain: small letters and digits, beginning with a letter
 * @param bundle symbolic name of the bundle and name of its Java package, for instance {@code org.example.sharing}
 * @param nameJa name in Japanese
 * @param nameEn name in English
 */
public record DomainPluginProject(String domain, String bundle, String nameJa, String nameEn) {
    private static final Texts TEXTS = Texts.of(Installer.class);
    private static final Pattern DOMAIN = Pattern.compile("[a-z][a-z0-9]*");
    private static final Pattern BUNDLE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+");
    private static final Pattern PLACE = Pattern.compile("@(\\w+)@");
    private static final List<String> FILES = List.of(
            "README.md",
            "pom.xml",
            "dot.gitignore",
            "dot.mvn/extensions.xml",
            "bundle/META-INF/MANIFEST.MF",
            "bundle/OSGI-INF/l10n/bundle.properties",
            "bundle/OSGI-INF/l10n/bundle_ja.properties",
            "bundle/build.properties",
            "bundle/minato.domain",
            "bundle/rules/book.rulebook",
            "bundle/templates/sensor-sheet.template",
            "bundle/src/package-info.java.txt",
            "bundle/src/SensorNames.java.txt",
            "tests/META-INF/MANIFEST.MF",
            "tests/build.properties",
            "tests/src/PluginContractTest.java.txt",
            "tests/contract/book/record-path.meets.refmodel",
            "tests/contract/book/record-path.breaks.refmodel",
            "tests/contract/book/sensor-names.meets.refmodel",
            "tests/contract/book/sensor-names.breaks.refmodel",
            "feature/build.properties",
            "feature/feature.xml",
            "site/category.xml");

    /** Checks the names. */
    public DomainPluginProject {
        require(DOMAIN, domain, "project.domain");
        require(BUNDLE, bundle, "project.bundle");
        if (bundle.startsWith("org.minato.")) {
            throw new MinatoException(TEXTS.get("project.reserved", bundle));
        }
        if (nameJa.isBlank() || nameEn.isBlank()) {
            throw new MinatoException(TEXTS.get("project.name"));
        }
    }

    private static void require(Pattern form, String text, String key) {
        if (!form.matcher(text).matches()) {
            throw new MinatoException(TEXTS.get(key, text));
        }
    }

    /**
     * Writes the project.
     *
     * @param folder a folder that does not exist or is empty
     * @throws MinatoException if there is something in the folder; nothing is written then
     */
    public void create(Path folder) throws IOException {
        if (Files.exists(folder) && !(Files.isDirectory(folder) && isEmpty(folder))) {
            throw new MinatoException(TEXTS.get("project.occupied", folder.toString()));
        }
        for (String file : FILES) {
            Path target = folder.resolve(target(file));
            Files.createDirectories(target.getParent());
            Files.writeString(target, filled(file));
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private String target(String file) {
        String path = file.replace("dot.", ".")
                .replace("/src/", "/src/" + bundle.replace('.', '/') + "/")
                .replace("/contract/book/", "/contract/" + domain + ".guideline/")
                .replace("/book.rulebook", "/" + domain + ".rulebook")
                .replaceFirst("\\.txt$", "");
        int slash = path.indexOf('/');
        String part = slash < 0 ? "" : path.substring(0, slash);
        return switch (part) {
            case "bundle" -> bundle + path.substring(slash);
            case "tests", "feature", "site" -> bundle + "." + path;
            default -> path;
        };
    }

    private String filled(String file) throws IOException {
        Map<String, String> values = new TreeMap<>(Map.of(
                "domain", domain, "bundle", bundle, "nameJa", escaped(nameJa, file), "nameEn", escaped(nameEn, file)));
        Version minato = minato();
        values.put("minato", minato.getMajor() + "." + minato.getMinor());
        values.put("minatoNext", (minato.getMajor() + 1) + ".0");
        try (InputStream template =
                Objects.requireNonNull(DomainPluginProject.class.getResourceAsStream("project/" + file))) {
            String text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            return PLACE.matcher(text)
                    .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
        }
    }

    private static String escaped(String name, String file) {
        boolean markup = file.endsWith(".xml") || file.endsWith(".domain") || file.endsWith(".rulebook");
        return markup
                ? name.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;")
                : name.replace("\\", "\\\\");
    }

    private static Version minato() {
        Bundle own = FrameworkUtil.getBundle(DomainPluginProject.class);
        return own == null ? new Version(0, 1, 0) : own.getVersion();
    }
}
