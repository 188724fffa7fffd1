// SPDX-License-Identifier: EPL-2.0
package org.minato.generate;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.domain.Domains;
import org.minato.core.domain.InstalledDomain;
import org.minato.core.effective.EffectiveModel;
import org.minato.core.errors.MinatoException;
import org.minato.core.files.LoadedFile;
import org.minato.core.files.ModelFiles;
import org.minato.core.finding.Finding;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.generate.internal.output.OutputWriter;
import org.minato.generate.internal.templates.TemplateFiles;
import org.minato.generate.internal.text.Words;
import org.minato.model.deployment.Plan;
import org.minato.model.domain.Category;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.rules.Clause;
import org.minato.model.rules.RuleBook;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.rules.ClauseResult;
import org.minato.rules.Conformance;
import org.minato.rules.Look;
import org.minato.rules.RuleBooks;
import org.minato.rules.Subject;
import org.minato.template.Rendering;
import org.minato.template.TemplateFile;
import org.minato.template.TemplateInput;
import org.minato.template.TemplateSet;
import org.minato.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Generates the outputs of a plan into a folder. What people have edited there is merged or left alone, never lost. Safe
 * for several threads; two runs into one folder exclude each other.
 */
@Component(service = Generation.class)
public final class Generation {
    /** Folder beside the plan with the project's own templates and Word shell. */
    private static final String TEMPLATES = "templates";

    private static final String SHELL = TEMPLATES + "/document.docx";
    private static final String TEMPLATES_VERSION = "1";

    private static final Texts TEXTS = Texts.of(Generation.class);

    private final ModelFiles files;
    private final Checker checker;
    private final Domains domains;
    private final Templates templates;
    private final List<Generator> generators;

    /** With all generators, and the templates of domains only. */
    public Generation(ModelFiles files, Checker checker, Domains domains, List<Generator> generators) {
        this(files, checker, domains, new Templates(domains, List.of()), generators);
    }

    /** With all templates and generators; the order of generators does not matter. */
    @Activate
    public Generation(
            @Reference ModelFiles files,
            @Reference Checker checker,
            @Reference Domains domains,
            @Reference Templates templates,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<Generator> generators) {
        this.files = files;
        this.checker = checker;
        this.domains = domains;
        this.templates = templates;
        this.generators = generators.stream()
                .sorted(Comparator.comparing(Generator::kind))
                .toList();
    }

    /** Kinds of output that can be asked for: those of generators and of installed templates. */
    public Set<String> kinds() {
        return kinds(templates.installed());
    }

    private Set<String> kinds(TemplateSet set) {
        Set<String> kinds = generators.stream().map(Generator::kind).collect(Collectors.toCollection(TreeSet::new));
        kinds.addAll(set.kinds());
        return kinds;
    }

    /**
     * Generates from a plan file.
     *
     * @param plan the plan
     * @param output the folder; made where missing
     * @throws MinatoException when the plan cannot be read, is no plan, names an unknown kind, or the folder cannot be
     *     written
     */
    public GenerationReport run(Path plan, Path output, GenerateOptions options) {
        return run(files.open(plan), output, options);
    }

    /**
     * Generates from a plan that is open already. The caller sees to it that nobody changes it meanwhile.
     *
     * @throws MinatoException as {@link #run(Path, Path, GenerateOptions)}
     */
    public GenerationReport run(LoadedFile opened, Path output, GenerateOptions options) {
        return run(opened, output, new Judge(checker::check, checker::looks), options);
    }

    /**
     * Generates from an open plan that is checked against other rule books than the installed ones, for instance with
     * those of a project.
     *
     * @throws MinatoException as {@link #run(Path, Path, GenerateOptions)}
     */
    public GenerationReport run(LoadedFile opened, Path output, RuleBooks books, GenerateOptions options) {
        Judge judge = new Judge(
                (subject, how) -> checker.check(subject, books, how),
                (subject, how, clauses) -> checker.looks(subject, books, how, clauses));
        return run(opened, output, judge, options);
    }

    /** Checks against certain rule books. */
    private record Judge(BiFunction<Subject, CheckOptions, Conformance> check, Looking looking) {}

    /** Says what clauses look at. */
    private interface Looking {
        List<Look> of(Subject subject, CheckOptions options, Collection<Clause> clauses);
    }

    private GenerationReport run(LoadedFile opened, Path output, Judge judge, GenerateOptions options) {
        Path file = Path.of(opened.resource().getURI().toFileString());
        TemplateSet set = templates(file);
        Set<String> known = kinds(set);
        for (String kind : options.only()) {
            if (!known.contains(kind)) {
                throw new MinatoException(
                        TEXTS.get("kind.unknown", kind),
                        TEXTS.get("kind.unknown.remedy", String.join(", ", known)),
                        null);
            }
        }
        Plan plan = opened.plan()
                .orElseThrow(() -> new MinatoException(
                        TEXTS.get("plan.none", file.toString()), TEXTS.get("plan.none.remedy"), null));
        CheckOptions plain = CheckOptions.on(options.date());
        CheckOptions how = options.cache().map(plain::cachedIn).orElse(plain);
        Conformance conformance = judge.check.apply(Subject.of(plan), how);
        List<Clause> clauses =
                conformance.clauses().stream().map(ClauseResult::clause).toList();
        EffectiveModel effective = EffectiveModel.of(plan);
        Set<String> only = options.only();
        boolean others = generators.stream().anyMatch(generator -> only.contains(generator.kind()));
        Rendering rendering = set.render(
                new TemplateInput(plan, effective, conformance, options.locale(), options.date()),
                others ? Set.of() : only);
        GenerationInput input = new GenerationInput(
                plan,
                effective,
                conformance,
                options.locale(),
                options.date(),
                files.checksum(opened.resource()),
                opened.model()
                        .map(ReferenceModel::eResource)
                        .map(files::checksum)
                        .orElse(""),
                categories(),
                rendering.outputs(),
                shell(file),
                () -> judge.looking.of(Subject.of(plan), how, clauses));
        Map<String, List<GeneratedFile>> generated = new TreeMap<>();
        Map<String, String> versions = new TreeMap<>();
        for (Generator generator : generators) {
            versions.put(generator.kind(), generator.version());
            if (options.only().isEmpty() || options.only().contains(generator.kind())) {
                generated.put(generator.kind(), generator.generate(input));
            }
        }
        versions.put("templates", TEMPLATES_VERSION);
        set.kinds().stream()
                .filter(kind -> only.isEmpty() || only.contains(kind))
                .forEach(kind -> generated.putIfAbsent(kind, List.of()));
        TemplateFiles made = new TemplateFiles(input);
        made.addTo(generated, only);
        List<Finding> faults = new ArrayList<>(rendering.faults());
        faults.addAll(made.faults());
        return OutputWriter.write(output, options.dryRun(), generated, rendering.incomplete(), inputs(input, versions))
                .with(faults);
    }

    private TemplateSet templates(Path plan) {
        Path folder = plan.toAbsolutePath().resolveSibling(TEMPLATES);
        try {
            return templates.with(TemplateFile.in(folder));
        } catch (IOException e) {
            LocalizedText name = LocalizedText.same(folder.toString());
            throw new MinatoException(TEXTS.get("templates.unreadable", name), TEXTS.get("shell.unreadable.remedy"), e);
        }
    }

    private Map<String, LocalizedText> categories() {
        Map<String, LocalizedText> names = new TreeMap<>();
        Words ja = new Words(Locale.JAPANESE);
        Words en = new Words(Locale.ENGLISH);
        for (InstalledDomain installed : domains.all()) {
            for (Category category : installed.descriptor().getCategories()) {
                names.put(Words.text(category.getKey()), new LocalizedText(ja.name(category), en.name(category)));
            }
        }
        return names;
    }

    private static Optional<byte[]> shell(Path plan) {
        Path shell = plan.toAbsolutePath().resolveSibling(SHELL);
        if (!Files.exists(shell)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(shell));
        } catch (IOException e) {
            LocalizedText name = LocalizedText.same(shell.toString());
            throw new MinatoException(TEXTS.get("shell.unreadable", name), TEXTS.get("shell.unreadable.remedy"), e);
        }
    }

    private JsonObject inputs(GenerationInput input, Map<String, String> versions) {
        JsonObject inputs = new JsonObject();
        inputs.add("plan", source(input.plan().getId(), input.plan().getVersion(), input.planChecksum()));
        ReferenceModel model = input.effective().model();
        inputs.add("model", source(model.getId(), model.getVersion(), input.modelChecksum()));
        JsonArray books = new JsonArray();
        input.conformance().clauses().stream()
                .map(ClauseResult::ruleBook)
                .distinct()
                .forEach(book -> books.add(book(book)));
        inputs.add("ruleBooks", books);
        inputs.addProperty("date", input.date().toString());
        inputs.addProperty("locale", input.locale().getLanguage());
        JsonObject made = new JsonObject();
        versions.forEach(made::addProperty);
        inputs.add("generators", made);
        return inputs;
    }

    private JsonObject book(RuleBook book) {
        Resource resource = book.eResource();
        return source(book.getId(), book.getVersion(), resource == null ? "" : files.checksum(resource));
    }

    private static JsonObject source(@Nullable String id, @Nullable String version, String checksum) {
        JsonObject object = new JsonObject();
        object.addProperty("id", Words.text(id));
        object.addProperty("version", Words.text(version));
        object.addProperty("sha256", checksum);
        return object;
    }
}
