// SPDX-License-Identifier: EPL-2.0
package org.minato.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlWriterTest {
    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"10\"><rect width=\"20\""
                    + " height=\"10\"/></svg>";

    private static Document parsed(String html) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        html.replace("<!DOCTYPE html>", "").getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> all(Document document, String name) {
        NodeList nodes = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @Test
    void everyBlockCarriesItsKeyOnce() throws Exception {
        Document page = parsed(new HtmlWriter().write(SampleDocument.document()));
        List<String> ids = all(page, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertTrue(
                ids.containsAll(List.of("title", "h1", "p1", "q1", "b1", "b2", "c1", "t1", "t1.coop", "t1.town", "n1")),
                ids.toString());
        assertEquals(ids.size(), new HashSet<>(ids).size(), ids.toString());
        assertEquals(1, all(page, "ul").size(), "items in a row make one list");
        assertEquals(1, all(page, "h1").size());
        assertEquals("c1", all(page, "table").get(0).getAttribute("aria-labelledby"));
    }

    @Test
    void aPageFetchesNothingAndSaysItsLanguage() throws Exception {
        String html = new HtmlWriter().write(SampleDocument.document());
        assertEquals("ja", parsed(html).getDocumentElement().getAttribute("lang"));
        assertFalse(html.contains("http:") || html.contains("https:") || html.contains("@import"), html);
        assertTrue(html.contains("<mark>【要記入】</mark>"), html);
        assertTrue(html.contains("読み出し<br/>書き込み"), html);
    }

    @Test
    void markupInTextsStaysText() throws Exception {
        String odd = "<script>alert(\"1\")</script> & \u0000\u0008終";
        String html =
                new HtmlWriter().write(SampleDocument.build(new WordDocument.Builder().paragraph("a b", Text.of(odd))));
        Document page = parsed(html);
        assertEquals(0, all(page, "script").size());
        assertTrue(html.contains("<p id=\"a_b\">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; 終</p>"), html);
    }

    @Test
    void theSameDocumentGivesTheSamePage() {
        assertEquals(
                new HtmlWriter().write(SampleDocument.document()), new HtmlWriter().write(SampleDocument.document()));
    }

    @Test
    void pagesLeadToEachOtherAndToBlocks() throws Exception {
        WordDocument content = new WordDocument.Builder()
                .paragraph("p", Text.of("見る：").link("海洋データ", "data.html#set/海 洋#1"))
                .build("索引", "", Locale.JAPANESE);
        HtmlPage page = new HtmlPage(
                content,
                "sub/index.html",
                "計画",
                List.of(new HtmlPage.Link("sub/index.html", "索引"), new HtmlPage.Link("図 表.html", "図表")),
                Map.of());
        Document document = parsed(new HtmlWriter().write(page));
        List<String> targets = all(document, "a").stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        assertEquals(
                List.of(
                        "#main",
                        "../sub/index.html",
                        "../%E5%9B%B3%20%E8%A1%A8.html",
                        "data.html#set/%E6%B5%B7_%E6%B4%8B%231"),
                targets);
        assertEquals("page", all(document, "a").get(1).getAttribute("aria-current"));
    }

    @Test
    void onlyAPageWithATableToNarrowDownHasAScript() throws Exception {
        WordDocument content = SampleDocument.document();
        HtmlPage page = new HtmlPage(content, "a.html", "計画", List.of(), Map.of("t1", List.of(0, 2)));
        Document document = parsed(new HtmlWriter().write(page));
        assertEquals(1, all(document, "script").size());
        assertEquals("0 2", all(document, "table").get(0).getAttribute("data-filter"));
        assertEquals(0, all(parsed(new HtmlWriter().write(content)), "script").size());
    }

    @Test
    void aPictureIsPartOfThePageAndOfTheWordFile() throws Exception {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
        Picture picture = new Picture(SVG, png, 2000, 1000, "機器とサービスのつながり");
        WordDocument document = new WordDocument.Builder()
                .add(new Block.Figure("fig", picture, Text.of("図1")))
                .build("図", "", Locale.JAPANESE);
        Element image = all(parsed(new HtmlWriter().write(document)), "img").get(0);
        assertTrue(image.getAttribute("src").startsWith("data:image/svg+xml;base64,"));
        assertEquals("機器とサービスのつながり", image.getAttribute("alt"));

        byte[] docx = new WordWriter().write(document);
        Map<String, byte[]> parts = Docx.parts(docx);
        assertTrue(parts.keySet().stream().anyMatch(name -> name.startsWith("word/media/")), parts.keySet()::toString);
        String body = new String(parts.getOrDefault("word/document.xml", new byte[0]), StandardCharsets.UTF_8);
        assertTrue(body.contains("descr=\"機器とサービスのつながり\"") && body.contains("cx=\"9036050\""), body);
    }

    @Test
    void aNewPictureReplacesTheOldOneInAFileThatAPersonEdited() {
        byte[] base = picture("古い", new byte[] {1, 2, 3}, "前書き");
        byte[] mine = picture("古い", new byte[] {1, 2, 3}, "職員が直した前書き");
        byte[] theirs = picture("新しい", new byte[] {4, 5, 6, 7}, "前書き");
        WordMerge.Merged merged = WordMerge.merge(base, mine, theirs);
        assertTrue(merged.conflicts().isEmpty());
        List<String> form = WordMerge.normalForm(merged.content());
        assertEquals(WordMerge.normalForm(theirs).get(1), form.get(1));
        assertTrue(form.get(0).contains("職員が直した前書き"));
    }

    private static byte[] picture(String alternative, byte[] png, String text) {
        return new WordWriter()
                .write(new WordDocument.Builder()
                        .paragraph("p", Text.of(text))
                        .add(new Block.Figure("fig", new Picture(SVG, png, 20, 10, alternative), Text.EMPTY))
                        .build("図", "", Locale.JAPANESE));
    }
}
