// SPDX-License-Identifier: EPL-2.0
package org.minato.core.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minato.core.region.Municipality.Kind;

class RegionsTest {

    private final Regions regions = new Regions();

    private String first(String query) {
        return regions.find(query).stream()
                .findFirst()
                .map(m -> m.code() + " " + m.fullName())
                .orElse("");
    }

    @Test
    void aMunicipalityIsFoundByNameKanaAndCode() {
        for (String query :
                List.of("伊方", "伊方町", "愛媛県伊方町", "西宇和郡伊方町", "いかた", "イカタ", "ｲｶﾀ", "384429", "38442", "３８４４２")) {
            assertEquals("384429 愛媛県伊方町", first(query), query);
        }
    }

    @Test
    void theBestFitComesFirst() {
        assertEquals("260002 京都府", first("京都"));
        assertEquals("042145 宮城県東松島市", first("東松島"));
        assertEquals("261009 京都府京都市", first("京都市"));
        assertTrue(regions.find("中央区").size() > 5);
    }

    @Test
    void allOfJapanIsThereOnce() {
        List<Municipality> all = regions.all();
        assertEquals(47, all.stream().filter(m -> m.kind() == Kind.PREFECTURE).count());
        assertEquals(
                1747, all.stream().filter(m -> m.kind() == Kind.MUNICIPALITY).count());
        assertEquals(all.size(), all.stream().map(Municipality::code).distinct().count());
        assertTrue(all.stream().allMatch(m -> CheckDigit.isRight(m.code())));
    }

    @Test
    void aWrongCheckDigitIsExplainedWithTheRightOne() {
        assertEquals(List.of(), regions.find("384420"));
        String why = regions.explain("384420").orElseThrow().ja();
        assertTrue(why.contains("384429") && why.contains("伊方町"), why);
        assertTrue(regions.explain("999990").isPresent());
    }

    @Test
    void aFormerCodeIsExplainedWithWhatTookItsPlace() {
        String why = regions.explain("221317").orElseThrow().en();
        assertTrue(why.contains("2024-01-01") && why.contains("221384") && why.contains("浜松市中央区"), why);
        assertEquals("静岡県浜松市中央区", regions.byCode("22138").orElseThrow().fullName());
        assertEquals(
                3, regions.all().stream().filter(m -> m.city().equals("浜松市")).count());
    }

    @Test
    void everyFormerCodeLeadsToOneOfToday() {
        for (String former : List.of("093670", "033057", "124028", "114456", "233048", "173444", "403059", "044237")) {
            assertEquals(List.of(), regions.find(former));
            String why = regions.explain(former).orElseThrow().ja();
            assertFalse(why.contains("?"), why);
            assertTrue(CheckDigit.isRight(former));
        }
    }

    @Test
    void everyMunicipalityIsFoundByItsCodeItsFullNameAndItsReading() {
        for (Municipality each : regions.all()) {
            assertEquals(each, regions.byCode(each.shortCode()).orElseThrow());
            assertTrue(regions.find(each.fullName()).contains(each), each::fullName);
            assertTrue(each.kana().matches("[ぁ-ゖー]+"), each::kana);
            assertTrue(regions.find(each.kana()).contains(each), each::kana);
        }
    }

    @Test
    void whatDoesNotExistIsExplainedAndWhatExistsIsNot() {
        assertTrue(regions.explain("ニューヨーク").orElseThrow().ja().contains("ニューヨーク"));
        assertTrue(regions.explain("伊方").isEmpty());
        assertEquals(List.of(), regions.find(" "));
    }
}
