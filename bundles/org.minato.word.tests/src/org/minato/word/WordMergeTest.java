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
import org.junit.jupiter.api.Test;
import org.minato.word.WordMerge.Counts;
import org.minato.word.WordMerge.Merged;

class WordMergeTest {
    private static final WordWriter WRITER = new WordWriter();

    private static byte[] paragraphs(String... keysAndTexts) {
        WordDocument.Builder blocks = new WordDocument.Builder();
        for (int i = 0; i < keysAndTexts.length; i += 2) {
            blocks.paragraph(keysAndTexts[i], Text.of(keysAndTexts[i + 1]));
        }
        return WRITER.write(blocks.build("t", "h", Locale.JAPANESE));
    }

    private static List<String> texts(byte[] docx) {
        return WordMerge.normalForm(docx).stream()
                .map(form -> form.substring(form.lastIndexOf('|') + 1))
                .toList();
    }

    private static final byte[] BASE = paragraphs("a", "第一の段落です。", "b", "第二の段落です。", "c", "第三の段落です。");

    @Test
    void aDocumentThatNobodyChangedStaysByteForByte() {
        Merged merged = WordMerge.merge(BASE, BASE, BASE);
        assertArrayEquals(BASE, merged.content());
        assertEquals(new Counts(3, 0, 0, 0, 0, 0), merged.counts());
    }

    @Test
    void bothSidesOfDifferentBlocksAreTaken() {
        byte[] mine = Docx.replace(BASE, "第一の段落です。", "第一の段落を直しました。");
        byte[] theirs = paragraphs("a", "第一の段落です。", "b", "第二の段落です。", "c", "第三の段落は新しくなりました。");
        Merged merged = WordMerge.merge(BASE, mine, theirs);
        assertEquals(List.of("第一の段落を直しました。", "第二の段落です。", "第三の段落は新しくなりました。"), texts(merged.content()));
        assertEquals(new Counts(1, 1, 1, 0, 0, 0), merged.counts());
    }

    @Test
    void threeRoundsOfEditingAndGeneratingKeepEveryEdit() {
        byte[] second = paragraphs("a", "第一の段落です。", "b", "第二の段落です。", "n", "加わった段落です。", "c", "第三の段落です。");
        byte[] third = paragraphs("a", "第一の段落です。改。", "b", "第二の段落です。", "n", "加わった段落です。", "c", "第三の段落です。");
        byte[] fourth = paragraphs("a", "第一の段落です。改。", "n", "加わった段落です。再び。", "c", "第三の段落です。");

        byte[] mine = Docx.replace(BASE, "第三の段落です。", "第三の段落です。町の追記。");
        Merged round = WordMerge.merge(BASE, mine, second);
        assertEquals(new Counts(2, 0, 1, 1, 0, 0), round.counts());

        mine = Docx.edit(
                round.content(),
                xml -> xml.replaceFirst(
                        "(<w:p>(?:(?!</w:p>).)*加わった段落です。.*?</w:p>)", "$1<w:p><w:r><w:t>職員の段落です。</w:t></w:r></w:p>"));
        round = WordMerge.merge(second, mine, third);
        assertEquals(new Counts(2, 1, 1, 0, 0, 0), round.counts());

        round = WordMerge.merge(third, round.content(), fourth);
        assertEquals(new Counts(1, 1, 1, 0, 1, 0), round.counts());
        assertEquals(List.of("第一の段落です。改。", "加わった段落です。再び。", "職員の段落です。", "第三の段落です。町の追記。"), texts(round.content()));
    }

    @Test
    void theSameBlockChangedByBothIsAConflictAndNothingIsMerged() {
        byte[] mine = Docx.replace(BASE, "第二の段落です。", "町が直した段落です。");
        byte[] theirs = paragraphs("a", "新しい第一の段落です。", "b", "生成し直した段落です。", "c", "第三の段落です。");
        Merged merged = WordMerge.merge(BASE, mine, theirs);
        assertEquals(
                List.of(new WordMerge.Conflict("_gk_b", "第二の段落です。", "町が直した段落です。", "生成し直した段落です。")), merged.conflicts());
        assertArrayEquals(mine, merged.content());
    }

    @Test
    void aBlockThatThePersonDeletedStaysDeletedUntilTheGeneratorChangesIt() {
        byte[] mine = Docx.edit(BASE, xml -> xml.replaceFirst("<w:p>(?:(?!</w:p>).)*第二.*?</w:p>", ""));
        assertEquals(
                List.of("第一の段落です。", "第三の段落です。"),
                texts(WordMerge.merge(BASE, mine, BASE).content()));
        byte[] theirs = paragraphs("a", "第一の段落です。", "b", "まったく別の内容になりました。", "c", "第三の段落です。");
        assertEquals(1, WordMerge.merge(BASE, mine, theirs).conflicts().size());
    }

    @Test
    void aBlockThatTheGeneratorDroppedGoesUnlessThePersonEditedIt() {
        byte[] theirs = paragraphs("a", "第一の段落です。", "c", "第三の段落です。");
        assertEquals(
                List.of("第一の段落です。", "第三の段落です。"),
                texts(WordMerge.merge(BASE, BASE, theirs).content()));
        byte[] mine = Docx.replace(BASE, "第二の段落です。", "第二の段落です。町の追記。");
        assertEquals(1, WordMerge.merge(BASE, mine, theirs).conflicts().size());
    }

    @Test
    void withoutAnyBookmarkAlignmentStillFindsTheBlocks() {
        byte[] mine = Docx.withoutBookmarks(Docx.replace(BASE, "第一の段落です。", "第一の段落を少し直しました。"));
        byte[] theirs = paragraphs("a", "第一の段落です。", "b", "第二の段落です。", "c", "第三の段落は新しくなりました。");
        Merged merged = WordMerge.merge(BASE, mine, theirs);
        assertEquals(List.of(), merged.conflicts());
        assertEquals(List.of("第一の段落を少し直しました。", "第二の段落です。", "第三の段落は新しくなりました。"), texts(merged.content()));
    }

    @Test
    void equalBlocksWithoutBookmarksOfWhichOneIsGoneAreNeverGuessed() {
        byte[] base = paragraphs("a", "該当なし。", "m", "間の段落です。", "b", "該当なし。");
        byte[] mine = Docx.edit(
                Docx.withoutBookmarks(base), xml -> xml.replaceFirst("<w:p>(?:(?!</w:p>).)*該当なし.*?</w:p>", ""));
        byte[] theirs = paragraphs("a", "該当なし。", "m", "間の段落です。", "b", "保存期間は三年です。");
        assertFalse(WordMerge.merge(base, mine, theirs).conflicts().isEmpty());
        assertTrue(WordMerge.merge(base, mine, base).conflicts().isEmpty());
    }

    @Test
    void aCopyThatWordOrLibreOfficeRenamedBelongsToThePerson() {
        byte[] mine = Docx.edit(
                BASE,
                xml -> xml.replaceFirst(
                        "(<w:p>(?:(?!</w:p>).)*第二.*?</w:p>)",
                        "$1<w:p><w:bookmarkStart w:id=\"77\" w:name=\"_gk_b_Copy_1\"/><w:r><w:t>第二の段落です。</w:t></w:r>"
                                + "<w:bookmarkEnd w:id=\"77\"/></w:p>"));
        byte[] theirs = paragraphs("a", "第一の段落です。", "b", "第二の段落は新しくなりました。", "c", "第三の段落です。");
        assertEquals(
                List.of("第一の段落です。", "第二の段落は新しくなりました。", "第二の段落です。", "第三の段落です。"),
                texts(WordMerge.merge(BASE, mine, theirs).content()));
    }

    @Test
    void aBlockThatThePersonMovedIsUpdatedWhereItIsNow() {
        byte[] mine = Docx.edit(
                BASE,
                xml -> xml.replaceFirst(
                        "(<w:p>(?:(?!</w:p>).)*第一.*?</w:p>)(<w:p>.*?</w:p>)(<w:p>.*?</w:p>)", "$2$3$1"));
        byte[] theirs = paragraphs("a", "第一の段落は新しくなりました。", "b", "第二の段落です。", "c", "第三の段落です。");
        Merged merged = WordMerge.merge(BASE, mine, theirs);
        assertEquals(List.of("第二の段落です。", "第三の段落です。", "第一の段落は新しくなりました。"), texts(merged.content()));
    }

    @Test
    void aNewOrderOfTheGeneratorTakesThePersonsParagraphsAlong() {
        byte[] mine = Docx.edit(
                BASE,
                xml -> xml.replaceFirst(
                        "(<w:p>(?:(?!</w:p>).)*第一.*?</w:p>)", "$1<w:p><w:r><w:t>第一への追記です。</w:t></w:r></w:p>"));
        byte[] theirs = paragraphs("c", "第三の段落です。", "a", "第一の段落です。", "b", "第二の段落です。");
        Merged merged = WordMerge.merge(BASE, mine, theirs);
        assertEquals(List.of("第三の段落です。", "第一の段落です。", "第一への追記です。", "第二の段落です。"), texts(merged.content()));
        assertEquals(3, merged.counts().moved());
    }

    @Test
    void twoDifferentNewOrdersAreAConflict() {
        byte[] mine = Docx.edit(
                BASE,
                xml -> xml.replaceFirst(
                        "(<w:p>(?:(?!</w:p>).)*第一.*?</w:p>)(<w:p>.*?</w:p>)(<w:p>.*?</w:p>)", "$2$3$1"));
        byte[] theirs = paragraphs("c", "第三の段落です。", "b", "第二の段落です。", "a", "第一の段落です。");
        assertFalse(WordMerge.merge(BASE, mine, theirs).conflicts().isEmpty());
    }

    @Test
    void differentCellsOfOneRowAreMerged() {
        byte[] base = WRITER.write(SampleDocument.document());
        byte[] mine = Docx.replace(base, "研究に限る", "研究と教育に限る");
        byte[] theirs = WRITER.write(SampleDocument.build(
                SampleDocument.end(SampleDocument.start().add(SampleDocument.table("漁獲予測データ（速報）")))));
        Merged merged = WordMerge.merge(base, mine, theirs);
        assertEquals(List.of(), merged.conflicts());
        String text = String.join("\n", WordMerge.normalForm(merged.content()));
        assertTrue(text.contains("研究と教育に限る") && text.contains("漁獲予測データ（速報）"), text);
    }

    @Test
    void theSameCellChangedByBothIsAConflict() {
        byte[] base = WRITER.write(SampleDocument.document());
        byte[] mine = Docx.replace(base, "漁獲予測データ", "町の漁獲予測データ");
        byte[] theirs = WRITER.write(SampleDocument.build(
                SampleDocument.end(SampleDocument.start().add(SampleDocument.table("漁獲予測データ（速報）")))));
        assertEquals(
                List.of("_gk_t1_univ"),
                WordMerge.merge(base, mine, theirs).conflicts().stream()
                        .map(conflict -> conflict.key().replaceAll("_[0-9a-f]{8}$", ""))
                        .toList());
    }

    @Test
    void aCommentByThePersonCountsAsAnEdit() {
        byte[] mine = Docx.edit(
                BASE,
                xml -> xml.replaceFirst("(第二の段落です。</w:t></w:r>)", "$1<w:r><w:commentReference w:id=\"0\"/></w:r>"));
        assertEquals(
                new Counts(2, 0, 1, 0, 0, 0), WordMerge.merge(BASE, mine, BASE).counts());
    }

    @Test
    void howRunsAreCutAndWhatIsOnlyMarkedAsDeletedDoesNotMatter() {
        byte[] mine = Docx.edit(
                BASE,
                xml -> xml.replace(
                        "第二の段落です。</w:t></w:r>",
                        "第二</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:ins"
                                + " w:id=\"9\"><w:r><w:t>の段落です。</w:t></w:r></w:ins><w:del"
                                + " w:id=\"8\"><w:r><w:delText>消した字</w:delText></w:r></w:del>"));
        assertEquals(
                new Counts(3, 0, 0, 0, 0, 0), WordMerge.merge(BASE, mine, BASE).counts());
    }

    @Test
    void aNewKindOfBlockBringsItsStyleAndNumberingAlong() {
        byte[] theirs = WRITER.write(new WordDocument.Builder()
                .paragraph("a", Text.of("第一の段落です。"))
                .paragraph("b", Text.of("第二の段落です。"))
                .paragraph("c", Text.of("第三の段落です。"))
                .paragraph("d", ParagraphStyle.BULLET, Text.of("箇条書きです。"))
                .build("t", "h", Locale.JAPANESE));
        byte[] mine = Docx.edit(
                Docx.edit(
                        BASE,
                        "word/styles.xml",
                        xml -> xml.replaceFirst("<w:style [^>]*\"ListBullet\".*?</w:style>", "")),
                "word/numbering.xml",
                xml -> xml.replaceFirst("<w:abstractNum .*</w:num>", ""));
        Merged merged = WordMerge.merge(BASE, mine, theirs);
        List<String> forms = WordMerge.normalForm(merged.content());
        assertEquals("list bullet|0/bullet/・|箇条書きです。", forms.get(forms.size() - 1));
    }

    @Test
    void aFileThatIsNoDocumentIsRefused() {
        byte[] text = "text".getBytes(StandardCharsets.UTF_8);
        assertThrows(UnreadableDocumentException.class, () -> WordMerge.merge(BASE, text, BASE));
        byte[] doctype =
                Docx.edit(BASE, xml -> xml.replaceFirst("<w:document", "<!DOCTYPE x [<!ENTITY e 'x'>]><w:document"));
        assertThrows(UnreadableDocumentException.class, () -> WordMerge.merge(BASE, doctype, BASE));
    }
}
