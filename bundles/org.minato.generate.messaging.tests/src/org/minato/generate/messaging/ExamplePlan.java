// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.minato.core.domain.Domains;
import org.minato.core.domain.InstalledDomain;
import org.minato.core.files.LoadedFile;
import org.minato.core.files.ModelFiles;
import org.minato.core.region.Regions;
import org.minato.generate.GenerateOptions;
import org.minato.generate.Generation;
import org.minato.generate.GenerationReport;
import org.minato.generate.Generator;
import org.minato.generate.messaging.internal.asyncapi.AsyncApiGenerator;
import org.minato.generate.messaging.internal.compose.ComposeGenerator;
import org.minato.generate.messaging.internal.openapi.OpenApiGenerator;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.planning.skeleton.PlanArea;
import org.minato.planning.skeleton.PlanSkeleton;
import org.minato.rules.Checker;
import org.minato.rules.RuleBooks;

/** A copy of an example in a folder of its own, and the generation of its plan. */
final class ExamplePlan {
    static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("minato.root")));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Path folder;
    private final ModelFiles files;
    private final Domains domains;
    private final Generation generation;
    private String plan;

    /** Copies the example of a plan file below the examples. */
    ExamplePlan(Path source, Path folder) throws IOException {
        this.folder = folder;
        plan = String.valueOf(source.getFileName());
        try (Stream<Path> files = Files.list(Objects.requireNonNull(source.getParent()))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        domains = domains();
        files = new ModelFiles(domains);
        RuleBooks books = new RuleBooks(domains, files, List.of());
        List<Generator> generators = new ArrayList<>(
                List.of(new AsyncApiGenerator(), new OpenApiGenerator(), new ComposeGenerator(), things()));
        generation = new Generation(files, new Checker(books), domains, generators);
    }

    static ExamplePlan fishery(Path folder) throws IOException {
        return new ExamplePlan(ROOT.resolve("examples/fisheries/ikata.plan"), folder);
    }

    /** The example's model, planned for another municipality by what {@code minato plan} does. */
    static ExamplePlan elsewhere(Path source, String municipality, Path folder) throws IOException {
        ExamplePlan example = new ExamplePlan(source, folder);
        LoadedFile own = example.files.open(folder.resolve(example.plan));
        ReferenceModel model = own.model().orElseThrow();
        Plan made = new PlanSkeleton(
                        model,
                        example.files.checksum(model.eResource()),
                        PlanArea.of(List.of(new Regions().byCode(municipality).orElseThrow())),
                        example.domains.all().stream()
                                .map(InstalledDomain::descriptor)
                                .toList())
                .plan();
        example.plan = "elsewhere.plan";
        example.files.save(example.files.create(
                folder.resolve(example.plan), made, model.eResource().getResourceSet()));
        return example;
    }

    static Domains domains() throws IOException {
        List<URL> descriptors = new ArrayList<>();
        try (Stream<Path> bundles = Files.list(ROOT.resolve("bundles"))) {
            for (Path bundle : bundles.sorted().toList()) {
                Path descriptor = bundle.resolve("minato.domain");
                if (Files.exists(descriptor)) {
                    descriptors.add(descriptor.toUri().toURL());
                }
            }
        }
        return Domains.of(descriptors);
    }

    /** All plans of the examples that are not broken on purpose. */
    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("examples"), 2)) {
            return files.filter(file -> file.toString().endsWith(".plan"))
                    .filter(file -> !file.toString().contains("broken"))
                    .sorted()
                    .toList();
        }
    }

    private static Generator things() {
        try {
            return (Generator) Class.forName(
                            "org.minato.generate.internal.things.ThingsGenerator",
                            true,
                            Generator.class.getClassLoader())
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    Path output() {
        return folder.resolve("out");
    }

    Path output(String path) {
        return output().resolve(path);
    }

    String read(String path) throws IOException {
        return Files.readString(output(path));
    }

    GenerationReport generate() {
        return generate(Locale.JAPANESE);
    }

    GenerationReport generate(Locale locale) {
        return generation.run(folder.resolve(plan), output(), GenerateOptions.in(locale, DAY));
    }

    void edit(String file, UnaryOperator<String> change) throws IOException {
        Path path = folder.resolve(file);
        String before = Files.readString(path, StandardCharsets.UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("the edit found nothing to change in " + file);
        }
        Files.writeString(path, after, StandardCharsets.UTF_8);
    }
}
