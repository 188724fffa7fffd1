// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.merge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.minato.generate.internal.merge.FileMerge.Merged;

class CsvMergeTest {
    private static final String BASE = "番号,機器,場所,備考\r\nb-001,ブイ,北,\r\nb-002,ブイ,北,\r\nb-003,ブイ,南,\r\n";

    private static byte[] utf8(String text) {
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }

    private static Merged merge(String base, byte[] mine, String theirs) {
        return FileMerge.of("x.csv").merge(utf8(base), mine, utf8(theirs));
    }

    private static void assertMerged(String expected, Merged merged) {
        assertEquals(List.of(), merged.conflicts());
        assertEquals("\uFEFF" + expected, new String(merged.content(), StandardCharsets.UTF_8));
    }

    @Test
    void threeRoundsOfEditingAndGeneratingKeepEveryEdit() {
        Merged round = merge(
                BASE,
                utf8(BASE.replace("b-002,ブイ,北,", "b-002,ブイ,北,電池を交換")),
                BASE.replace("b-003,ブイ,南,", "b-003,ブイ,西,"));
        String first = "番号,機器,場所,備考\r\nb-001,ブイ,北,\r\nb-002,ブイ,北,電池を交換\r\nb-003,ブイ,西,\r\n";
        assertMerged(first, round);

        String generated = BASE.replace("b-003,ブイ,南,", "b-003,ブイ,西,");
        String more = generated + "b-004,ブイ,西,\r\n";
        String edited = first.replace("番号,機器,場所,備考", "番号,機器,場所,備考,担当")
                        .replace("b-001,ブイ,北,", "b-001,ブイ,北,,係長")
                        .replace("電池を交換", "電池を交換,")
                        .replace("b-003,ブイ,西,", "b-003,ブイ,西,,")
                + "町-1,予備のブイ,倉庫,,係長\r\n";
        round = merge(generated, utf8(edited), more);
        String second = "番号,機器,場所,備考,担当\r\nb-001,ブイ,北,,係長\r\nb-002,ブイ,北,電池を交換,\r\nb-003,ブイ,西,,\r\n"
                + "b-004,ブイ,西,,\r\n町-1,予備のブイ,倉庫,,係長\r\n";
        assertMerged(second, round);

        String fewer = more.replace("b-003,ブイ,西,\r\n", "");
        round = merge(more, utf8(second), fewer);
        assertMerged(
                "番号,機器,場所,備考,担当\r\nb-001,ブイ,北,,係長\r\nb-002,ブイ,北,電池を交換,\r\n" + "b-004,ブイ,西,,\r\n町-1,予備のブイ,倉庫,,係長\r\n",
                round);
    }

    @Test
    void aTableSavedByJapaneseExcelInShiftJisIsAcceptedAndWhatItCannotHoldIsNoEdit() {
        Charset shiftJis = Charset.forName("windows-31j");
        String base = BASE.replace("北", "Čapek岬①").replace("南", "髙﨑");
        String edited = base.replace("b-002,ブイ,Čapek岬①,", "b-002,ブイ,Čapek岬①,電池を交換");
        Merged merged = merge(base, edited.getBytes(shiftJis), base.replace("b-003,ブイ,", "b-003,新しいブイ,"));
        assertEquals(List.of(), merged.conflicts());
        assertEquals(
                "\uFEFF番号,機器,場所,備考\r\nb-001,ブイ,?apek岬①,\r\nb-002,ブイ,?apek岬①,電池を交換\r\nb-003,新しいブイ,髙﨑,\r\n"
                        .replace("?apek", "Čapek"),
                new String(merged.content(), StandardCharsets.UTF_8));
    }

    @Test
    void numbersAndLineEndsThatExcelRewroteAreNoEdits() {
        String base = "番号,緯度,備考\r\na,33.50,\"一\n二\"\r\n";
        Merged merged = merge(base, utf8("番号,緯度,備考\r\na,33.5,\"一\r\n二\"\r\n"), base.replace("33.50", "33.60"));
        assertMerged("番号,緯度,備考\r\na,33.60,\"一\r\n二\"\r\n", merged);
    }

    @Test
    void aCellThatBothChangedIsAConflictAndTheFileStaysUntouched() {
        byte[] mine = utf8(BASE.replace("b-001,ブイ,北,", "b-001,ブイ,東,"));
        Merged merged = merge(BASE, mine, BASE.replace("b-001,ブイ,北,", "b-001,ブイ,西,"));
        assertEquals(
                List.of("行「b-001」列「場所」　前回の生成：北 ／ 編集後：東 ／ 今回の生成：西"),
                merged.conflicts().stream()
                        .map(conflict -> conflict.text().ja())
                        .toList());
        assertArrayEquals(mine, merged.content());
    }

    @Test
    void aRowThatIsNoLongerGeneratedButEditedIsAConflict() {
        byte[] mine = utf8(BASE.replace("b-003,ブイ,南,", "b-003,ブイ,南,修理中"));
        assertEquals(
                1,
                merge(BASE, mine, BASE.replace("b-003,ブイ,南,\r\n", ""))
                        .conflicts()
                        .size());
    }

    @Test
    void aRowThatThePersonDeletedStaysDeletedUntilItIsGeneratedAnew() {
        byte[] mine = utf8(BASE.replace("b-001,ブイ,北,\r\n", ""));
        assertMerged(
                "番号,機器,場所,備考\r\nb-002,ブイ,北,\r\nb-003,ブイ,西,\r\n",
                merge(BASE, mine, BASE.replace("b-003,ブイ,南,", "b-003,ブイ,西,")));
        assertEquals(
                1,
                merge(BASE, mine, BASE.replace("b-001,ブイ,北,", "b-001,ブイ,西,"))
                        .conflicts()
                        .size());
    }

    @Test
    void aTableWithoutItsKeyColumnOrWithOneRowTwiceIsAConflict() {
        byte[] noKey = utf8(BASE.replace("番号", "No"));
        String theirs = BASE.replace("南", "西");
        assertEquals(1, merge(BASE, noKey, theirs).conflicts().size());
        byte[] twice = utf8(BASE + "b-001,ブイ,東,\r\n");
        assertEquals(
                "行「b-001」が二つあります。",
                merge(BASE, twice, theirs).conflicts().get(0).text().ja());
        assertEquals(
                1,
                merge(BASE, "\"x".getBytes(StandardCharsets.UTF_8), theirs)
                        .conflicts()
                        .size());
    }
}
