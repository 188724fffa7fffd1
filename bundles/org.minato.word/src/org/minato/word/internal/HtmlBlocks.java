// SPDX-License-Identifier: EPL-2.0
package org.minato.word.internal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.minato.word.Block;
import org.minato.word.Emphasis;
import org.minato.word.HtmlPage;
import org.minato.word.ParagraphStyle;
import org.minato.word.Picture;
import org.minato.word.Text;

/** Writes the blocks of a page, one to a line, each with its key as id. */
public final class HtmlBlocks {
    /** Pictures that are wider than the column of text, in pixels, may stand out of it. */
    private static final int COLUMN = 1000;

    private final Markup out;
    private final HtmlPage page;
    private final UnaryOperator<String> texts;
    private boolean listing;
    /** Id of what names the next table. */
    private String name = "main";

    /**
     * Prepares to write.
     *
     * @param texts texts of the page's own controls, by key
     */
    public HtmlBlocks(Markup out, HtmlPage page, UnaryOperator<String> texts) {
        this.out = out;
        this.page = page;
        this.texts = texts;
    }

    /** Writes all blocks of the page. */
    public void write() {
        for (Block block : page.content().blocks()) {
            list(block instanceof Block.Paragraph paragraph && paragraph.style() == ParagraphStyle.BULLET);
            switch (block) {
                case Block.Heading heading -> {
                    name = Markup.id(heading.key());
                    element("h" + (heading.level() + 1), "", heading.key(), heading.text());
                }
                case Block.Paragraph paragraph -> paragraph(paragraph);
                case Block.Table table -> table(table);
                case Block.Figure figure -> figure(figure);
            }
        }
        list(false);
    }

    private void list(boolean wanted) {
        if (wanted != listing) {
            out.raw(wanted ? "<ul>\n" : "</ul>\n");
            listing = wanted;
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        switch (paragraph.style()) {
            case TITLE -> element("h1", "", paragraph.key(), paragraph.text());
            case SUBTITLE -> element("p", "subtitle", paragraph.key(), paragraph.text());
            case BULLET -> element("li", "", paragraph.key(), paragraph.text());
            case CAPTION -> {
                name = Markup.id(paragraph.key());
                element("p", "caption", paragraph.key(), paragraph.text());
            }
            case NOTE -> element("p", "note", paragraph.key(), paragraph.text());
            case QUOTE -> {
                id("blockquote", "", paragraph.key()).raw("<p>");
                spans(paragraph.text());
                out.raw("</p></blockquote>\n");
            }
            case BODY -> element("p", "", paragraph.key(), paragraph.text());
        }
    }

    private void element(String tag, String style, String key, Text text) {
        id(tag, style, key);
        spans(text);
        out.raw("</" + tag + ">\n");
    }

    private Markup id(String tag, String style, String key) {
        out.raw("<" + tag + " id=\"").text(Markup.id(key));
        return out.raw(style.isEmpty() ? "\">" : "\" class=\"" + style + "\">");
    }

    private void spans(Text text) {
        for (Text.Span span : text.spans()) {
            if (span.target().isEmpty()) {
                emphasised(span);
            } else {
                out.raw("<a href=\"").text(Markup.address(span.target())).raw("\">");
                emphasised(span);
                out.raw("</a>");
            }
        }
    }

    private void emphasised(Text.Span span) {
        String open = open(span.emphasis());
        out.raw(open).lines(span.text());
        if (!open.isEmpty()) {
            out.raw("</" + open.substring(1).replaceFirst("[ >].*", "") + ">");
        }
    }

    private static String open(Emphasis emphasis) {
        return switch (emphasis) {
            case PLAIN -> "";
            case STRONG -> "<strong>";
            case ALERT -> "<strong class=\"alert\">";
            case FIELD -> "<mark>";
            case NOTE -> "<small>";
        };
    }

    private void table(Block.Table table) {
        List<Integer> filter = page.filters().getOrDefault(table.key(), List.of());
        out.raw("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"")
                .text(name)
                .raw("\">\n<table id=\"")
                .text(Markup.id(table.key()));
        out.raw("\" aria-labelledby=\"").text(name).raw("\"");
        if (!filter.isEmpty()) {
            out.raw(" data-filter=\"")
                    .raw(filter.stream().map(String::valueOf).collect(Collectors.joining(" ")))
                    .raw("\"");
            for (String text : new String[] {"all", "search", "shown"}) {
                out.raw(" data-" + text + "=\"")
                        .text(texts.apply("html.filter." + text))
                        .raw("\"");
            }
        }
        out.raw(">\n<colgroup>");
        int shares = table.columns().stream().mapToInt(Block.Column::share).sum();
        for (Block.Column column : table.columns()) {
            out.raw("<col style=\"width:" + 100 * column.share() / shares + "%\"/>");
        }
        out.raw("</colgroup>\n<thead>\n<tr>");
        for (Block.Column column : table.columns()) {
            out.raw("<th scope=\"col\">");
            spans(column.title());
            out.raw("</th>");
        }
        out.raw("</tr>\n</thead>\n<tbody>\n");
        table.rows().forEach(this::row);
        out.raw("</tbody>\n</table>\n</div>\n");
    }

    private void row(Block.Row row) {
        id("tr", "", row.key());
        for (int i = 0; i < row.cells().size(); i++) {
            out.raw(i == 0 ? "<th scope=\"row\">" : "<td>");
            spans(row.cells().get(i));
            out.raw(i == 0 ? "</th>" : "</td>");
        }
        out.raw("</tr>\n");
    }

    private void figure(Block.Figure figure) {
        Picture picture = figure.picture();
        String data = Base64.getEncoder().encodeToString(picture.svg().getBytes(StandardCharsets.UTF_8));
        id("figure", picture.width() > COLUMN ? "wide" : "", figure.key())
                .raw("<img src=\"data:image/svg+xml;base64," + data + "\" width=\"" + picture.width() + "\" height=\""
                        + picture.height() + "\" alt=\"")
                .text(picture.alternative())
                .raw("\"/>");
        if (!figure.caption().isEmpty()) {
            out.raw("<figcaption>");
            spans(figure.caption());
            out.raw("</figcaption>");
        }
        out.raw("</figure>\n");
    }
}
