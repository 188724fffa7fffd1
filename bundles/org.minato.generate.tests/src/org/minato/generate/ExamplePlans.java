// SPDX-License-Identifier: EPL-2.0
package org.minato.generate;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.minato.core.domain.Domains;
import org.minato.core.files.ModelFiles;
import org.minato.diagram.Diagrams;
import org.minato.generate.internal.documents.ConformanceGenerator;
import org.minato.generate.internal.documents.DocumentTemplates;
import org.minato.generate.internal.documents.DocumentsGenerator;
import org.minato.generate.internal.documents.ToCompleteGenerator;
import org.minato.generate.internal.site.SiteGenerator;
import org.minato.rules.Checker;
import org.minato.rules.RuleBooks;
import org.minato.template.Templates;

/** Every plan that is found among the examples, and the documents that come of it. */
final class ExamplePlans {
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("minato.root")));

    private final Generation generation;

    ExamplePlans() throws IOException {
        List<URL> descriptors = new ArrayList<>();
        try (Stream<Path> bundles = Files.list(ROOT.resolve("bundles"))) {
            for (Path bundle : bundles.sorted().toList()) {
                Path descriptor = bundle.resolve("minato.domain");
                boolean isDomain = String.valueOf(bundle.getFileName()).matches("org\\.minato\\.domain\\.[a-z]+");
                if (isDomain && Files.exists(descriptor)) {
                    descriptors.add(url(descriptor));
                }
            }
        }
        Domains domains = Domains.of(descriptors);
        ModelFiles files = new ModelFiles(domains);
        RuleBooks books = new RuleBooks(domains, files, List.of());
        Checker checker = new Checker(books);
        Diagrams diagrams = new Diagrams(domains, checker);
        List<Generator> generators = List.of(
                new DocumentsGenerator(diagrams),
                new ConformanceGenerator(),
                new ToCompleteGenerator(),
                new SiteGenerator(diagrams));
        Templates templates = new Templates(domains, List.of(new DocumentTemplates()));
        generation = new Generation(files, checker, domains, templates, generators);
    }

    private static URL url(Path path) throws MalformedURLException {
        return Objects.requireNonNull(path.toUri().toURL());
    }

    /** The checkout. */
    static Path root() {
        return ROOT;
    }

    /** The plans; those of broken examples are left out. */
    static List<Path> all() throws IOException {
        Path examples = ROOT.resolve("examples");
        try (Stream<Path> files = Files.walk(examples)) {
            List<Path> plans = files.filter(file -> file.toString().endsWith(".plan"))
                    .filter(file -> !examples.relativize(file).startsWith("broken"))
                    .sorted()
                    .toList();
            if (plans.isEmpty()) {
                throw new AssertionError("no plan below " + examples);
            }
            return plans;
        }
    }

    /** What comes of a plan, by path. */
    Map<String, byte[]> generate(Path plan, Locale locale, Path output) throws IOException {
        GenerationReport report = generation.run(plan, output, GenerateOptions.in(locale, DAY));
        if (!report.faults().isEmpty()) {
            throw new AssertionError(report.faults().get(0).message().en());
        }
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(output)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String path = output.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(".minato/")) {
                    files.put(path, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
