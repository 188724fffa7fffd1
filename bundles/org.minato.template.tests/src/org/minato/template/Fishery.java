// SPDX-License-Identifier: EPL-2.0
package org.minato.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.minato.core.domain.Domains;
import org.minato.core.effective.EffectiveModel;
import org.minato.core.files.ModelFiles;
import org.minato.model.deployment.Plan;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.rules.RuleBooks;
import org.minato.rules.Subject;

/** The plan of the fishery example, and templates that a test writes for it. */
final class Fishery {
    static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("minato.root")));
    static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    /** Shared, so that no expression is compiled twice. */
    private static final Domains DOMAINS = domains();

    private static final ModelFiles MODELS = new ModelFiles(DOMAINS);
    private static final Checker CHECKER = new Checker(new RuleBooks(DOMAINS, MODELS, List.of()));
    private static final Templates TEMPLATES = new Templates(Domains.of(List.of()), List.of());

    final Plan plan;
    private final List<TemplateFile> files = new ArrayList<>();

    Fishery() throws IOException {
        plan = MODELS.open(ROOT.resolve("examples/fisheries/ikata.plan")).plan().orElseThrow();
    }

    private static Domains domains() {
        try {
            return Domains.of(List.of(ROOT.resolve("bundles/org.minato.domain.fisheries/minato.domain")
                    .toUri()
                    .toURL()));
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a file of the project. */
    Fishery with(String name, String content) {
        files.add(new TemplateFile(
                URI.createFileURI("/project/templates/" + name), content.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    TemplateSet set() {
        return TEMPLATES.with(files);
    }

    TemplateInput input(Locale locale) {
        return new TemplateInput(
                plan, EffectiveModel.of(plan), CHECKER.check(Subject.of(plan), CheckOptions.on(DAY)), locale, DAY);
    }

    Rendering render(Locale locale) {
        return set().render(input(locale), Set.of());
    }

    /** What a body gives as plain text. */
    static String text(String body) throws IOException {
        return text("out/test.txt", body, Locale.ENGLISH);
    }

    /** What a body gives in a file. */
    static String text(String path, String body, Locale locale) throws IOException {
        Rendering rendering = new Fishery()
                .with("t.template", "---\nkey: test\nform: text\ntitle: Test\noutput: " + path + "\n---\n" + body)
                .render(locale);
        if (!rendering.faults().isEmpty()) {
            throw new AssertionError(rendering.faults().toString());
        }
        return rendering.outputs().get(0).text();
    }

    /** The one document that a body gives. */
    static Rendered document(String body, Locale locale) throws IOException {
        Rendering rendering = new Fishery()
                .with("d.template", "---\nkey: test\ntitle: Test\noutput: out/test\n---\n" + body)
                .render(locale);
        if (!rendering.faults().isEmpty()) {
            throw new AssertionError(rendering.faults().toString());
        }
        return rendering.outputs().get(0);
    }

    /** What is wrong with a body: rule, line:column, and message. */
    static List<String> faults(String body) throws IOException {
        return faults(new Fishery()
                .with("t.template", "---\nkey: test\nform: text\ntitle: Test\noutput: out/test.txt\n---\n" + body));
    }

    static List<String> faults(Fishery fishery) {
        return fishery.set().examine().stream()
                .map(finding -> finding.clause() + " "
                        + finding.location().file().lastSegment() + ":"
                        + finding.location().line() + ":" + finding.location().column() + " "
                        + finding.message().en())
                .toList();
    }
}
