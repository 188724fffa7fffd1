// SPDX-License-Identifier: EPL-2.0
package org.minato.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.minato.core.text.Texts;
import org.minato.word.internal.HtmlBlocks;
import org.minato.word.internal.Markup;

/**
 * Writes documents as HTML pages: well-formed also as XML, with nothing to fetch, fit for printing and for screen
 * readers. Each block carries its key as id. Equal documents give equal characters. Stateless and safe for several
 * threads.
 */
public final class HtmlWriter {
    private static final Texts TEXTS = Texts.of(HtmlWriter.class);
    private static final int CONTENTS_FROM = 4;

    /** Writes a document as a page by itself. */
    public String write(WordDocument document) {
        return write(HtmlPage.of(document));
    }

    /** Writes a page. */
    public String write(HtmlPage page) {
        WordDocument document = page.content();
        Locale locale = document.locale();
        String title = page.site().isEmpty() ? document.title() : document.title() + " – " + page.site();
        Markup out = new Markup();
        out.raw("<!DOCTYPE html>\n<html lang=\"").text(locale.getLanguage()).raw("\">\n<head>\n");
        out.raw("<meta charset=\"utf-8\"/>\n");
        out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        out.raw("<title>").text(title).raw("</title>\n");
        out.raw("<style>\n").raw(resource("page.css")).raw("</style>\n</head>\n<body>\n");
        out.raw("<a class=\"skip\" href=\"#main\">")
                .text(say(locale, "html.skip"))
                .raw("</a>\n");
        header(out, page);
        contents(out, document);
        out.raw("<main id=\"main\">\n");
        new HtmlBlocks(out, page, key -> say(locale, key)).write();
        out.raw("</main>\n");
        if (!page.filters().isEmpty()) {
            out.raw("<script>\n").raw(resource("filter.js")).raw("</script>\n");
        }
        return out.raw("</body>\n</html>\n").toString();
    }

    private static void header(Markup out, HtmlPage page) {
        out.raw("<header class=\"page\">\n<p>");
        out.text(page.site().isEmpty() ? page.content().header() : page.site()).raw("</p>\n");
        if (!page.navigation().isEmpty()) {
            out.raw("<nav aria-label=\"").text(say(page.content().locale(), "html.pages"));
            out.raw("\">\n<ul>\n");
            for (HtmlPage.Link link : page.navigation()) {
                out.raw("<li><a href=\"").text(Markup.address(relative(page.path(), link.path())));
                out.raw(link.path().equals(page.path()) ? "\" aria-current=\"page\">" : "\">");
                out.text(link.title()).raw("</a></li>\n");
            }
            out.raw("</ul>\n</nav>\n");
        }
        out.raw("</header>\n");
    }

    private static String relative(String from, String to) {
        long depth = from.chars().filter(c -> c == '/').count();
        return "../".repeat((int) depth) + to;
    }

    /** Long documents begin with a list of their chapters. */
    private static void contents(Markup out, WordDocument document) {
        List<Block.Heading> chapters = document.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.level() == 1)
                .toList();
        if (chapters.size() < CONTENTS_FROM) {
            return;
        }
        out.raw("<nav class=\"contents\" aria-label=\"").text(say(document.locale(), "html.contents"));
        out.raw("\">\n<ul>\n");
        for (Block.Heading chapter : chapters) {
            out.raw("<li><a href=\"").text(Markup.address("#" + Markup.id(chapter.key())));
            out.raw("\">").text(chapter.text().toString()).raw("</a></li>\n");
        }
        out.raw("</ul>\n</nav>\n");
    }

    private static String say(Locale locale, String key) {
        return TEXTS.get(key).in(locale);
    }

    private static String resource(String name) {
        try (InputStream in = HtmlWriter.class.getResourceAsStream("internal/html/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
