// SPDX-License-Identifier: EPL-2.0
package org.minato.word;

import java.util.List;
import org.minato.word.internal.DamagedDocumentException;
import org.minato.word.internal.DocumentMerge;
import org.minato.word.internal.DocxPackage;
import org.minato.word.internal.NormalForm;
import org.minato.word.internal.Styles;
import org.minato.word.internal.Tally;

/**
 * Merges a generated document into the one that a person has edited, by blocks. Blocks are found again by key and by
 * alignment of their text and compared in a normal form, since Word and LibreOffice rewrite the whole file on saving.
 * Stateless and safe for several threads.
 */
public final class WordMerge {

    private WordMerge() {}

    /**
     * Merges three documents.
     *
     * @param base what was generated last
     * @param mine what the person has made of it; its styles, header and paper stay
     * @param theirs what is generated now
     * @throws UnreadableDocumentException when one of them is no Word document
     */
    public static Merged merge(byte[] base, byte[] mine, byte[] theirs) {
        try (DocxPackage baseFile = new DocxPackage(base);
                DocxPackage mineFile = new DocxPackage(mine);
                DocxPackage theirFile = new DocxPackage(theirs)) {
            Tally tally = DocumentMerge.into(mineFile, baseFile, theirFile);
            Counts counts =
                    new Counts(tally.untouched, tally.updated, tally.kept, tally.added, tally.removed, tally.moved);
            byte[] content = tally.changes() && tally.conflicts.isEmpty() ? mineFile.bytes() : mine.clone();
            return new Merged(content, counts, tally.conflicts);
        } catch (DamagedDocumentException e) {
            throw new UnreadableDocumentException(e);
        }
    }

    /**
     * The blocks of a document as they are compared: kind, style name, numbering and text; rows of tables after a tab.
     *
     * @throws UnreadableDocumentException when it is no Word document
     */
    public static List<String> normalForm(byte[] document) {
        try (DocxPackage file = new DocxPackage(document)) {
            return new NormalForm(file, new Styles(file))
                    .blocks().stream().map(unit -> unit.form()).toList();
        } catch (DamagedDocumentException e) {
            throw new UnreadableDocumentException(e);
        }
    }

    /**
     * What became of the blocks: paragraphs and rows of tables.
     *
     * @param untouched nobody changed them, or both in the same way
     * @param updated the generator changed them and the person did not
     * @param kept the person changed or deleted them and the generator did not change them
     * @param added the generator added them
     * @param removed the generator no longer has them and the person had not changed them
     * @param moved the generator put them elsewhere
     */
    public record Counts(int untouched, int updated, int kept, int added, int removed, int moved) {}

    /**
     * A choice that only a person can make.
     *
     * @param key bookmark name of the block; empty where it has none
     * @param base text when it was generated last; empty where there was none
     * @param mine the person's text; empty where it was deleted
     * @param theirs the text generated now; empty where the generator no longer has it
     */
    public record Conflict(String key, String base, String mine, String theirs) {}

    /**
     * The outcome.
     *
     * @param content the merged document; the person's own bytes where nothing was to change or there are conflicts
     * @param counts what became of the blocks
     * @param conflicts what a person has to decide; nothing is merged while there is one
     */
    public record Merged(byte[] content, Counts counts, List<Conflict> conflicts) {
        /** Keeps its own copies. */
        public Merged {
            content = content.clone();
            conflicts = List.copyOf(conflicts);
        }

        /** The merged document; a copy. */
        @Override
        public byte[] content() {
            return content.clone();
        }
    }
}
