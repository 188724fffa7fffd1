// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.form;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minato.workbench.internal.text.Words;

/**
 * Periods and durations in words: "3年", "6か月", "10分", "3 years", "10 minutes". Reads both languages and ISO 8601,
 * writes the user's language.
 */
final class TimeSpanText {
    private static final Pattern PART = Pattern.compile("\\s*(\\d+)\\s*([^\\d\\s]+)");

    private TimeSpanText() {}

    static String format(Period period) {
        List<String> parts = new ArrayList<>();
        add(parts, period.getYears(), Words.of("unit.years"));
        add(parts, period.getMonths(), Words.of("unit.months"));
        add(parts, period.getDays(), Words.of("unit.days"));
        return parts.isEmpty() ? "0" + Words.of("unit.days") : String.join(Words.of("unit.separator"), parts);
    }

    static String format(Duration duration) {
        if (duration.isNegative() || duration.getNano() != 0) {
            return duration.toString();
        }
        List<String> parts = new ArrayList<>();
        add(parts, duration.toHours(), Words.of("unit.hours"));
        add(parts, duration.toMinutesPart(), Words.of("unit.minutes"));
        add(parts, duration.toSecondsPart(), Words.of("unit.seconds"));
        return parts.isEmpty() ? "0" + Words.of("unit.seconds") : String.join(Words.of("unit.separator"), parts);
    }

    private static void add(List<String> parts, long amount, String unit) {
        if (amount != 0) {
            parts.add(amount + unit);
        }
    }

    /** @throws RuntimeException where the text is no period */
    static Period period(String text) {
        if (text.toUpperCase(Locale.ROOT).startsWith("P")) {
            return Period.parse(text);
        }
        Period sum = Period.ZERO;
        for (Part part : parts(text)) {
            sum = switch (part.unit()) {
                case "年", "年間", "y", "year", "years" -> sum.plusYears(part.amount());
                case "か月", "ヶ月", "カ月", "ヵ月", "ケ月", "か月間", "month", "months" -> sum.plusMonths(part.amount());
                case "週", "週間", "week", "weeks" -> sum.plusDays(7L * part.amount());
                case "日", "日間", "day", "days" -> sum.plusDays(part.amount());
                default -> throw new IllegalArgumentException(text);
            };
        }
        return sum;
    }

    /** @throws RuntimeException where the text is no duration */
    static Duration duration(String text) {
        if (text.toUpperCase(Locale.ROOT).startsWith("P")) {
            return Duration.parse(text);
        }
        Duration sum = Duration.ZERO;
        for (Part part : parts(text)) {
            sum = switch (part.unit()) {
                case "日", "日間", "day", "days" -> sum.plusDays(part.amount());
                case "時間", "h", "hour", "hours" -> sum.plusHours(part.amount());
                case "分", "分間", "min", "minute", "minutes" -> sum.plusMinutes(part.amount());
                case "秒", "秒間", "s", "second", "seconds" -> sum.plusSeconds(part.amount());
                default -> throw new IllegalArgumentException(text);
            };
        }
        return sum;
    }

    private record Part(int amount, String unit) {}

    private static List<Part> parts(String text) {
        Matcher matcher = PART.matcher(text);
        List<Part> parts = new ArrayList<>();
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            parts.add(new Part(
                    Integer.parseInt(matcher.group(1)), matcher.group(2).toLowerCase(Locale.ROOT)));
            end = matcher.end();
        }
        if (parts.isEmpty() || end != text.length()) {
            throw new IllegalArgumentException(text);
        }
        return parts;
    }
}
