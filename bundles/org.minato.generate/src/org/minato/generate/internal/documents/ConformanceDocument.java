// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.minato.generate.GenerationInput;
import org.minato.generate.internal.text.Words;
import org.minato.model.rules.RuleBook;
import org.minato.rules.ClauseResult;
import org.minato.rules.ClauseState;
import org.minato.word.Block;
import org.minato.word.ParagraphStyle;
import org.minato.word.Text;
import org.minato.word.WordDocument;

/** The conformance matrix of all rule books that apply, as a document of its own. */
public final class ConformanceDocument {
    private final Say say;
    private final Words words;

    /** For one plan. */
    public ConformanceDocument(GenerationInput input) {
        say = new Say(input);
        words = say.words();
    }

    /** The document. */
    public PlanDocument write() {
        GenerationInput input = say.input();
        String title = say.get("conformance.title");
        WordDocument.Builder blocks = new WordDocument.Builder()
                .paragraph("title", ParagraphStyle.TITLE, Text.of(title))
                .paragraph("subtitle", ParagraphStyle.SUBTITLE, say.text("subtitle", say.regions()))
                .paragraph(
                        "intro",
                        say.text(
                                "conformance.intro",
                                words.name(input.effective().model()),
                                words.name(input.plan())));
        ConformanceMatrix.lead(say, blocks);
        blocks.paragraph("counts-caption", ParagraphStyle.CAPTION, say.text("conformance.counts"));
        Map<RuleBook, List<ClauseResult>> books = RuleDocuments.books(input);
        blocks.add(counts(books, ""));
        ConformanceMatrix.legend(say, blocks);
        int section = 0;
        for (Map.Entry<RuleBook, List<ClauseResult>> entry : books.entrySet()) {
            String id = Words.text(entry.getKey().getId());
            blocks.heading("book-" + id, 1, say.get("numbered", ++section, words.name(entry.getKey())));
            new ConformanceMatrix(say, entry.getValue()).table("matrix-" + id, blocks);
        }
        String header = say.get("header", say.regions(), title);
        List<OpenField> fields = OpenField.of(blocks.build(title, header, input.locale()));
        blocks.heading("section-fields", 1, say.get("numbered", ++section, say.get("section.fields")));
        new OpenFields(say).write(blocks, fields);
        String name = new FileNames().of(title, say.regions(), "");
        return new PlanDocument("documents/" + name, blocks.build(title, header, input.locale()));
    }

    /** How many clauses of each book are in each state; the names of books lead to their places in a page. */
    public Block.Table counts(Map<RuleBook, List<ClauseResult>> books, String page) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(say.text("column.counts.1"), 7));
        for (ClauseState state : ClauseState.values()) {
            columns.add(new Block.Column(Text.of(say.state(state)), 2));
        }
        List<Block.Row> rows = new ArrayList<>();
        books.forEach((book, results) -> {
            String id = Words.text(book.getId());
            List<Text> cells = new ArrayList<>();
            cells.add(Text.EMPTY.link(words.name(book), page + "#book-" + id));
            for (ClauseState state : ClauseState.values()) {
                long count = results.stream()
                        .filter(result -> result.state() == state)
                        .count();
                cells.add(Text.of(Long.toString(count)));
            }
            rows.add(new Block.Row("counts/" + id, cells));
        });
        return new Block.Table("counts", columns, rows);
    }
}
