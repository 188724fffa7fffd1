// SPDX-License-Identifier: EPL-2.0
package org.minato.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventoryTest {
    private static final String FILE = "inventory.csv";

    private static String read(FisheryExample example) throws IOException {
        return Files.readString(example.output(FILE), StandardCharsets.UTF_8);
    }

    @Test
    void everyUnitHasOneRowAsExcelOpensIt(@TempDir Path folder) throws IOException {
        FisheryExample example = new FisheryExample(folder);
        example.generate();
        byte[] bytes = Files.readAllBytes(example.output(FILE));
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(bytes, 3));
        List<String> lines = List.of(read(example).split("\r\n"));
        assertEquals(
                "\uFEFF管理番号,機器,機器の区分,設置場所,場所の種類,地域,所在地,緯度,経度,通信方式,周波数,空中線電力,電源,電池の寿命,"
                        + "運用者,初期パスワード,ソフトウェアの更新,サポート期限,問い合わせ先,製造番号（記入）,設置日（記入）,備考（記入）",
                lines.get(0));
        assertEquals(9, lines.size());
        assertEquals(
                "allocation-buoy-south-002,スマートブイ,スマートブイ,南側の海域（宇和海、例示）,海上,伊方町,沖合（例示）,33.42,132.3,"
                        + "LoRa,920 MHz,20 mW,太陽光と電池,6か月,ブイと基盤の運用事業者（例示）,一台ごとに異なる,自動,2030年度,"
                        + "ブイの運用窓口（例示）,,,",
                lines.get(5));
        assertFalse(read(example).replace("\r\n", "").contains("\n"));
    }

    @Test
    void noCellStartsAFormula(@TempDir Path folder) throws IOException {
        FisheryExample example = new FisheryExample(folder);
        example.edit(
                "ikata.plan",
                plan -> plan.replace("address=\"沖合（例示）\"", "address=\"=HYPERLINK(&quot;http://x&quot;)\"")
                        .replace("nameJa=\"港の荷さばき所（例示）\"", "nameJa=\"＋1+1\"")
                        .replace("latitude=\"33.49\"", "latitude=\"-33.49\"")
                        .replace("address=\"港内（例示）\"", "address=\" @SUM(A1)\""));
        example.generate();
        String csv = read(example);
        assertTrue(csv.contains(",\"'=HYPERLINK(\"\"http://x\"\")\","), csv);
        assertTrue(csv.contains(",'＋1+1,"), csv);
        assertTrue(csv.contains(",'@SUM(A1),"), csv);
        assertTrue(csv.contains(",-33.49,"), csv);
    }

    @Test
    void whatAClerkEnteredInShiftJisSurvivesThreeRounds(@TempDir Path folder) throws IOException {
        FisheryExample example = new FisheryExample(folder);
        example.generate();
        String[] places = {"北の海", "北の灘", "北の湾"};
        for (int round = 0; round < places.length; round++) {
            String serial = "SN-" + round;
            String edited = read(example)
                    .replaceFirst(
                            "(allocation-buoy-south-00" + (round % 2 + 1) + ",.*（例示）),[^,]*,,", "$1," + serial + ",,");
            assertTrue(edited.contains(serial), edited);
            Files.write(example.output(FILE), edited.substring(1).getBytes(Charset.forName("windows-31j")));
            String place = places[round];
            example.edit("ikata.plan", plan -> plan.replaceFirst("nameJa=\"北[^\"]*\"", "nameJa=\"" + place + "\""));
            assertEquals(Outcome.MERGED, FisheryExample.outcome(example.generate(), FILE));
            String merged = read(example);
            assertTrue(merged.startsWith("\uFEFF管理番号"), merged);
            assertTrue(merged.contains(serial), merged);
            assertEquals(4, merged.split(place, -1).length, merged);
        }
        assertTrue(read(example).contains("SN-1"));
    }

    @Test
    void aCellThatBothChangedIsReportedAndLeftAlone(@TempDir Path folder) throws IOException {
        FisheryExample example = new FisheryExample(folder);
        example.generate();
        String edited = read(example).replace("北側の海域（伊予灘、例示）", "町の北");
        Files.writeString(example.output(FILE), edited);
        example.edit("ikata.plan", plan -> plan.replaceFirst("nameJa=\"北[^\"]*\"", "nameJa=\"北の海\""));
        GenerationReport report = example.generate();
        assertEquals(Outcome.CONFLICT, FisheryExample.outcome(report, FILE));
        assertTrue(report.hasConflicts());
        assertEquals(edited, read(example));
        assertTrue(Files.readString(example.output("inventory.new.csv")).contains("北の海"));
    }

    @Test
    void theTableIsInEnglishWhereAsked(@TempDir Path folder) throws IOException {
        FisheryExample example = new FisheryExample(folder);
        example.generate(GenerateOptions.in(Locale.ENGLISH, FisheryExample.DAY).only(Set.of("inventory")));
        List<String> lines = List.of(read(example).split("\r\n"));
        assertTrue(lines.get(0).startsWith("\uFEFFUnit,Equipment,Category,Site,"), lines.get(0));
        assertTrue(lines.get(1).startsWith("allocation-buoy-north-001,Smart buoy,Smart buoy,"), lines.get(1));
        assertTrue(lines.get(1).contains(",6 months,"), lines.get(1));
    }
}
