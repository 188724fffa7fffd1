// SPDX-License-Identifier: EPL-2.0
package org.minato.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.minato.model.deployment.Site;
import org.minato.word.Block;
import org.minato.word.Emphasis;
import org.minato.word.ParagraphStyle;
import org.minato.word.Text;

final class DocumentTemplateTest {
    private static final String SITES = """
        ## Sites

        {% for site in plan.sites %}
        ### {{ name(site) }}

        Address: {{ orFill(site.address, "address") }}

        {% end %}
        | Site | Kind |
        |--------|---|
        {% for site in plan.sites %}
        | {{ name(site) }} | {{ site.kind }} |
        {% end %}
        """;

    private static List<Block> blocks(String body) throws IOException {
        return Fishery.document(body, Locale.ENGLISH).document().orElseThrow().blocks();
    }

    private static Set<String> keys(List<Block> blocks) {
        return blocks.stream().map(Block::key).collect(Collectors.toSet());
    }

    @Test
    void markdownBecomesTheBlocksOfADocument() throws IOException {
        List<Block> blocks = blocks("""
            # Title

            Some **strong** text
            on two lines

            *A remark.*

            - one
            - two

            3. three

            > quoted

            #### Deep
            """);
        List<String> shown = blocks.stream()
                .map(block -> block instanceof Block.Paragraph paragraph
                        ? paragraph.style() + " " + paragraph.text()
                        : block instanceof Block.Heading heading ? heading.level() + " " + heading.text() : "?")
                .toList();
        assertEquals(
                List.of(
                        "TITLE Title",
                        "BODY Some strong text on two lines",
                        "NOTE A remark.",
                        "BULLET one",
                        "BULLET two",
                        "BODY 3. three",
                        "QUOTE quoted",
                        "3 Deep"),
                shown);
        Text text = ((Block.Paragraph) blocks.get(1)).text();
        assertEquals(Emphasis.STRONG, text.spans().get(1).emphasis());
    }

    @Test
    void tablesHaveColumnsAsWideAsTheirRulesAreDrawn() throws IOException {
        Block.Table table = (Block.Table) blocks(SITES).getLast();
        assertEquals(
                List.of(8, 3), table.columns().stream().map(Block.Column::share).toList());
        assertEquals(new Fishery().plan.getSites().size(), table.rows().size());
    }

    @Test
    void keysStayWhenTheTemplateIsEditedElsewhereAndWhenElementsComeAndGo() throws IOException {
        Set<String> before = keys(blocks(SITES));
        Set<String> after = keys(blocks("A new first line.\n\n" + SITES.replace("## Sites", "## All sites")));
        Set<String> same = before.stream().filter(after::contains).collect(Collectors.toSet());
        assertEquals(before.size() - 1, same.size(), "only the heading that was edited has another key");
        Set<String> without =
                keys(blocks(SITES.replace("plan.sites %}", "plan.sites.filter(s, s != plan.sites[0]) %}")));
        assertTrue(before.containsAll(without), without + " in " + before);
        assertEquals(before.size() - 2, without.size());
    }

    @Test
    void aParagraphAroundAWholeLoopIsNotCalledAfterItsMembers() throws IOException {
        String key = blocks("{% for s in plan.sites %}{{ name(s) }}{% if !s_last %}, {% end %}{% end %}")
                .get(0)
                .key();
        assertFalse(key.contains("/"), key);
    }

    @Test
    void blocksAreAboutTheElementsOfTheirLoops() throws IOException {
        Rendered rendered = Fishery.document(SITES, Locale.ENGLISH);
        Site first = new Fishery().plan.getSites().get(0);
        List<Rendered.Part> about = rendered.parts().stream()
                .filter(part -> part.elements().stream()
                        .anyMatch(each ->
                                each instanceof Site site && site.getId().equals(first.getId())))
                .toList();
        assertEquals(3, about.size(), "heading, paragraph and row");
        assertTrue(
                about.get(0).key().endsWith("/" + first.getId()), about.get(0).key());
    }

    @Test
    void whatPeopleFillInIsMarkedAndListed() throws IOException {
        Rendered rendered = Fishery.document("- **署名：**{{ fill('署名') }}です\n", Locale.JAPANESE);
        Block.Paragraph paragraph =
                (Block.Paragraph) rendered.document().orElseThrow().blocks().get(0);
        assertEquals(
                List.of(Emphasis.STRONG, Emphasis.FIELD, Emphasis.PLAIN),
                paragraph.text().spans().stream().map(Text.Span::emphasis).toList());
        assertEquals(List.of(new Rendered.Fill("【要記入：署名】", paragraph.key(), 0)), rendered.fills());
        assertEquals(ParagraphStyle.BULLET, paragraph.style());
    }

    @Test
    void valuesCannotBecomeMarkdown() throws IOException {
        List<Block> blocks =
                blocks("{{ '# no heading\\n- no *list* | <b>' }}\n\n| a |\n|---|\n| {{ 'x | y\\nz' }} |\n");
        assertEquals(
                "# no heading\n- no *list* | <b>",
                ((Block.Paragraph) blocks.get(0)).text().toString());
        assertEquals(
                "x | y\nz",
                ((Block.Table) blocks.get(1)).rows().get(0).cells().get(0).toString());
    }

    @Test
    void emphasisWorksBesideJapanesePunctuation() throws IOException {
        Rendered rendered = Fishery.document("これは**「同意」**が必要です。", Locale.JAPANESE);
        Block.Paragraph paragraph =
                (Block.Paragraph) rendered.document().orElseThrow().blocks().get(0);
        assertEquals("これは「同意」が必要です。", paragraph.text().toString());
        assertEquals(Emphasis.STRONG, paragraph.text().spans().get(1).emphasis());
    }
}
