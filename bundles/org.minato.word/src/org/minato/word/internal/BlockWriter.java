// SPDX-License-Identifier: EPL-2.0
package org.minato.word.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.word.Block;
import org.minato.word.Emphasis;
import org.minato.word.ParagraphStyle;
import org.minato.word.Text;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes blocks into a body, each with a bookmark that carries its key. */
public final class BlockWriter {
    /** Width between the margins of the default shell, in twentieths of a point. */
    private static final int WIDTH = 9298;

    /** Height that leaves room for heading and caption. */
    private static final int HEIGHT = 12_200;

    /** Pictures that are wider than this, in pixels, and slim, get a page in landscape. */
    private static final int WIDE = 1000;

    private static final double SLIM = 1.4;

    private static final String FIGURE = "Minato Figure";

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final DocxPackage file;
    private final Element body;
    private final @Nullable Node before;
    private final Optional<LandscapePage> landscape;
    private final Styles styles;
    private final Styles defaults;
    private final String language;
    private int bookmarks;
    private int drawings;

    /**
     * Prepares to write.
     *
     * @param file where to write
     * @param section the last section's properties, which stay last
     * @param styles the styles of the document
     * @param defaults styles to copy where the document lacks one
     * @param locale language of the text
     */
    public BlockWriter(DocxPackage file, Optional<Element> section, Styles styles, Styles defaults, Locale locale) {
        this.file = file;
        body = file.body();
        before = section.orElse(null);
        landscape = section.flatMap(LandscapePage::of);
        this.styles = styles;
        this.defaults = defaults;
        language = locale.getLanguage();
    }

    /** Writes the blocks in order. */
    public void write(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean headed = i > 0 && blocks.get(i - 1) instanceof Block.Heading;
            boolean heads = block instanceof Block.Heading && i + 1 < blocks.size() && isWide(blocks.get(i + 1));
            if (heads || isWide(block) && !headed) {
                landscape.ifPresent(page -> page.endBefore(lastParagraph(block.key())));
            }
            switch (block) {
                case Block.Heading heading ->
                    body.insertBefore(paragraph(heading.key(), "heading " + heading.level(), heading.text()), before);
                case Block.Paragraph paragraph ->
                    body.insertBefore(
                            paragraph(paragraph.key(), paragraph.style().styleName(), paragraph.text()), before);
                case Block.Table table -> {
                    body.insertBefore(table(table), before);
                    // Tables that touch would become one in Word.
                    body.insertBefore(
                            paragraph(table.key() + "_gap", ParagraphStyle.NOTE.styleName(), Text.EMPTY), before);
                }
                case Block.Figure figure -> figure(figure, isWide(block));
            }
        }
    }

    /** Whether a block is a picture that is turned with its page so that it can be read. */
    private boolean isWide(Block block) {
        return landscape.isPresent()
                && block instanceof Block.Figure figure
                && figure.picture().width() > WIDE
                && figure.picture().width() > figure.picture().height() * SLIM;
    }

    /** The paragraph that stands last so far; an empty one where the document would begin with the turned page. */
    private Element lastParagraph(String key) {
        Node last = before == null ? body.getLastChild() : before.getPreviousSibling();
        if (last instanceof Element element && Wml.is(element, "p")) {
            return element;
        }
        Element first = paragraph(key + "_turn", ParagraphStyle.NOTE.styleName(), Text.EMPTY);
        body.insertBefore(first, before);
        return first;
    }

    private void figure(Block.Figure figure, boolean wide) {
        Element paragraph = paragraph(figure.key(), FIGURE, Text.EMPTY);
        Element run = Wml.append(paragraph, "r");
        String image = file.image(figure.picture().png());
        double width = wide ? landscape.map(LandscapePage::width).orElse(WIDTH) : WIDTH;
        double height = wide ? landscape.map(LandscapePage::height).orElse(HEIGHT) : HEIGHT;
        DrawingWriter.append(run, figure.picture(), image, ++drawings, width, height);
        body.insertBefore(paragraph, before);
        Element last = paragraph;
        if (!figure.caption().isEmpty()) {
            String style = ParagraphStyle.NOTE.styleName();
            last = paragraph(figure.key() + "_caption", style, figure.caption());
            body.insertBefore(last, before);
        }
        if (wide) {
            Element end = last;
            landscape.ifPresent(page -> page.end(end));
        }
    }

    private Document xml() {
        return Wml.owner(body);
    }

    private Element paragraph(String key, String styleName, Text text) {
        Element paragraph = Wml.create(xml(), "p");
        Element properties = Wml.append(paragraph, "pPr");
        Wml.append(properties, "pStyle", "val", style("paragraph", styleName));
        String id = Integer.toString(bookmarks++);
        Wml.append(paragraph, "bookmarkStart", "id", id, "name", Keys.bookmark(key));
        runs(paragraph, text);
        Wml.append(paragraph, "bookmarkEnd", "id", id);
        return paragraph;
    }

    private void runs(Element paragraph, Text text) {
        for (Text.Span span : text.spans()) {
            Element run = Wml.append(paragraph, "r");
            if (span.emphasis() != Emphasis.PLAIN || !language.equals("ja")) {
                Element properties = Wml.append(run, "rPr");
                switch (span.emphasis()) {
                    case FIELD -> Wml.append(properties, "rStyle", "val", style("character", "Minato Field"));
                    case NOTE -> Wml.append(properties, "rStyle", "val", style("character", "Minato Remark"));
                    case STRONG, ALERT -> {
                        Wml.append(properties, "b");
                        Wml.append(properties, "bCs");
                    }
                    case PLAIN -> {}
                }
                if (!language.equals("ja")) {
                    Wml.append(properties, "lang", "val", "en-GB");
                }
            }
            text(run, span.text());
        }
    }

    /** Appends characters to a run; a line feed breaks the line, characters that XML cannot hold are left out. */
    public static void text(Element run, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                Wml.append(run, "br");
            }
            String clean = lines[i].codePoints()
                    .filter(c -> c == '\t' || c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            if (!clean.isEmpty()) {
                Element element = Wml.append(run, "t");
                element.setAttributeNS(XML, "xml:space", "preserve");
                element.setTextContent(clean);
            }
        }
    }

    private Element table(Block.Table table) {
        Element element = Wml.create(xml(), "tbl");
        Element properties = Wml.append(element, "tblPr");
        styles.idOf("table", "Table Grid")
                .or(() -> defaults.idOf("table", "Table Grid").flatMap(id -> styles.adopt(defaults, id)))
                .ifPresent(id -> Wml.append(properties, "tblStyle", "val", id));
        Wml.append(properties, "tblW", "w", Integer.toString(WIDTH), "type", "dxa");
        Wml.append(properties, "tblLayout", "type", "fixed");
        int shares = table.columns().stream().mapToInt(Block.Column::share).sum();
        int[] widths = table.columns().stream()
                .mapToInt(column -> WIDTH * column.share() / shares)
                .toArray();
        Element grid = Wml.append(element, "tblGrid");
        for (int width : widths) {
            Wml.append(grid, "gridCol", "w", Integer.toString(width));
        }
        List<Text> titles = table.columns().stream().map(Block.Column::title).toList();
        row(element, table.key(), titles, widths, true);
        table.rows().forEach(row -> row(element, row.key(), row.cells(), widths, false));
        return element;
    }

    private void row(Element table, String key, List<Text> cells, int[] widths, boolean header) {
        Element row = Wml.append(table, "tr");
        Element properties = Wml.append(row, "trPr");
        Wml.append(properties, "cantSplit");
        if (header) {
            Wml.append(properties, "tblHeader");
        }
        for (int i = 0; i < cells.size(); i++) {
            Element cell = Wml.append(row, "tc");
            Element cellProperties = Wml.append(cell, "tcPr");
            Wml.append(cellProperties, "tcW", "w", Integer.toString(widths[i]), "type", "dxa");
            if (header) {
                Wml.append(cellProperties, "shd", "val", "clear", "color", "auto", "fill", "DCE6F1");
            }
            Element paragraph = Wml.append(cell, "p");
            Element style = Wml.append(paragraph, "pPr");
            String name = header ? "Minato Cell Head" : "Minato Cell";
            Wml.append(style, "pStyle", "val", style("paragraph", name));
            String id = Integer.toString(bookmarks);
            if (i == 0) {
                bookmarks++;
                Wml.append(paragraph, "bookmarkStart", "id", id, "name", Keys.bookmark(key));
            }
            runs(paragraph, cells.get(i));
            if (i == 0) {
                Wml.append(paragraph, "bookmarkEnd", "id", id);
            }
        }
    }

    private String style(String type, String name) {
        return styles.idOf(type, name)
                .or(() -> defaults.idOf(type, name).flatMap(id -> styles.adopt(defaults, id)))
                .orElseThrow(() -> new IllegalStateException("no style " + name));
    }
}
