// SPDX-License-Identifier: EPL-2.0
package org.minato.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.minato.word.WordDocument;

/**
 * One output of a template. Immutable.
 *
 * @param template the template
 * @param path path below the output folder, with slashes; of a document without extension
 * @param title title in the language of the outputs
 * @param document the document; absent for a text
 * @param text the text; empty for a document
 * @param parts what its blocks, table rows or lines are about, in reading order; those that are about nothing are left
 *     out
 * @param fills what people have to fill in, in reading order
 */
public record Rendered(
        TemplateInfo template,
        String path,
        String title,
        Optional<WordDocument> document,
        String text,
        List<Part> parts,
        List<Fill> fills) {

    /** Copies the lists. */
    public Rendered {
        parts = List.copyOf(parts);
        fills = List.copyOf(fills);
    }

    /**
     * A part of an output that is about elements or clauses, because a directive went through them.
     *
     * @param key key of the block or table row; empty for the text as a whole
     * @param text its text
     * @param clauses keys of clauses, {@code <book id>#<number>}
     * @param elements elements of plan and effective model
     */
    public record Part(String key, String text, Set<String> clauses, Set<EObject> elements) {
        /** Copies the sets. */
        public Part {
            clauses = Set.copyOf(clauses);
            elements = Set.copyOf(elements);
        }
    }

    /**
     * Something that people have to fill in.
     *
     * @param what what is wanted
     * @param key key of the block or table row; empty in a text
     * @param line line of a text, from 1; 0 in a document
     */
    public record Fill(String what, String key, int line) {}
}
