// SPDX-License-Identifier: EPL-2.0
package org.minato.model.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "2018-07-30, 2018-07-30, 2018-07-30",
        "2017-02, 2017-02-01, 2017-02-28",
        "2016-02, 2016-02-01, 2016-02-29",
        "2017, 2017-01-01, 2017-12-31",
        "FY2017, 2017-04-01, 2018-03-31",
        "2017-06~, 2017-06-01, 2017-06-30"
    })
    void standsForTheIntervalThatItsSourceMayMean(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);
        assertEquals(earliest, date.earliest());
        assertEquals(latest, date.latest());
        assertEquals(text, date.toString());
    }

    @Test
    void onlyATildeMakesItApproximate() {
        assertTrue(PartialDate.parse("2017-06~").approximate());
        assertFalse(PartialDate.parse("2017-06").approximate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2017-13", "2017-02-30", "17-02-03", "FY17", "2017年6月", "2017-6", "~"})
    void anythingElseIsRefusedWithTheText(String text) {
        var error = assertThrows(IllegalArgumentException.class, () -> PartialDate.parse(text));
        assertTrue(String.valueOf(error.getMessage()).contains(text));
    }
}
