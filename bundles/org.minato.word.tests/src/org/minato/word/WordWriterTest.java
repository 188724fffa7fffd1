// SPDX-License-Identifier: EPL-2.0
package org.minato.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordWriterTest {

    @Test
    void everyBlockIsWrittenWithStyleNumberingAndEmphasis() {
        byte[] docx = new WordWriter().write(SampleDocument.document());
        String cell = "minato cell||%s\r";
        String head = "minato cell head||%s\r";
        assertEquals(
                List.of(
                        "title||漁獲量予測に必要なデータの取扱いに関するガイドライン",
                        "subtitle||伊方町",
                        "heading 1||1　アクセス権限",
                        "body text||この章では、漁業ビッグデータを⟨b⟩だれが⟨⟩使えるかを定めます。",
                        "quote||漁業ビッグデータへのアクセス権限（出典：MIC 8）",
                        "list bullet|0/bullet/・|漁業協同組合は、読み出しができます。",
                        "list bullet|0/bullet/・|大学は、読み出しと書き込みができます。",
                        "caption||表1　アクセス権限",
                        "table\n" + row(head, "主体", "データ", "操作", "条件") + "\n"
                                + row(cell, "漁業協同組合", "漁獲データ", "読み出し", "条件なし") + "\n"
                                + row(cell, "大学", "漁獲予測データ", "読み出し\n書き込み", "研究に限る") + "\n"
                                + row(cell, "町", "海洋データ", "管理", "【要記入】"),
                        "minato note||",
                        "heading 2||2　保存期間",
                        "body text||保存期間は【要記入：保存期間】とします。",
                        "heading 3||2.1　備考",
                        "minato note||2017年4月時点の資料によります。　最新の法令を確認してください。"),
                WordMerge.normalForm(docx));
    }

    private static String row(String pattern, String... cells) {
        return String.join("\t", List.of(cells).stream().map(pattern::formatted).toList());
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws InterruptedException {
        byte[] first = new WordWriter().write(SampleDocument.document());
        Thread.sleep(2100); // archives keep times to two seconds
        assertArrayEquals(first, new WordWriter().write(SampleDocument.document()));
    }

    @Test
    void everyBlockAndRowCarriesOneBookmarkThatWordAccepts() {
        WordDocument.Builder blocks = SampleDocument.start()
                .add(SampleDocument.table("漁獲予測データ"))
                .paragraph("clause/ア.1/" + "x".repeat(60), Text.of("a"))
                .paragraph("clause/イ.1/" + "x".repeat(60), Text.of("b"));
        String xml = body(new WordWriter().write(SampleDocument.build(blocks)));
        Matcher names =
                Pattern.compile("bookmarkStart [^>]*w:name=\"([^\"]*)\"").matcher(xml);
        List<String> found = names.results().map(match -> match.group(1)).toList();
        assertEquals(15, found.size());
        assertEquals(15, found.stream().distinct().count());
        assertTrue(found.stream().allMatch(name -> name.matches("_gk_[A-Za-z0-9_]{1,36}")), found.toString());
        assertTrue(found.contains("_gk_p1"));
    }

    @Test
    void fieldsToFillInAreMarkedAndFontsAreJapanese() {
        Map<String, byte[]> parts = Docx.parts(new WordWriter().write(SampleDocument.document()));
        String body = new String(parts.getOrDefault("word/document.xml", new byte[0]), StandardCharsets.UTF_8);
        String styles = new String(parts.getOrDefault("word/styles.xml", new byte[0]), StandardCharsets.UTF_8);
        assertTrue(body.contains("<w:rStyle w:val=\"MinatoField\"/></w:rPr><w:t xml:space=\"preserve\">【要記入】"), body);
        assertTrue(body.contains("w:w=\"11906\"") && body.contains("w:h=\"16838\""), body);
        assertTrue(styles.contains("w:eastAsia=\"游明朝\""), styles);
        assertTrue(new String(parts.getOrDefault("word/footer.xml", new byte[0]), StandardCharsets.UTF_8)
                .contains(" PAGE "));
        assertTrue(new String(parts.getOrDefault("word/header.xml", new byte[0]), StandardCharsets.UTF_8)
                .contains("伊方町　漁獲量予測データの取扱い"));
    }

    @Test
    void aTownsShellKeepsItsHeaderAndStylesAndGainsTheMissingOnes() {
        byte[] shell = Docx.edit(
                new WordWriter()
                        .write(new WordDocument.Builder()
                                .paragraph("x", ParagraphStyle.TITLE, Text.of("ひな形の本文"))
                                .build("町の様式", "伊方町 文書様式", Locale.JAPANESE)),
                xml -> xml.replace("w:top=\"1418\"", "w:top=\"2000\""));
        byte[] docx = new WordWriter(shell).write(SampleDocument.document());
        Map<String, byte[]> parts = Docx.parts(docx);
        String header = new String(parts.getOrDefault("word/header.xml", new byte[0]), StandardCharsets.UTF_8);
        assertTrue(header.contains("伊方町 文書様式") && !header.contains("漁獲量"), header);
        assertTrue(body(docx).contains("w:top=\"2000\""));
        assertFalse(body(docx).contains("ひな形の本文"));
        assertEquals(
                WordMerge.normalForm(new WordWriter().write(SampleDocument.document())), WordMerge.normalForm(docx));
    }

    @Test
    void charactersThatXmlCannotHoldAreLeftOut() {
        WordDocument document =
                SampleDocument.build(new WordDocument.Builder().paragraph("p", Text.of("制御\u0000文字\uD800と𠮷野家")));
        assertEquals(List.of("body text||制御文字と𠮷野家"), WordMerge.normalForm(new WordWriter().write(document)));
    }

    @Test
    void aShellThatIsNoWordDocumentIsNamedWithItsRemedy() {
        byte[] noDocument = "これは文書ではありません".getBytes(StandardCharsets.UTF_8);
        UnreadableDocumentException thrown = assertThrows(
                UnreadableDocumentException.class, () -> new WordWriter(noDocument).write(SampleDocument.document()));
        assertTrue(thrown.message(Locale.JAPANESE).contains(".docx 形式で保存し直してください"));
        assertTrue(thrown.message(Locale.ENGLISH).contains("Save it again as .docx"));
    }

    @Test
    void keysUsedTwiceAreRefused() {
        WordDocument.Builder twice =
                new WordDocument.Builder().paragraph("p", Text.of("a")).paragraph("p", Text.of("b"));
        assertThrows(IllegalArgumentException.class, () -> SampleDocument.build(twice));
    }

    private static String body(byte[] docx) {
        return new String(Docx.parts(docx).getOrDefault("word/document.xml", new byte[0]), StandardCharsets.UTF_8);
    }
}
