// SPDX-License-Identifier: EPL-2.0
package org.minato.core.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.core.errors.MinatoException;

class RegionDataTest {
    private static final String HEADER = "コード,人口,緯度,経度,海に面する,出典,時点,漁港の数\n";

    private final Regions regions = new Regions();
    private final Path file;

    RegionDataTest(@TempDir Path folder) {
        file = folder.resolve("regions.csv");
    }

    private RegionData read(String content) throws IOException {
        return read(content, StandardCharsets.UTF_8);
    }

    private RegionData read(String content, Charset charset) throws IOException {
        Files.writeString(file, content, charset);
        return regions.data(file);
    }

    private static List<Integer> lines(RegionData data) {
        return data.problems().stream().map(RegionData.Problem::line).toList();
    }

    @Test
    void cellsAreTypedAndOwnColumnsAreKept() throws IOException {
        RegionData data = read(HEADER + "384429,\"8,397\",33.488,132.354,あり,国勢調査,2020-10-01,13\n");
        RegionFacts ikata = data.of("384429").orElseThrow();
        assertEquals("愛媛県伊方町", ikata.region().fullName());
        assertEquals(OptionalLong.of(8397), ikata.population());
        assertEquals(33.488, ikata.latitude().orElseThrow());
        assertEquals(132.354, ikata.longitude().orElseThrow());
        assertTrue(ikata.coast().orElseThrow());
        assertEquals("国勢調査", ikata.source());
        assertEquals("2020-10-01", ikata.asOf().orElseThrow().toString());
        assertEquals(Map.of("漁港の数", "13"), ikata.others());
        assertEquals(List.of("漁港の数"), data.columns());
        assertEquals(List.of(), data.problems());
    }

    @Test
    void shiftJisAndAByteOrderMarkAndEnglishColumnsAreUnderstood() throws IOException {
        String content = "code,population,source,備考\r\n38442,8397,住民基本台帳,①\r\n";
        assertEquals(
                "住民基本台帳",
                read(content, Charset.forName("windows-31j"))
                        .of("384429")
                        .orElseThrow()
                        .source());
        RegionData marked = read("\uFEFF" + content);
        assertEquals("①", marked.of("384429").orElseThrow().others().get("備考"));
    }

    @Test
    void aFaultyRowIsToldByItsLineAndTheOthersStay() throws IOException {
        RegionData data = read(HEADER
                + "384429,1,,,,,,\n"
                + "384420,1,,,,,,\n"
                + "221317,1,,,,,,\n"
                + ",1,,,,,,\n"
                + "011002,many,,,,,,\n"
                + "011002,1,91,130,,,,\n"
                + "011002,1,43,,,,,\n"
                + "011002,1,,,perhaps,,,\n"
                + "011002,1,,,,,yesterday,\n"
                + "384429,2,,,,,,\n"
                + "011002,1,,,,\"a\nb\",,\n"
                + "131016,1,,,,,,,more\n");
        assertEquals(List.of(3, 4, 5, 6, 7, 8, 9, 10, 11, 14), lines(data));
        assertEquals(2, data.all().size());
        assertEquals(OptionalLong.of(1), data.of("384429").orElseThrow().population());
        assertTrue(data.problems().get(0).text().ja().contains("384429"));
        assertTrue(data.problems().get(1).text().en().contains("221384"));
    }

    @Test
    void aZeroThatASpreadsheetDroppedIsPutBackWhereNothingElseIsMeant() throws IOException {
        assertEquals(
                "北海道札幌市", read("code\n11002\n").all().iterator().next().region().fullName());
        for (Municipality each : regions.all()) {
            if (each.code().startsWith("0")) {
                RegionData data = read("code\n" + each.code().substring(1) + "\n");
                assertTrue(data.all().stream().allMatch(row -> row.region().equals(each)), each::fullName);
            }
        }
    }

    @Test
    void whatIsNoTableOfRegionsIsRefusedWithTheRemedy() throws IOException {
        assertThrows(MinatoException.class, () -> regions.data(file));
        assertThrows(MinatoException.class, () -> read(""));
        assertThrows(MinatoException.class, () -> read("code\n\"384429\n"));
        MinatoException noCode = assertThrows(MinatoException.class, () -> read("name,population\n伊方町,1\n"));
        assertTrue(noCode.text().ja().contains("コード"));
        Files.write(file, new byte[] {'c', 'o', 'd', 'e', '\n', (byte) 0xff, (byte) 0xff});
        assertThrows(MinatoException.class, () -> regions.data(file));
    }

    @Test
    void aPlanFindsTheDataBesideIt() throws IOException {
        assertEquals(
                List.of(),
                List.copyOf(RegionData.beside(file.resolveSibling("x.plan"), regions)
                        .all()));
        Files.writeString(file, "code,population\n384429,1\n");
        assertEquals(
                1,
                RegionData.beside(file.resolveSibling("x.plan"), regions).all().size());
    }
}
