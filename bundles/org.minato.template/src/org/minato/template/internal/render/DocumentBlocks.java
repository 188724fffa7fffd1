// SPDX-License-Identifier: EPL-2.0
package org.minato.template.internal.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.template.Rendered;
import org.minato.word.Block;
import org.minato.word.ParagraphStyle;
import org.minato.word.Text;

/**
 * Turns Markdown into the blocks of a document. Each block and row is called after the line of the template and the
 * members of the loops that it comes from. What documents have no form for stays readable as text. Used once.
 */
final class DocumentBlocks {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .enabledBlockTypes(Set.of(Heading.class, BlockQuote.class, ListBlock.class))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private static final int LAST_LEVEL = 3;

    private final Output output;
    private final boolean japanese;
    private final Map<String, Integer> keys = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Rendered.Part> parts = new ArrayList<>();

    DocumentBlocks(Output output, boolean japanese) {
        this.output = output;
        this.japanese = japanese;
    }

    DocumentBlocks read() {
        children(PARSER.parse(Inline.prepared(output.toString())), ParagraphStyle.BODY);
        return this;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Rendered.Part> parts() {
        return parts;
    }

    private void children(Node parent, ParagraphStyle style) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, style);
        }
    }

    private void block(Node node, ParagraphStyle style) {
        switch (node) {
            case Heading heading -> heading(heading);
            case BlockQuote quote -> children(quote, ParagraphStyle.QUOTE);
            case BulletList list -> items(list, null);
            case OrderedList list -> items(list, list.getMarkerStartNumber());
            case TableBlock table -> table(table);
            default -> paragraph(node, style, "");
        }
    }

    private void heading(Heading heading) {
        Text text = text(heading);
        if (text.isEmpty()) {
            return;
        }
        String key = key(heading, text);
        int level = Math.min(LAST_LEVEL, heading.getLevel() - 1);
        blocks.add(
                level == 0
                        ? new Block.Paragraph(key, ParagraphStyle.TITLE, text)
                        : new Block.Heading(key, level, text));
    }

    private void paragraph(Node node, ParagraphStyle style, String lead) {
        Text text = text(node);
        if (!text.isEmpty()) {
            boolean remark = style == ParagraphStyle.BODY
                    && node.getFirstChild() instanceof Emphasis
                    && node.getFirstChild() == node.getLastChild();
            Text whole = lead.isEmpty() ? text : Text.of(lead).then(text);
            blocks.add(new Block.Paragraph(
                    key(node, text), remark ? ParagraphStyle.NOTE : style, remark ? Text.of(text.toString()) : whole));
        }
    }

    private void items(ListBlock list, @Nullable Integer first) {
        int number = first == null ? 0 : first;
        ParagraphStyle style = first == null ? ParagraphStyle.BULLET : ParagraphStyle.BODY;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String lead = first == null ? "" : number + ". ";
            for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof Paragraph) {
                    paragraph(node, style, lead);
                    lead = "";
                } else {
                    block(node, style);
                }
            }
            number++;
        }
    }

    private void table(TableBlock table) {
        List<Block.Column> columns = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>();
        String tableKey = "";
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<Text> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(text(cell));
                    if (columns.size() < cells.size() && tableKey.isEmpty()) {
                        int share = cell instanceof TableCell measured ? measured.getWidth() : 1;
                        columns.add(new Block.Column(text(cell), Math.max(1, share)));
                    }
                }
                Text all = cells.stream()
                        .reduce(
                                Text.EMPTY,
                                (a, b) -> a.isEmpty() ? b : a.plain(" | ").then(b));
                String key = key(row, all);
                if (tableKey.isEmpty()) {
                    tableKey = key;
                } else {
                    rows.add(new Block.Row(key, cells));
                }
            }
        }
        blocks.add(new Block.Table(tableKey, columns, rows));
    }

    private Text text(Node node) {
        return new Inline(japanese).of(node);
    }

    /** The key of a block, unique in the document; tells what it is about on the way. */
    private String key(Node node, Text text) {
        List<SourceSpan> spans = node.getSourceSpans();
        int first = spans.isEmpty() ? 0 : spans.get(0).getLineIndex();
        int last = spans.isEmpty() ? 0 : spans.get(spans.size() - 1).getLineIndex();
        Output.Origin origin = output.origin(first, last);
        int count = keys.getOrDefault(origin.key(), 0) + 1;
        keys.put(origin.key(), count);
        String key = count == 1 ? origin.key() : origin.key() + "~" + count;
        Subjects.of(origin.members())
                .ifPresent(subjects ->
                        parts.add(new Rendered.Part(key, text.toString(), subjects.clauses(), subjects.elements())));
        return key;
    }
}
