// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The fast matcher against the general one. */
final class SmallPatternTest {
    private static final String[] PIECES = {
        "a",
        "b",
        "-",
        ".",
        "[ab]",
        "[^a]",
        "[a-c_.-]",
        "\\.",
        "(",
        "(?:",
        ")",
        "|",
        "?",
        "*",
        "+",
        "^",
        "$",
        "[",
        "]",
        "{2}",
        "é",
        "\\d",
        "[.]"
    };
    private static final String[] LETTERS = {"a", "b", "c", ".", "-", "_", "é", "港", "😀", "\n", "\\", "1"};

    @Test
    void itFindsWhatTheGeneralMatcherFinds() {
        Random random = new Random(7);
        int known = 0;
        for (int i = 0; i < 60_000; i++) {
            String written = some(random, PIECES, 7);
            Optional<SmallPattern> small = SmallPattern.of(written);
            if (small.isPresent() && isLegal(written)) {
                known++;
                for (int j = 0; j < 5; j++) {
                    String text = some(random, LETTERS, 6);
                    assertEquals(
                            Pattern.compile(written).matcher(text).find(),
                            small.get().isFoundIn(text),
                            () -> written + " in " + text);
                }
            }
        }
        assertTrue(known > 10_000, "expressions that were compared: " + known);
    }

    @Test
    void theExpressionsOfTheShippedBooksAreSmall() {
        assertTrue(SmallPattern.of("^[A-Za-z][A-Za-z0-9_.-]*$").orElseThrow().isFoundIn("buoy-1"));
        assertTrue(SmallPattern.of("[.](weather-data|weather-forecast)$")
                .orElseThrow()
                .isFoundIn("city.weather-data"));
    }

    @Test
    void whatIsNotSmallIsLeftToTheGeneralMatcher() {
        assertFalse(SmallPattern.of("a{2,3}").isPresent());
        assertFalse(SmallPattern.of("(?i)a").isPresent());
        assertFalse(SmallPattern.of("^a|b$").isPresent());
        assertFalse(SmallPattern.of("\\pL").isPresent());
        assertFalse(SmallPattern.of("a".repeat(63)).isPresent());
    }

    private static boolean isLegal(String written) {
        try {
            Pattern.compile(written);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private static String some(Random random, String[] pieces, int most) {
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }
}
