// SPDX-License-Identifier: EPL-2.0
package org.minato.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minato.core.domain.DomainRules;
import org.minato.core.effective.EffectiveRules;
import org.minato.core.files.FileRules;
import org.minato.core.region.Regions;

class TextsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(classes = {FileRules.class, DomainRules.class, EffectiveRules.class, Regions.class})
    void everyTextExistsInBothLanguagesWithTheSameArguments(Class<?> owner) {
        Texts texts = Texts.of(owner);
        for (String key : texts.keys()) {
            LocalizedText text = texts.get(key);
            assertFalse(text.ja().isBlank(), key);
            assertFalse(text.en().isBlank(), key);
            assertEquals(arguments(text.en()), arguments(text.ja()), key);
            assertFalse(text.en().replace("''", "").contains("'") && text.en().contains("{"), key);
        }
    }

    private static Object arguments(String text) {
        return ARGUMENT.matcher(text).results().map(r -> r.group()).collect(Collectors.toSet());
    }

    @Test
    void anArgumentIsInsertedInTheLanguageOfItsText() {
        LocalizedText text =
                Texts.of(Regions.class).get("former-code", "1", "2", 12345, new LocalizedText("説明", "note"), "5", "6");
        assertEquals(true, text.in(Locale.JAPAN).contains("説明"));
        assertEquals(true, text.in(Locale.UK).contains("note"));
        assertEquals(true, text.en().contains("12345"));
    }

    @Test
    void anUnknownKeyIsADefect() {
        assertThrows(
                MissingResourceException.class, () -> Texts.of(Regions.class).get("none"));
    }
}
