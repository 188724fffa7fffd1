// SPDX-License-Identifier: EPL-2.0
package org.minato.model.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    @ParameterizedTest
    @CsvSource({
        "920 MHz, 0.92 GHz, 0",
        "5 %, 0.06 %, 1",
        "250 bps, 50 kbps, -1",
        "36 km/h, 10 m/s, 0",
        "3 匹, 4 匹, -1",
        "1000 m, 1 km, 0"
    })
    void unitsOfOneDimensionCompareBySize(String left, String right, int sign) {
        assertEquals(sign, Integer.signum(Quantity.parse(left).compare(Quantity.parse(right))));
    }

    @ParameterizedTest
    @CsvSource({"5 %, 5 m", "1 匹, 1 尾", "20 mW, 13 dBm"})
    void unlikeUnitsAreNotCompared(String left, String right) {
        Quantity a = Quantity.parse(left);
        Quantity b = Quantity.parse(right);
        assertFalse(a.isComparableTo(b));
        var error = assertThrows(IncomparableUnitsException.class, () -> a.compare(b));
        String message = String.valueOf(error.getMessage());
        assertTrue(message.contains(left) && message.contains(right));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MHz", "5 % of it", "１０ m", "1e9999 m"})
    void whatIsNoNumberWithAUnitIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Quantity.parse(text));
    }

    @Test
    void isWrittenAsItIsRead() {
        assertEquals("0.5 m/s", Quantity.parse("0.5m/s").toString());
        assertEquals("12", Quantity.parse("12").toString());
    }
}
