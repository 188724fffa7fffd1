// SPDX-License-Identifier: EPL-2.0
package org.minato.impact;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.minato.core.domain.Domains;
import org.minato.core.files.ModelFiles;
import org.minato.core.finding.Finding;
import org.minato.generate.GenerateOptions;
import org.minato.generate.GeneratedFile;
import org.minato.generate.GeneratedPart;
import org.minato.generate.Generation;
import org.minato.generate.GenerationInput;
import org.minato.generate.Generator;
import org.minato.generate.OutputTrace;
import org.minato.model.base.Root;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.rules.RuleBook;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.rules.RuleBooks;
import org.minato.rules.Subject;

/** A copy of the fishery example in a folder of its own, and the chain through it. */
final class Fishery {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("minato.root")));

    private final Path folder;
    private final ModelFiles files;
    private final RuleBooks books;
    private final Checker checker;
    private final Domains domains;
    private final Impact impact;
    private final List<Root> roots = new ArrayList<>();

    Fishery(Path folder) throws IOException {
        this.folder = folder;
        domains = Domains.of(List.of(ROOT.resolve("bundles/org.minato.domain.fisheries/minato.domain")
                .toUri()
                .toURL()));
        files = new ModelFiles(domains);
        books = new RuleBooks(domains, files, List.of());
        checker = new Checker(books);
        impact = new Impact(checker, books);
        try (Stream<Path> all = Files.list(ROOT.resolve("examples/fisheries"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    void edit(String file, UnaryOperator<String> change) throws IOException {
        Path path = folder.resolve(file);
        String before = Files.readString(path);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("the edit found nothing to change in " + file);
        }
        Files.writeString(path, after);
    }

    void write(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file), content);
    }

    Path path(String file) {
        return folder.resolve(file);
    }

    /** Opens the model, the plan and what else is asked for, as one set of files. */
    Fishery open(String... others) {
        ResourceSet together = files.newResourceSet();
        for (String file : Stream.concat(Stream.of("smart-fishery.refmodel", "ikata.plan"), Stream.of(others))
                .toList()) {
            roots.add(files.open(folder.resolve(file), together).root());
        }
        return this;
    }

    /** The element with an id in one of the opened files. */
    EObject element(String id) {
        return roots.stream()
                .map(root -> root.eResource().getEObject(id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError(id));
    }

    Impact impact() {
        return impact;
    }

    ImpactScope scope() {
        ImpactScope scope = ImpactScope.of(roots, CheckOptions.on(DAY));
        return Files.exists(output())
                ? scope.with(OutputTrace.read(output()).stream().toList())
                : scope;
    }

    Link forward(String key) {
        return impact.forward(key, scope()).orElseThrow(() -> new AssertionError(key));
    }

    Link back(String id) {
        return impact.back(element(id), scope());
    }

    /** What checking the model with the opened rule books finds. */
    List<Finding> findings() {
        List<RuleBook> own = roots.stream()
                .filter(RuleBook.class::isInstance)
                .map(RuleBook.class::cast)
                .toList();
        return checker.check(Subject.of((ReferenceModel) roots.get(0)), books.plus(own), CheckOptions.on(DAY))
                .findings();
    }

    Path output() {
        return folder.resolve("out");
    }

    /** Generates a table of two units and a document of one paragraph on a clause. */
    void generate() {
        new Generation(files, checker, domains, List.of(new Table(), new Page()))
                .run(folder.resolve("ikata.plan"), output(), GenerateOptions.in(Locale.JAPANESE, DAY));
    }

    private static final class Table implements Generator {
        @Override
        public String kind() {
            return "table";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public List<GeneratedFile> generate(GenerationInput input) {
            String text = "unit,note\r\none,\"first\r\nline\"\r\ntwo,\r\n";
            return List.of(new GeneratedFile(
                    "units.csv",
                    text.getBytes(StandardCharsets.UTF_8),
                    List.of(
                            new GeneratedPart("one", "first", Set.of(), Set.of("ikata#allocation-gateway")),
                            new GeneratedPart("two", "", Set.of(), Set.of("ikata#allocation-buoy-north")))));
        }
    }

    private static final class Page implements Generator {
        @Override
        public String kind() {
            return "page";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public List<GeneratedFile> generate(GenerationInput input) {
            return List.of(new GeneratedFile(
                    "page.txt",
                    "保存期間".getBytes(StandardCharsets.UTF_8),
                    List.of(new GeneratedPart("clause-r9-3", "保存期間", Set.of("fisheries.r9#3"), Set.of()))));
        }
    }
}
