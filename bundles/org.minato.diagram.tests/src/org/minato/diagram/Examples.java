// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.minato.core.domain.Domains;
import org.minato.core.files.ModelFiles;
import org.minato.model.base.Root;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.rules.Conformance;
import org.minato.rules.RuleBooks;
import org.minato.rules.Subject;

/** The shipped examples, with all shipped domains. */
final class Examples {
    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("minato.root")));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final ModelFiles files;
    private final Checker checker;
    private final RuleBooks books;
    private final Diagrams diagrams;
    private final Map<Path, Root> opened = new HashMap<>();
    private final Map<Root, Conformance> checked = new HashMap<>();

    Examples() throws IOException {
        Domains domains = Domains.of(descriptors());
        files = new ModelFiles(domains);
        books = new RuleBooks(domains, files, List.of());
        checker = new Checker(books);
        diagrams = new Diagrams(domains, checker);
    }

    private static List<URL> descriptors() throws IOException {
        List<URL> descriptors = new ArrayList<>();
        try (Stream<Path> bundles = Files.list(ROOT.resolve("bundles"))) {
            for (Path bundle : bundles.sorted().toList()) {
                if (Files.exists(bundle.resolve("minato.domain"))) {
                    descriptors.add(bundle.resolve("minato.domain").toUri().toURL());
                }
            }
        }
        return descriptors;
    }

    /** Every model and plan that is an example, the broken ones left out. */
    static List<Path> all() throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> fields = Files.list(ROOT.resolve("examples"))) {
            for (Path field : fields.filter(Files::isDirectory).sorted().toList()) {
                try (Stream<Path> inside = Files.list(field)) {
                    inside.filter(file -> file.toString().endsWith(".refmodel")
                                    || file.toString().endsWith(".plan"))
                            .sorted()
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    static Path named(String name) throws IOException {
        return all().stream()
                .filter(file -> String.valueOf(file.getFileName()).equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The file's top element; opened once. */
    Root open(Path file) {
        return Objects.requireNonNull(
                opened.computeIfAbsent(file, path -> files.open(path).root()));
    }

    /** What the shipped rules find; checked once. */
    Conformance check(Root root) {
        return Objects.requireNonNull(checked.computeIfAbsent(root, this::checkNow));
    }

    private Conformance checkNow(Root root) {
        Subject subject = root instanceof Plan plan ? Subject.of(plan) : Subject.of((ReferenceModel) root);
        return checker.check(subject, books, CheckOptions.on(DAY));
    }

    RuleBooks books() {
        return books;
    }

    Diagram draw(Root root, DiagramKind kind, DiagramOptions options) {
        return diagrams.draw(root, kind, options);
    }

    Diagram draw(Path file, DiagramKind kind, Locale locale) {
        Root root = open(file);
        DiagramOptions options = DiagramOptions.in(locale);
        return draw(root, kind, kind == DiagramKind.RULE_MAP ? options.checked(check(root), books) : options);
    }
}
