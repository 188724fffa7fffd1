// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.merge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minato.generate.Conflict;
import org.minato.generate.internal.merge.FileMerge.Merged;
import org.minato.sheet.Decisions;
import org.minato.sheet.Side;

class TextMergeTest {
    private static final String BASE = "listener 1883\nallow_anonymous false\n\npassword_file a\nacl_file b\n";

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Merged merge(String path, String base, String mine, String theirs) {
        return FileMerge.of(path).merge(utf8(base), utf8(mine), utf8(theirs));
    }

    private static String text(Merged merged) {
        assertEquals(List.of(), merged.conflicts());
        return new String(merged.content(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mosquitto.conf", "acl", "schema.sql", "ingest.js", "start.sh", "Dockerfile", "README.md"})
    void threeRoundsOfEditingAndGeneratingKeepEveryLine(String path) {
        String mine = "# 町の設定\n" + BASE;
        String theirs = BASE.replace("acl_file b", "acl_file c");
        String merged = text(merge(path, BASE, mine, theirs));
        assertEquals("# 町の設定\nlistener 1883\nallow_anonymous false\n\npassword_file a\nacl_file c\n", merged);

        String second = theirs + "log_dest stderr\n";
        String edited = merged.replace("listener 1883", "listener 8883");
        merged = text(merge(path, theirs, edited, second));
        assertEquals(
                "# 町の設定\nlistener 8883\nallow_anonymous false\n\npassword_file a\nacl_file c\nlog_dest stderr\n",
                merged);

        String third = second.replace("allow_anonymous false\n\n", "\n");
        assertEquals(
                1,
                merge(path, second, merged, third).conflicts().size(),
                "a line removed beside an edited one is for a person to decide");
        third = second.replace("log_dest stderr", "log_dest file");
        assertEquals(merged.replace("log_dest stderr", "log_dest file"), text(merge(path, second, merged, third)));
    }

    @Test
    void aLineThatBothChangedIsAConflictThatNamesBothAndCanBeDecided() {
        String mine = BASE.replace("1883", "8883");
        String theirs = BASE.replace("1883", "1884");
        Merged merged = merge("a.conf", BASE, mine, theirs);
        assertArrayEquals(utf8(mine), merged.content());
        Conflict conflict = merged.conflicts().get(0);
        assertEquals("listener 1883", conflict.base());
        assertEquals("listener 8883", conflict.mine());
        assertEquals("listener 1884", conflict.theirs());
        Merged decided = FileMerge.of("a.conf").merge(utf8(BASE), utf8(mine), utf8(theirs), Decisions.all(Side.THEIRS));
        assertEquals(theirs, text(decided));
    }

    @Test
    void lineEndsOfWindowsStayAndAreNoEdit() {
        String mine = BASE.replace("\n", "\r\n");
        assertEquals(
                mine.replace("acl_file b", "acl_file c"),
                text(merge("a.conf", BASE, mine, BASE.replace("acl_file b", "acl_file c"))));
    }

    @Test
    void whatIsNotUtf8IsAConflict() {
        byte[] mine = {(byte) 0xFF, 0x41};
        Merged merged = FileMerge.of("a.conf").merge(utf8(BASE), mine, utf8("x\n"));
        assertEquals(1, merged.conflicts().size());
        assertArrayEquals(mine, merged.content());
    }

    @Test
    void neighbouringBlocksOfAPageAreMergedAndItStaysWellFormed() {
        String base =
                "<!DOCTYPE html>\n<html><body><main>\n<p id=\"a\">一</p>\n<p id=\"b\">二</p>\n</main></body></html>\n";
        String mine = base.replace("一", "町の一");
        String theirs = base.replace("二", "二（改）").replace("</main>", "<p id=\"c\">三</p>\n</main>");
        assertEquals(theirs.replace("一", "町の一"), text(merge("plan.html", base, mine, theirs)));
    }

    @Test
    void aPageThatWouldNoLongerBeWellFormedIsAConflict() {
        String base = "<html><main>\n<p>一</p>\n<p>二</p>\n<p>三</p>\n<p>四</p>\n</main></html>\n";
        String mine = base.replace("<p>一</p>", "<div><p>一</p>").replace("<p>三</p>", "<p>三</p></div>");
        String theirs = base.replace("<p>三</p>\n<p>四</p>", "<p>四</p>");
        Merged merged = merge("plan.html", base, mine, theirs);
        assertEquals(1, merged.conflicts().size());
        assertArrayEquals(utf8(mine), merged.content());
        String twice = "<html><main>\n<p id=\"a\">一</p>\n<p>二</p>\n<p>三</p>\n</main></html>\n";
        merged = merge(
                "plan.html",
                twice,
                twice.replace("<p>三</p>", "<p>三</p>\n<p id=\"n\">町</p>"),
                twice.replace("<p id=\"a\">一</p>", "<p id=\"a\">一</p>\n<p id=\"n\">新</p>"));
        assertEquals(1, merged.conflicts().size(), "an id that is there twice");
    }
}
