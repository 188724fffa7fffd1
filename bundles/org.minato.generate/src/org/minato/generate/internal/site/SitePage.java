// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.site;

import java.util.List;
import java.util.Map;
import org.minato.word.ParagraphStyle;
import org.minato.word.Text;
import org.minato.word.WordDocument;

/** A page of the plan: its title, a sentence on what it shows, and its content. */
abstract class SitePage {
    private final SiteContext context;
    private final String name;

    SitePage(SiteContext context, String name) {
        this.context = context;
        this.name = name;
    }

    SiteContext context() {
        return context;
    }

    /** Name of the page, by which its texts and its file are called. */
    String name() {
        return name;
    }

    String file() {
        return name + ".html";
    }

    /** Tables that readers can narrow down, by key, with the columns that they choose from. */
    Map<String, List<Integer>> filters() {
        return Map.of();
    }

    WordDocument write() {
        WordDocument.Builder blocks = new WordDocument.Builder();
        String title = context.say().get("page." + name);
        blocks.paragraph("title", ParagraphStyle.TITLE, Text.of(heading(title)));
        blocks.paragraph("lead", context.say().text("lead." + name));
        content(blocks);
        return blocks.build(title, context.title(), context.say().input().locale());
    }

    /** What the page is headed with. */
    String heading(String title) {
        return title;
    }

    abstract void content(WordDocument.Builder blocks);
}
