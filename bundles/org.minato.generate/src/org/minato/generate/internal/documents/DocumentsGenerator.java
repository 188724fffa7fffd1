// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.minato.generate.GeneratedFile;
import org.minato.generate.GenerationInput;
import org.minato.generate.Generator;
import org.minato.generate.internal.text.Words;
import org.minato.model.rules.RuleBook;
import org.minato.rules.ClauseResult;
import org.minato.rules.ClauseState;
import org.minato.word.WordDocument;
import org.minato.word.WordWriter;
import org.osgi.service.component.annotations.Component;

/** A Word document for each rule book that applies to the plan, filled in for its region. */
@Component
public final class DocumentsGenerator implements Generator {
    /** Rule books about the files themselves, not about the region. */
    private static final String OWN = "minato.";

    private static final Pattern UNSAFE = Pattern.compile("[\\\\/:*?\"<>|\\x00-\\x1f\\s.]+");
    private static final int LONGEST_NAME = 60;

    @Override
    public String kind() {
        return "documents";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<GeneratedFile> generate(GenerationInput input) {
        Map<RuleBook, List<ClauseResult>> books = new LinkedHashMap<>();
        for (ClauseResult result : input.conformance().clauses()) {
            if (!Words.text(result.ruleBook().getId()).startsWith(OWN)) {
                books.computeIfAbsent(result.ruleBook(), book -> new ArrayList<>())
                        .add(result);
            }
        }
        WordWriter writer = input.wordShell().map(WordWriter::new).orElseGet(WordWriter::new);
        List<GeneratedFile> files = new ArrayList<>();
        Set<String> names = new HashSet<>();
        books.forEach((book, results) -> {
            boolean applies = results.stream().anyMatch(result -> result.state() != ClauseState.NOT_APPLICABLE);
            if (applies) {
                String path = "documents/" + name(input, book, names) + ".docx";
                WordDocument document = new RuleDocument(input, book, results).write();
                files.add(new GeneratedFile(
                        path, writer.write(document), new DocumentTrace(input, results).of(document)));
            }
        });
        return files;
    }

    /** Title and region, as a clerk would name the file; with the book's id where two would be the same. */
    private static String name(GenerationInput input, RuleBook book, Set<String> names) {
        Words words = new Words(input.locale());
        Say say = new Say(input);
        String name = fileName(words.name(book)) + "_" + fileName(say.regions());
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            name += "_" + fileName(Words.text(book.getId()));
            names.add(name.toLowerCase(Locale.ROOT));
        }
        return name;
    }

    private static String fileName(String text) {
        String safe = UNSAFE.matcher(text.strip()).replaceAll("-");
        return safe.codePointCount(0, safe.length()) <= LONGEST_NAME
                ? safe
                : safe.substring(0, safe.offsetByCodePoints(0, LONGEST_NAME));
    }
}
