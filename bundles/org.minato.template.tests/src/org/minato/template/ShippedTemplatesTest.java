// SPDX-License-Identifier: EPL-2.0
package org.minato.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minato.core.domain.Domains;
import org.minato.core.domain.InstalledDomain;
import org.minato.core.effective.EffectiveModel;
import org.minato.core.files.ModelFiles;
import org.minato.model.deployment.Plan;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.rules.Conformance;
import org.minato.rules.RuleBooks;
import org.minato.rules.Subject;
import org.minato.template.TemplateInfo.Form;
import org.minato.word.WordDocument;

/** The templates of the shipped domains, on every example plan that the repository has. */
final class ShippedTemplatesTest {
    private final Domains domains = Domains.of(descriptors());
    private final TemplateSet templates = new Templates(domains, List.of()).installed();

    private static List<URL> descriptors() {
        List<URL> descriptors = new ArrayList<>();
        try (Stream<Path> bundles = Files.list(Fishery.ROOT.resolve("bundles"))) {
            for (Path descriptor : bundles.map(bundle -> bundle.resolve("minato.domain"))
                    .filter(Files::exists)
                    .sorted()
                    .toList()) {
                descriptors.add(descriptor.toUri().toURL());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return descriptors;
    }

    private static List<Path> plans() throws IOException {
        try (Stream<Path> files = Files.walk(Fishery.ROOT.resolve("examples"), 2)) {
            return files.filter(file -> file.toString().endsWith(".plan"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theyFitTheMetamodelAndEachDomainHasSomeInBothLanguages() {
        assertEquals(List.of(), templates.examine());
        List<InstalledDomain> ofFields = domains.all().stream()
                .filter(domain -> !domain.descriptor().getRuleBooks().isEmpty())
                .toList();
        for (InstalledDomain domain : ofFields) {
            Set<String> languages = templates.all().stream()
                    .filter(info -> info.domain().equals(domain.id()))
                    .map(info -> info.language().orElse("both"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of("en", "ja"), languages, domain.id());
        }
    }

    @Test
    void eachIsRenderedForSomeExampleAndNoneHasAFault() throws IOException {
        ModelFiles files = new ModelFiles(domains);
        Checker checker = new Checker(new RuleBooks(domains, files, List.of()));
        Set<String> unused = templates.all().stream()
                .filter(info -> info.form() != Form.PART)
                .map(info -> info.key() + info.language().orElse(""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(plans().isEmpty());
        for (Path file : plans()) {
            Plan plan = files.open(file).plan().orElseThrow();
            Conformance conformance = checker.check(Subject.of(plan), CheckOptions.on(Fishery.DAY));
            for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                Rendering rendering = templates.render(
                        new TemplateInput(plan, EffectiveModel.of(plan), conformance, locale, Fishery.DAY), Set.of());
                assertEquals(List.of(), rendering.faults(), file.toString());
                for (Rendered rendered : rendering.outputs()) {
                    unused.remove(rendered.template().key()
                            + rendered.template().language().orElse(""));
                    check(rendered, file);
                }
            }
        }
        assertEquals(Set.of(), unused);
    }

    private static void check(Rendered rendered, Path file) {
        WordDocument document = rendered.document().orElseThrow();
        assertTrue(document.blocks().size() > 3, file + " " + rendered.path());
        String text = document.blocks().toString();
        assertFalse(text.contains("{{") || text.contains("{%"), text);
    }
}
