// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import java.util.List;
import org.minato.generate.GenerationInput;
import org.minato.word.ParagraphStyle;
import org.minato.word.Text;
import org.minato.word.WordDocument;

/** All places of all documents of a plan that people fill in, in one list. */
public final class ToCompleteDocument {
    private final Say say;
    private final List<PlanDocument> documents;

    /** Over the documents of a plan. */
    public ToCompleteDocument(GenerationInput input, List<PlanDocument> documents) {
        say = new Say(input);
        this.documents = List.copyOf(documents);
    }

    /** The list as a document of its own, beside the others. */
    public PlanDocument write() {
        String title = say.get("todo.title");
        WordDocument.Builder blocks = new WordDocument.Builder();
        blocks.paragraph("title", ParagraphStyle.TITLE, Text.of(title));
        blocks.paragraph("subtitle", ParagraphStyle.SUBTITLE, say.text("subtitle", say.regions()));
        body(blocks, "../");
        String name = new FileNames().of(title, say.regions(), "");
        WordDocument content = blocks.build(
                title, say.get("header", say.regions(), title), say.input().locale());
        return new PlanDocument("documents/" + name, content);
    }

    /**
     * Adds the lists.
     *
     * @param top what leads from the page to the output folder; empty or with a slash at the end
     */
    public void body(WordDocument.Builder blocks, String top) {
        blocks.paragraph("todo-intro", say.text("todo.intro"));
        Gaps gaps = new Gaps(say);
        List<PlanDocument> open =
                documents.stream().filter(document -> document.openFields() > 0).toList();
        if (open.isEmpty() && gaps.isEmpty()) {
            blocks.paragraph("todo-none", say.text("todo.none"));
            return;
        }
        int count = open.stream().mapToInt(PlanDocument::openFields).sum();
        blocks.paragraph("todo-count", say.text("todo.count", open.size(), count));
        if (!gaps.isEmpty()) {
            blocks.heading("todo-plan", 1, say.get("todo.plan"));
            blocks.paragraph("todo-plan-lead", say.text("todo.plan.lead"));
            blocks.add(gaps.table());
        }
        for (PlanDocument document : open) {
            String path = document.path();
            blocks.heading("todo/" + path, 1, document.content().title());
            blocks.add(new OpenFields(say)
                    .table("todo-table/" + path, top + path + ".html", OpenField.of(document.content())));
        }
    }
}
