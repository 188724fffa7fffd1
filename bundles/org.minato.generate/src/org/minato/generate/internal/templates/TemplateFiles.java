// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.templates;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.finding.Finding;
import org.minato.core.finding.FindingKind;
import org.minato.core.finding.Location;
import org.minato.core.finding.Severity;
import org.minato.core.text.Texts;
import org.minato.generate.GeneratedFile;
import org.minato.generate.GeneratedPart;
import org.minato.generate.Generation;
import org.minato.generate.GenerationInput;
import org.minato.generate.internal.text.ElementKeys;
import org.minato.model.base.Element;
import org.minato.template.Rendered;
import org.minato.template.TemplateRules;
import org.minato.word.HtmlWriter;
import org.minato.word.WordDocument;
import org.minato.word.WordWriter;

/** Makes files of what templates give: of a document a Word file and a page, of a text itself. Used once. */
public final class TemplateFiles {
    private final GenerationInput input;
    private final ElementKeys elements;
    private final WordWriter word;
    private final HtmlWriter html = new HtmlWriter();
    private final List<Finding> faults = new ArrayList<>();

    /** For a plan and what templates have made of it. */
    public TemplateFiles(GenerationInput input) {
        this.input = input;
        elements = new ElementKeys(input);
        word = input.wordShell().map(WordWriter::new).orElseGet(WordWriter::new);
    }

    /**
     * Adds files to those of generators, by kind. A path that is taken already is a fault of the template.
     *
     * @param kinds kinds that were asked for; all where empty
     */
    public void addTo(Map<String, List<GeneratedFile>> generated, Set<String> kinds) {
        Set<String> taken = new HashSet<>();
        generated.values().forEach(files -> files.forEach(file -> taken.add(lower(file.path()))));
        for (Rendered rendered : input.templates()) {
            String kind = rendered.template().kind();
            if (kinds.isEmpty() || kinds.contains(kind)) {
                List<GeneratedFile> files = files(rendered);
                if (files.stream().anyMatch(file -> taken.contains(lower(file.path())))) {
                    faults.add(taken(rendered, files.get(0).path()));
                } else {
                    files.forEach(file -> taken.add(lower(file.path())));
                    List<GeneratedFile> all = new ArrayList<>(generated.getOrDefault(kind, List.of()));
                    all.addAll(files);
                    generated.put(kind, all);
                }
            }
        }
    }

    /** Outputs that could not be made. */
    public List<Finding> faults() {
        return List.copyOf(faults);
    }

    private static String lower(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    private static Finding taken(Rendered rendered, String path) {
        return Finding.of(
                TemplateRules.BOOK,
                TemplateRules.OUTPUT,
                Severity.ERROR,
                FindingKind.FAULT,
                Location.ofFile(rendered.template().location()),
                Texts.of(Generation.class).get("template.pathTaken", path));
    }

    private List<GeneratedFile> files(Rendered rendered) {
        List<GeneratedPart> parts = parts(rendered);
        if (rendered.document().isEmpty()) {
            return List.of(new GeneratedFile(rendered.path(), rendered.text().getBytes(StandardCharsets.UTF_8), parts));
        }
        WordDocument document = rendered.document().get();
        byte[] page = html.write(document).getBytes(StandardCharsets.UTF_8);
        return List.of(
                new GeneratedFile(rendered.path() + ".docx", word.write(document), parts),
                new GeneratedFile(rendered.path() + ".html", page, parts));
    }

    private List<GeneratedPart> parts(Rendered rendered) {
        List<GeneratedPart> parts = new ArrayList<>();
        for (Rendered.Part part : rendered.parts()) {
            Set<String> keys = new TreeSet<>();
            for (EObject element : part.elements()) {
                if (element instanceof Element identified) {
                    keys.addAll(elements.of(identified));
                }
            }
            if (!keys.isEmpty() || !part.clauses().isEmpty()) {
                parts.add(new GeneratedPart(part.key(), part.text(), part.clauses(), keys));
            }
        }
        return parts;
    }
}
