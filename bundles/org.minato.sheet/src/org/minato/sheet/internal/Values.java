// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.minato.sheet.CellType;

/** Values of cells: what type a text is written as, and as which number a sheet holds it. */
final class Values {
    /** What a cell of Excel can hold. */
    private static final int LONGEST = 32_767;
    /** Digits that a floating point number keeps; longer ones stay text. */
    private static final int DIGITS = 15;

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,14})?");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    /** Before it, Excel counts a day that there never was. */
    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

    private Values() {}

    /** The type a value is written as: the column's where the value is of it, else text. */
    static CellType written(CellType column, String value) {
        return switch (column) {
            case NUMBER -> isNumber(value) ? CellType.NUMBER : CellType.TEXT;
            case DATE -> day(value).isPresent() ? CellType.DATE : CellType.TEXT;
            case TEXT -> CellType.TEXT;
        };
    }

    private static boolean isNumber(String value) {
        return NUMBER.matcher(value).matches() && new BigDecimal(value).precision() <= DIGITS;
    }

    static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value)).filter(day -> !day.isBefore(FIRST));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The number of a day in a sheet. */
    static long serial(LocalDate day) {
        return ChronoUnit.DAYS.between(DAY_ZERO, day);
    }

    /** The text without what XML or a cell cannot hold. */
    static String text(String value) {
        StringBuilder text = new StringBuilder();
        value.codePoints()
                .filter(c ->
                        c == '\t' || c == '\n' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF)
                .forEach(text::appendCodePoint);
        int end = Math.min(text.length(), LONGEST);
        return text.substring(
                0, end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }
}
