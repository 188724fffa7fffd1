// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.text;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.base.NamedElement;
import org.minato.model.base.PartialDate;
import org.minato.model.base.Quantity;
import org.minato.model.edit.Labels;

/** Values of the model in the language of the outputs. What is absent becomes an empty text. Immutable. */
public final class Words {
    private static final Texts TEXTS = Texts.of(Words.class);

    private final Locale locale;
    private final boolean japanese;
    private final Labels labels;

    /** Words of a language: Japanese or English. */
    public Words(Locale locale) {
        this.locale = locale;
        japanese = Locale.JAPANESE.getLanguage().equals(locale.getLanguage());
        labels = Labels.in(locale);
    }

    /** The text in this language; in the other where it is missing, since a name in another language beats none. */
    public String of(@Nullable String ja, @Nullable String en) {
        String first = text(japanese ? ja : en);
        return first.isEmpty() ? text(japanese ? en : ja) : first;
    }

    /** The text without spaces around it; empty where absent. */
    public static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** The name of an element; its id where it has none. */
    public String name(@Nullable NamedElement element) {
        if (element == null) {
            return "";
        }
        String name = of(element.getNameJa(), element.getNameEn());
        return name.isEmpty() ? text(element.getId()) : name;
    }

    /** The names of elements, as a list in one line. */
    public String names(List<? extends NamedElement> elements) {
        return join(elements.stream().map(this::name).toList());
    }

    /** The description of an element. */
    public String description(NamedElement element) {
        return of(element.getDescriptionJa(), element.getDescriptionEn());
    }

    /** Parts in one line. */
    public String join(List<String> parts) {
        return String.join(japanese ? "、" : ", ", parts);
    }

    /** Label of a literal. */
    public String literal(EEnum type, Enumerator value) {
        return labels.of(type, value);
    }

    /** A period in words, for instance 3年 or 3 years. */
    public String period(@Nullable Period period) {
        if (period == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        amount(parts, "years", period.getYears());
        amount(parts, "months", period.getMonths());
        amount(parts, "days", period.getDays());
        return parts.isEmpty() ? get("period.none") : String.join(japanese ? "" : " ", parts);
    }

    /** A span of time in words, in the largest unit that gives a whole number; for instance 10分 or 10 minutes. */
    public String duration(@Nullable Duration duration) {
        if (duration == null) {
            return "";
        }
        long seconds = duration.toSeconds();
        if (seconds % 86_400 == 0) {
            return get(duration.toDays() == 1 ? "period.one.days" : "period.days", duration.toDays());
        }
        if (seconds % 3600 == 0) {
            return get(duration.toHours() == 1 ? "duration.one.hours" : "duration.hours", duration.toHours());
        }
        if (seconds % 60 == 0) {
            return get(duration.toMinutes() == 1 ? "duration.one.minutes" : "duration.minutes", duration.toMinutes());
        }
        return get(seconds == 1 ? "duration.one.seconds" : "duration.seconds", seconds);
    }

    private void amount(List<String> parts, String unit, int amount) {
        if (amount != 0) {
            parts.add(get((amount == 1 ? "period.one." : "period.") + unit, amount));
        }
    }

    /** A day in words. */
    public String date(@Nullable LocalDate date) {
        if (date == null) {
            return "";
        }
        return get(
                "date", Integer.toString(date.getYear()), date.getMonthValue(), date.getDayOfMonth(), date.toString());
    }

    /** A date as precise as it is known. */
    public String date(@Nullable PartialDate date) {
        if (date == null) {
            return "";
        }
        String written = date.toString();
        String core = written.replace("~", "");
        String about = date.approximate() ? get("date.about") : "";
        if (core.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return about + date(LocalDate.parse(core));
        }
        if (core.matches("FY\\d{4}")) {
            return about + get("date.fiscal", core.substring(2));
        }
        if (core.matches("\\d{4}-\\d{2}")) {
            return about + get("date.month", core.substring(0, 4), Integer.parseInt(core.substring(5)), core);
        }
        return core.matches("\\d{4}") ? about + get("date.year", core) : written;
    }

    /** A quantity with its unit. */
    public static String quantity(@Nullable Quantity quantity) {
        return quantity == null ? "" : quantity.toString();
    }

    /** A coordinate without needless digits. */
    public static String number(@Nullable Double number) {
        return number == null
                ? ""
                : java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private String get(String key, Object... arguments) {
        LocalizedText text = TEXTS.get(key, arguments);
        return text.in(locale);
    }
}
