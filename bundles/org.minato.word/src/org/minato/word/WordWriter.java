// SPDX-License-Identifier: EPL-2.0
package org.minato.word;

import java.util.Optional;
import org.minato.word.internal.BlockWriter;
import org.minato.word.internal.DamagedDocumentException;
import org.minato.word.internal.DefaultShell;
import org.minato.word.internal.DocxPackage;
import org.minato.word.internal.Styles;
import org.minato.word.internal.Wml;
import org.w3c.dom.Element;

/**
 * Writes documents as {@code .docx} files. Equal documents give equal bytes. A shell gives styles, header, footer,
 * paper and letterhead; styles that it lacks are added. Stateless after construction and safe for several threads.
 */
public final class WordWriter {
    private final byte[] shell;
    private final boolean ownHeader;

    /** Writes with Minato's own look: A4, Japanese fonts, the document's header, page numbers. */
    public WordWriter() {
        shell = DefaultShell.bytes();
        ownHeader = true;
    }

    /**
     * Writes into a shell. What the body of the shell holds is replaced; its header, footer, paper and styles stay.
     *
     * @param shell a {@code .docx} file
     */
    public WordWriter(byte[] shell) {
        this.shell = shell.clone();
        ownHeader = false;
    }

    /**
     * Writes a document.
     *
     * @throws UnreadableDocumentException when the shell is no Word document
     */
    public byte[] write(WordDocument document) {
        try (DocxPackage file = new DocxPackage(shell);
                DocxPackage defaults = new DocxPackage(DefaultShell.bytes())) {
            file.title(document.title());
            if (ownHeader) {
                file.header().flatMap(header -> Wml.find(header, "p")).ifPresent(paragraph -> {
                    Element run = Wml.append(paragraph, "r");
                    BlockWriter.text(run, document.header());
                });
            }
            Element body = file.body();
            Optional<Element> section = Wml.children(body, "sectPr").stream().findFirst();
            Wml.children(body).stream()
                    .filter(child -> section.isEmpty() || child != section.get())
                    .forEach(Wml::remove);
            new BlockWriter(file, section, new Styles(file), new Styles(defaults), document.locale())
                    .write(document.blocks());
            return file.bytes();
        } catch (DamagedDocumentException e) {
            throw new UnreadableDocumentException(e);
        }
    }
}
