// SPDX-License-Identifier: EPL-2.0
package org.minato.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibreOfficeRoundTripTest {
    /** An image of one pixel. */
    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static final WordWriter WRITER = new WordWriter();

    @Test
    void savingWithLibreOfficeTouchesNoBlock(@TempDir Path folder) throws Exception {
        byte[] written = WRITER.write(SampleDocument.document());
        byte[] saved = LibreOffice.save(written, folder);
        assertNotEquals(written.length, saved.length);
        assertEquals(String.join("\n", WordMerge.normalForm(written)), String.join("\n", WordMerge.normalForm(saved)));
        WordMerge.Merged merged = WordMerge.merge(written, saved, written);
        assertEquals(new WordMerge.Counts(17, 0, 0, 0, 0, 0), merged.counts());
        assertArrayEquals(saved, merged.content());
    }

    @Test
    void aParagraphEditedInLibreOfficeSurvivesWhileAnotherAndACellAreGeneratedAnew(@TempDir Path folder)
            throws Exception {
        byte[] base = WRITER.write(SampleDocument.document());
        byte[] mine = LibreOffice.save(Docx.replace(base, "漁業協同組合は、読み出しができます。", "漁業協同組合は、組合長の承認を得て読み出しができます。"), folder);
        byte[] theirs = WRITER.write(SampleDocument.build(SampleDocument.end(SampleDocument.start()
                .add(SampleDocument.table("漁獲予測データ（速報）"))
                .paragraph("new", ParagraphStyle.BULLET, Text.of("県は、読み出しができます。")))));

        WordMerge.Merged merged = WordMerge.merge(base, mine, theirs);

        assertEquals(List.of(), merged.conflicts());
        assertEquals(new WordMerge.Counts(15, 1, 1, 1, 0, 0), merged.counts());
        String text = String.join("\n", WordMerge.normalForm(merged.content()));
        assertTrue(text.contains("組合長の承認を得て"), text);
        assertTrue(text.contains("漁獲予測データ（速報）"), text);
        assertTrue(text.contains("県は、読み出しができます。"), text);

        byte[] savedAgain = LibreOffice.save(merged.content(), folder.resolve("again"));
        assertEquals(
                new WordMerge.Counts(17, 0, 1, 0, 0, 0),
                WordMerge.merge(theirs, savedAgain, theirs).counts());
    }

    @Test
    void aPictureOnAPageInLandscapeIsUntouchedAndCanBeRenewed(@TempDir Path folder) throws Exception {
        byte[] base = figure("古い");
        byte[] saved = LibreOffice.save(base, folder);
        WordMerge.Merged same = WordMerge.merge(base, saved, base);
        assertEquals(List.of(), same.conflicts());
        assertEquals(0, same.counts().kept(), String.join("\n", WordMerge.normalForm(saved)));

        byte[] mine = LibreOffice.save(Docx.replace(base, "前書き", "職員が直した前書き"), folder.resolve("mine"));
        WordMerge.Merged merged = WordMerge.merge(base, mine, figure("新しい"));
        assertEquals(List.of(), merged.conflicts());
        byte[] again = LibreOffice.save(merged.content(), folder.resolve("again"));
        String text = String.join("\n", WordMerge.normalForm(again));
        assertTrue(text.contains("職員が直した前書き") && text.contains("図の説明：新しい"), text);
    }

    private static byte[] figure(String caption) {
        byte[] png = Base64.getDecoder().decode(PNG);
        Picture picture = new Picture("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", png, 2400, 1000, "図");
        return WRITER.write(SampleDocument.build(SampleDocument.end(SampleDocument.start()
                .paragraph("fore", Text.of("前書き"))
                .add(SampleDocument.table("漁獲予測データ"))
                .heading("figure-heading", 1, "図")
                .add(new Block.Figure("figure", picture, Text.of("図の説明：" + caption))))));
    }
}
