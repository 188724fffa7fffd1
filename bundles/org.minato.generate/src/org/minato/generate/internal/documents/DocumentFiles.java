// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.minato.generate.GeneratedFile;
import org.minato.generate.GeneratedPart;
import org.minato.generate.GenerationInput;
import org.minato.word.HtmlWriter;
import org.minato.word.WordWriter;

/** Writes documents as Word file and as page, with what their blocks are about. */
public final class DocumentFiles {

    private DocumentFiles() {}

    /** Two files for each document. */
    public static List<GeneratedFile> of(GenerationInput input, List<PlanDocument> documents) {
        WordWriter word = input.wordShell().map(WordWriter::new).orElseGet(WordWriter::new);
        HtmlWriter html = new HtmlWriter();
        DocumentTrace trace = new DocumentTrace(input, input.conformance().clauses());
        List<GeneratedFile> files = new ArrayList<>();
        for (PlanDocument document : documents) {
            List<GeneratedPart> parts = trace.of(document.content());
            files.add(new GeneratedFile(document.path() + ".docx", word.write(document.content()), parts));
            byte[] page = html.write(document.content()).getBytes(StandardCharsets.UTF_8);
            files.add(new GeneratedFile(document.path() + ".html", page, parts));
        }
        return files;
    }
}
