// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.merge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.minato.generate.internal.merge.FileMerge.Merged;
import org.minato.sheet.Decisions;
import org.minato.sheet.Side;

class YamlMergeTest {
    private static final String BASE = """
        # Made by Minato
        services:
          broker:
            image: eclipse-mosquitto:2.0.22
            ports:
            - 127.0.0.1:1883:1883
          store:
            image: postgres:17.2
        """;

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Merged merge(String base, String mine, String theirs) {
        return FileMerge.of("deployment/compose.yaml").merge(utf8(base), utf8(mine), utf8(theirs));
    }

    private static String text(Merged merged) {
        assertEquals(List.of(), merged.conflicts());
        return new String(merged.content(), StandardCharsets.UTF_8);
    }

    @Test
    void threeRoundsKeepEditsCommentsAndLayout() {
        String mine = BASE.replace("    image: postgres:17.2", "    # 町のサーバー\n    image: postgres:17.2")
                .replace("      broker:", "      broker:");
        String theirs = BASE.replace("2.0.22", "2.0.23");
        String merged = text(merge(BASE, mine, theirs));
        assertEquals(mine.replace("2.0.22", "2.0.23"), merged);

        String edited = merged.replace("127.0.0.1:1883:1883", "\"127.0.0.1:1884:1883\" # 1883 は使用中");
        String second = theirs + "  dashboard:\n    image: grafana/grafana:12.0.0\n";
        merged = text(merge(theirs, edited, second));
        assertTrue(merged.contains("# 1883 は使用中") && merged.contains("grafana"), merged);

        String third = second.replace("17.2", "17.3");
        merged = text(merge(second, merged, third));
        assertTrue(merged.contains("# 町のサーバー") && merged.contains("postgres:17.3"), merged);
        assertTrue(merged.contains("127.0.0.1:1884:1883"), merged);
    }

    @Test
    void aFileThatIsLaidOutAnewWithoutCommentsIsWrittenAnew() {
        String mine = "services: {broker: {image: 'eclipse-mosquitto:2.0.22', ports: ['127.0.0.1:1883:1883'],"
                + " restart: always}, store: {image: 'postgres:17.2'}}\n";
        String merged = text(merge(BASE, mine, BASE.replace("17.2", "17.3")));
        assertTrue(merged.contains("restart: always") && merged.contains("postgres:17.3"), merged);
    }

    @Test
    void aCommentThatWouldBeLostIsAConflict() {
        String mine = "services: {broker: {image: 'eclipse-mosquitto:2.0.22', ports: ['127.0.0.1:1883:1883']},\n"
                + "  # 町のサーバー\n  store: {image: 'postgres:17.2'}}\n";
        Merged merged = merge(BASE, mine, BASE.replace("17.2", "17.3"));
        assertEquals(1, merged.conflicts().size());
        assertArrayEquals(utf8(mine), merged.content());
    }

    @Test
    void theSameValueChangedByBothIsAConflictAtItsPlaceAndCanBeDecided() {
        String mine = BASE.replace("17.2", "16.9");
        String theirs = BASE.replace("17.2", "17.3").replace("2.0.22", "2.0.23");
        Merged merged = merge(BASE, mine, theirs);
        assertEquals("/services/store/image", merged.conflicts().get(0).place());
        byte[] decided = FileMerge.of("a.yaml")
                .merge(utf8(BASE), utf8(mine), utf8(theirs), Decisions.all(Side.MINE))
                .content();
        String text = new String(decided, StandardCharsets.UTF_8);
        assertTrue(text.contains("postgres:16.9") && text.contains("2.0.23"), text);
    }

    @Test
    void whatIsNoLongerYamlOrNamesAKeyTwiceIsAConflict() {
        for (String broken : List.of("a: [1", "a: 1\na: 2\n", "a: !!javax.script.ScriptEngineManager []")) {
            assertEquals(1, merge("a: 1\n", broken, "a: 3\n").conflicts().size(), broken);
        }
    }

    @Test
    void entriesOfListsAreFoundAgainByTheirIdOrName() {
        String base = "[{\"id\":\"a\",\"x\":1},{\"id\":\"b\",\"x\":1}]";
        String mine = "[{\"id\":\"b\",\"x\":1,\"note\":\"町\"},{\"id\":\"a\",\"x\":1},{\"id\":\"own\"}]";
        String theirs = "[{\"id\":\"a\",\"x\":2},{\"id\":\"c\",\"x\":1},{\"id\":\"b\",\"x\":1}]";
        Merged merged = FileMerge.of("flows.json").merge(utf8(base), utf8(mine), utf8(theirs));
        assertEquals(
                JsonParser.parseString("[{\"id\":\"b\",\"x\":1,\"note\":\"町\"},{\"id\":\"a\",\"x\":2},"
                        + "{\"id\":\"c\",\"x\":1},{\"id\":\"own\"}]"),
                JsonParser.parseString(text(merged)));
        assertEquals(2, merged.changes().size());
    }
}
