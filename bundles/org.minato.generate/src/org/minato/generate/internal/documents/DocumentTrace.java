// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.minato.generate.GeneratedPart;
import org.minato.generate.GenerationInput;
import org.minato.generate.internal.text.ElementKeys;
import org.minato.generate.internal.text.Words;
import org.minato.rules.ClauseResult;
import org.minato.word.Block;
import org.minato.word.WordDocument;

/** Which blocks and rows of a rule document are about which clauses and elements: told by their keys. */
public final class DocumentTrace {
    private static final String CLAUSE = "clause-";

    private final ElementKeys elements;
    /** Keys of clauses by the forms in which keys of blocks name them. */
    private final Map<String, String> clauses = new HashMap<>();

    /** Knows the clauses of these results, and the elements of plan and model. */
    public DocumentTrace(GenerationInput input, List<ClauseResult> results) {
        elements = new ElementKeys(input);
        for (ClauseResult result : results) {
            clauses.put(result.key(), result.key());
            clauses.put(
                    Words.text(result.ruleBook().getId()) + "/"
                            + Words.text(result.clause().getNumber()),
                    result.key());
        }
    }

    /** The parts of a document that are about something. */
    public List<GeneratedPart> of(WordDocument document) {
        List<GeneratedPart> parts = new ArrayList<>();
        for (Block block : document.blocks()) {
            switch (block) {
                case Block.Heading heading ->
                    add(parts, heading.key(), heading.text().toString());
                case Block.Paragraph paragraph ->
                    add(parts, paragraph.key(), paragraph.text().toString());
                case Block.Figure figure ->
                    add(parts, figure.key(), figure.picture().alternative());
                case Block.Table table -> {
                    for (Block.Row row : table.rows()) {
                        add(parts, row.key(), String.join(" | ", texts(row)));
                    }
                }
            }
        }
        return parts;
    }

    private static List<String> texts(Block.Row row) {
        return row.cells().stream().map(Object::toString).toList();
    }

    private void add(List<GeneratedPart> parts, String key, String text) {
        String named = key.startsWith(CLAUSE) ? key.substring(CLAUSE.length()) : key;
        Set<String> about = clauses(named);
        Set<String> mentioned = new TreeSet<>();
        for (String word : named.split("/")) {
            elements.of(word).forEach(mentioned::add);
        }
        if (!about.isEmpty() || !mentioned.isEmpty()) {
            parts.add(new GeneratedPart(key, text, about, mentioned));
        }
    }

    /** The clause whose key begins the name, or follows its first word: {@code open/<book>/<number>/<element>}. */
    private Set<String> clauses(String named) {
        String longest = "";
        for (String candidate : List.of(named, named.substring(named.indexOf('/') + 1))) {
            for (String form : clauses.keySet()) {
                boolean begins = candidate.equals(form) || candidate.startsWith(form + "/");
                longest = begins && form.length() > longest.length() ? form : longest;
            }
        }
        return longest.isEmpty() ? Set.of() : Set.of(clauses.getOrDefault(longest, longest));
    }
}
