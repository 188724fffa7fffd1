// SPDX-License-Identifier: EPL-2.0
package org.minato.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.minato.core.finding.Finding;
import org.minato.rules.expression.ExpressionLanguage;
import org.minato.template.TemplateInfo.Form;
import org.minato.template.internal.compile.Compiler;
import org.minato.template.internal.compile.Program;
import org.minato.template.internal.render.RenderFault;
import org.minato.template.internal.render.TemplateRendering;
import org.minato.template.internal.source.Definition;
import org.minato.template.internal.source.Faults;
import org.minato.template.internal.source.Header;

/**
 * Templates that are used together: installed ones, and those of a project. Expressions are checked when they are first
 * needed. Safe for several threads.
 */
public final class TemplateSet {
    private final ExpressionLanguage language;
    private final List<Definition> definitions = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Compiler> compilers = new HashMap<>();

    TemplateSet(ExpressionLanguage language, List<Definition> installed, List<Definition> ofProject) {
        this.language = language;
        Faults faults = new Faults();
        for (Definition definition : installed) {
            if (definitions.stream().anyMatch(earlier -> collide(earlier, definition))) {
                faults.add(TemplateRules.KEY, definition.source(), 0, "key.twice", definition.key());
            } else {
                definitions.add(definition);
            }
        }
        List<Definition> added = new ArrayList<>();
        for (Definition definition : ofProject) {
            add(definition, added, faults);
        }
        definitions.addAll(added);
        definitions.sort(Comparator.comparing(Definition::key)
                .thenComparing(definition -> definition.header().language().orElse("")));
        findings.addAll(faults.all());
    }

    private static boolean collide(Definition one, Definition other) {
        return !other.key().isEmpty()
                && one.key().equals(other.key())
                && (one.header().language().equals(other.header().language())
                        || one.header().language().isEmpty()
                        || other.header().language().isEmpty());
    }

    /** A file of a project takes the place of the installed template with its key, and what it does not say from that. */
    private void add(Definition definition, List<Definition> added, Faults faults) {
        if (added.stream().anyMatch(earlier -> collide(earlier, definition))) {
            faults.add(TemplateRules.KEY, definition.source(), 0, "key.twice", definition.key());
            return;
        }
        List<Definition> overridden = definitions.stream()
                .filter(installed -> !definition.key().isEmpty() && collide(installed, definition))
                .toList();
        if (!overridden.isEmpty()) {
            definitions.removeAll(overridden);
            Definition first = overridden.get(0);
            added.add(definition.with(definition.header().over(first.header()), first.domain()));
            return;
        }
        Header header = definition.header();
        boolean standsAlone = header.form() == Form.PART && header.get("form").isPresent()
                || header.title("ja").isPresent();
        if (!standsAlone && definition.faults().isEmpty()) {
            faults.add(TemplateRules.KEY, definition.source(), 0, "key.unknown", definition.key());
        } else {
            added.add(definition);
        }
    }

    /** All templates, by key and language. */
    public List<TemplateInfo> all() {
        return definitions.stream().map(Definition::info).toList();
    }

    /** Kinds of output that templates of this set make, sorted. */
    public List<String> kinds() {
        return definitions.stream()
                .filter(definition -> definition.header().form() != Form.PART)
                .map(definition -> definition.header().kind())
                .distinct()
                .sorted()
                .toList();
    }

    /** What is wrong with headers, keys and directives, at its place. Checks no expression; {@link #examine} does. */
    public List<Finding> findings() {
        Faults all = new Faults();
        all.addAll(findings);
        definitions.forEach(definition -> all.addAll(definition.faults()));
        return all.all();
    }

    /** Everything that is wrong with the templates, at its place, with all expressions checked; renders nothing. */
    public List<Finding> examine() {
        Faults all = new Faults();
        all.addAll(findings);
        for (Definition definition : definitions) {
            all.addAll(definition.faults());
            for (String each : List.of("ja", "en")) {
                if (definition.serves(each)) {
                    all.addAll(compile(definition, each).faults());
                }
            }
        }
        return all.all();
    }

    private synchronized Program compile(Definition definition, String outputLanguage) {
        return compilers
                .computeIfAbsent(outputLanguage, each -> new Compiler(language, each, key -> find(key, each)))
                .compile(definition);
    }

    /** The template with a key that serves a language, or else another. */
    private Optional<Definition> find(String key, String outputLanguage) {
        List<Definition> found = definitions.stream()
                .filter(definition -> definition.key().equals(key))
                .toList();
        return found.stream()
                .filter(definition -> definition.serves(outputLanguage))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /**
     * Renders all templates that apply to a plan: those of the product and the project, and those of the domains that the
     * model uses. A template with a fault gives nothing; the others give what they would without it.
     *
     * @param kinds kinds of output; all where empty
     */
    public Rendering render(TemplateInput input, Set<String> kinds) {
        List<Rendered> outputs = new ArrayList<>();
        Faults faults = new Faults();
        faults.addAll(findings);
        Set<String> incomplete = new HashSet<>();
        findings.forEach(finding -> incomplete.add(Header.DEFAULT_KIND));
        Optional<Path> cache = input.conformance().options().cache();
        cache.ifPresent(language::adopt);
        TemplateRendering rendering = new TemplateRendering(input);
        for (Definition definition : applicable(input)) {
            String kind = definition.header().kind();
            if (!kinds.isEmpty() && !kinds.contains(kind)) {
                continue;
            }
            Program program = compile(definition, input.language());
            faults.addAll(program.faults());
            if (program.faults().isEmpty()) {
                try {
                    outputs.addAll(rendering.render(program));
                } catch (RenderFault fault) {
                    faults.add(fault.rule(), fault.source(), fault.place(), fault.text());
                    incomplete.add(kind);
                }
            } else {
                incomplete.add(kind);
            }
        }
        cache.ifPresent(language::keep);
        return new Rendering(outputs, faults.all(), incomplete);
    }

    private List<Definition> applicable(TemplateInput input) {
        List<String> domains = input.effective().model().getDomains();
        Map<String, Definition> chosen = new TreeMap<>();
        for (Definition definition : definitions) {
            boolean broken = definition.key().isEmpty();
            boolean applies = definition.domain().isEmpty() || domains.contains(definition.domain());
            if (applies && (broken || definition.header().form() != Form.PART)) {
                String key = broken ? definition.source().location().toString() : definition.key();
                chosen.merge(key, definition, (one, other) -> one.serves(input.language()) ? one : other);
            }
        }
        return List.copyOf(chosen.values());
    }
}
