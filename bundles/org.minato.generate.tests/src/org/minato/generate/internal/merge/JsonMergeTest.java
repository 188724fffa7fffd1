// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.merge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.minato.generate.internal.merge.FileMerge.Merged;

class JsonMergeTest {

    private static byte[] utf8(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private static Merged merge(String base, String mine, String theirs) {
        return FileMerge.of("x.td.jsonld").merge(utf8(base), utf8(mine), utf8(theirs));
    }

    private static String compact(Merged merged) {
        assertEquals(List.of(), merged.conflicts());
        return Json.parse(merged.content()).toString().replace('"', '\'');
    }

    @Test
    void threeRoundsOfEditingAndGeneratingKeepEveryEditAndTheOrderOfKeys() {
        String first = "{'title':'ブイ','id':1,'base':'https://example.org'}";
        Merged round = merge("{'title':'ブイ','id':1}", first, "{'title':'スマートブイ','id':1}");
        assertEquals("{'title':'スマートブイ','id':1,'base':'https://example.org'}", compact(round));

        String mine =
                new String(round.content(), StandardCharsets.UTF_8).replace("\"id\": 1", "\"id\": 1, \"note\": \"町\"");
        round = merge("{'title':'スマートブイ','id':1}", mine, "{'title':'スマートブイ','id':1,'forms':[{'href':'a'}]}");
        assertEquals(
                "{'title':'スマートブイ','id':1,'note':'町','base':'https://example.org','forms':[{'href':'a'}]}",
                compact(round));

        mine = new String(round.content(), StandardCharsets.UTF_8);
        round = merge(
                "{'title':'スマートブイ','id':1,'forms':[{'href':'a'}]}", mine, "{'title':'スマートブイ','forms':[{'href':'b'}]}");
        assertEquals(
                "{'title':'スマートブイ','note':'町','base':'https://example.org','forms':[{'href':'b'}]}", compact(round));
    }

    @Test
    void theSameValueChangedByBothIsAConflictAtItsPlace() {
        Merged merged = merge("{'a':{'b/c':1}}", "{'a':{'b/c':2}}", "{'a':{'b/c':3}}");
        assertEquals(
                "/a/b~1c　前回の生成：1 ／ 編集後：2 ／ 今回の生成：3",
                merged.conflicts().get(0).text().ja());
        assertArrayEquals(utf8("{'a':{'b/c':2}}"), merged.content());
    }

    @Test
    void entriesThatBothAppendedToAListAreTakenOnce() {
        assertEquals("['x','m','t']", compact(merge("['x']", "['x','m']", "['x','t']")));
        assertEquals("['x','m']", compact(merge("['x','y']", "['x','y','m']", "['x']")));
    }

    @Test
    void oneEntryOfAListChangedByBothIsAConflict() {
        assertEquals(
                1,
                merge("[{'h':'a'}]", "[{'h':'b'}]", "[{'h':'c'}]").conflicts().size());
        assertEquals(
                1, merge("['x','y']", "['y','x']", "['x','y','z']").conflicts().size());
    }

    @Test
    void aFileThatIsNoLongerJsonOrHoldsAKeyTwiceIsAConflict() {
        for (String broken : List.of("{'a':1", "{'a':1,'a':2}", "{'a':1} 2", "", "{a:1}")) {
            Merged merged = merge("{'a':1}", broken, "{'a':2}");
            assertEquals(1, merged.conflicts().size(), broken);
            assertTrue(merged.conflicts().get(0).text().ja().startsWith("JSON として読み込めません"), broken);
            assertArrayEquals(utf8(broken), merged.content());
        }
    }

    @Test
    void aByteOrderMarkAndOtherLayoutAreNoEdits() {
        Merged merged = merge("{'a':1,'b':2}", "\uFEFF{ 'b':2,\r\n'a':1}", "{'a':1,'b':3}");
        assertEquals("{'b':3,'a':1}", compact(merged));
    }
}
