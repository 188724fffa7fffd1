// SPDX-License-Identifier: EPL-2.0
package org.minato.testkit.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minato.core.effective.EffectiveModel;
import org.minato.core.files.LoadedFile;
import org.minato.core.finding.Finding;
import org.minato.model.deployment.Plan;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.rules.Subject;
import org.minato.template.Rendered;
import org.minato.template.Rendering;
import org.minato.template.TemplateInfo;
import org.minato.template.TemplateInput;
import org.minato.template.TemplateSet;
import org.opentest4j.TestAbortedException;

/** What the templates of a domain promise. */
public final class TemplatePromises {
    private final Surroundings at;
    private final LocalDate day;
    private final Copies copies;
    private final TemplateSet templates;

    private TemplatePromises(Surroundings at, LocalDate day, Path folder) {
        this.at = at;
        this.day = day;
        copies = new Copies(folder);
        templates = at.templates().installed();
    }

    /** The promises of the templates that the descriptor names; none where it names none. */
    public static Stream<Promise> of(Surroundings at, LocalDate day, Path folder) {
        return at.domain().descriptor().getTemplates().isEmpty()
                ? Stream.empty()
                : new TemplatePromises(at, day, folder).all();
    }

    private Stream<Promise> all() {
        String id = at.domain().id();
        return Stream.of(
                new Promise(
                        "The templates of " + id + " fit the metamodel",
                        () -> Proofs.noFindings("Mend these templates:", own(templates.examine()))),
                new Promise(
                        "The templates of " + id + " have keys of their own and serve both languages",
                        () -> Proofs.none("Mend these templates:", faults())),
                new Promise("The templates of " + id + " can be rendered for its example plans", this::render));
    }

    private List<TemplateInfo> infos() {
        return templates.all().stream()
                .filter(template -> template.domain().equals(at.domain().id()))
                .toList();
    }

    private List<Finding> own(List<Finding> findings) {
        Set<String> places =
                infos().stream().map(info -> info.location().toString()).collect(Collectors.toSet());
        return findings.stream()
                .filter(finding -> places.contains(finding.location().file().toString()))
                .toList();
    }

    private List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (TemplateInfo info : infos()) {
            if (!info.key().startsWith(at.domain().id() + ".")) {
                faults.add(info.location() + ": the key " + info.key() + " does not begin with "
                        + at.domain().id() + ".");
            }
            for (String language : List.of("ja", "en")) {
                boolean serves = infos().stream()
                        .filter(other -> other.key().equals(info.key()))
                        .anyMatch(
                                other -> other.language().map(language::equals).orElse(true));
                if (!serves) {
                    faults.add(info.key() + ": there is none with the language " + language);
                }
            }
        }
        return faults.stream().distinct().toList();
    }

    private void render() throws IOException {
        List<Plan> plans = plans();
        if (plans.isEmpty()) {
            throw new TestAbortedException("There is no example plan that uses the domain.");
        }
        Set<String> unused = infos().stream()
                .filter(info -> info.form() != TemplateInfo.Form.PART)
                .map(TemplateInfo::key)
                .collect(Collectors.toSet());
        for (Plan plan : plans) {
            for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                Rendering rendering = render(plan, locale);
                Proofs.noFindings("Mend these templates for " + plan.getId() + ":", own(rendering.faults()));
                rendering.outputs().stream().map(Rendered::template).forEach(info -> unused.remove(info.key()));
            }
        }
        Proofs.none(
                "No example plan has any output of these templates; change \"when\" or an example:",
                List.copyOf(unused));
    }

    private Rendering render(Plan plan, Locale locale) {
        var conformance = new Checker(at.books()).check(Subject.of(plan), CheckOptions.on(day));
        return templates.render(new TemplateInput(plan, EffectiveModel.of(plan), conformance, locale, day), Set.of());
    }

    private List<Plan> plans() throws IOException {
        List<Plan> plans = new ArrayList<>();
        for (var example : at.domain().descriptor().getExamples()) {
            List<String> files = at.domain().files(String.valueOf(example.getPath()));
            for (String path : files) {
                copies.copy(path, at.domain().entry(path).orElseThrow());
            }
            for (String path : files) {
                if (path.endsWith(".plan")) {
                    LoadedFile opened = at.files()
                            .open(copies.copy(path, at.domain().entry(path).orElseThrow()));
                    opened.plan()
                            .filter(plan -> opened.model()
                                    .filter(model -> model.getDomains()
                                            .contains(at.domain().id()))
                                    .isPresent())
                            .ifPresent(plans::add);
                }
            }
        }
        return plans;
    }
}
