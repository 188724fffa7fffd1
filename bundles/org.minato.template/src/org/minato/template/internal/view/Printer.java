// SPDX-License-Identifier: EPL-2.0
package org.minato.template.internal.view;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.minato.model.base.PartialDate;
import org.minato.model.edit.Labels;
import org.minato.rules.expression.EvaluationException;
import org.minato.template.internal.source.Faults;

/** Values in the language of an output, as people read them, or as machines do. Immutable. */
public final class Printer {
    /** Longest output, in characters. */
    public static final int LONGEST = 4_000_000;

    private static final DateTimeFormatter ERA =
            DateTimeFormatter.ofPattern("Gy年M月d日", Locale.JAPANESE).withChronology(JapaneseChronology.INSTANCE);

    private final Locale locale;
    private final boolean japanese;
    private final boolean data;
    private final Labels labels;

    /**
     * A printer.
     *
     * @param data whether the output is read by machines: dates, yes/no and literals are then the same in every language
     */
    public Printer(Locale locale, boolean data) {
        this.locale = locale;
        this.data = data;
        japanese = Locale.JAPANESE.getLanguage().equals(locale.getLanguage());
        labels = Labels.in(locale);
    }

    /** The value as text; empty where it is unset. */
    public String print(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(this::print).orElse("");
            case String text -> text;
            case Boolean truth -> data ? truth.toString() : get(truth ? "value.true" : "value.false");
            case Double number ->
                BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            case LocalDate date -> data ? date.toString() : date(date);
            case PartialDate date -> data ? date.toString() : date(date);
            case Period period -> data ? period.toString() : period(period);
            case Duration duration -> data ? duration.toString() : duration(duration);
            case EEnumLiteral literal -> data ? literal.getLiteral() : ViewModel.label(literal, locale);
            case Enumerator literal -> data ? literal.getName() : label(literal);
            case List<?> list -> list(list, get("value.separator"));
            case EObject element -> name(element);
            default -> value.toString();
        };
    }

    /**
     * The members of a list with something between them; what is empty is left out.
     *
     * @throws EvaluationException if that is longer than any output may be
     */
    public String list(List<?> list, String separator) {
        StringBuilder all = new StringBuilder();
        for (Object member : list) {
            String text = print(member);
            if (!text.isEmpty()) {
                all.append(all.isEmpty() ? "" : separator).append(text);
            }
            if (all.length() > LONGEST) {
                throw new EvaluationException(Faults.text("limit.length", LONGEST / 1_000_000));
            }
        }
        return all.toString();
    }

    /** The text in this language; in the other where it is missing. */
    public String pick(String ja, String en) {
        String first = (japanese ? ja : en).strip();
        return first.isEmpty() ? (japanese ? en : ja).strip() : first;
    }

    /** What an element is called. */
    public String name(EObject element) {
        String name = pick(text(element, "nameJa"), text(element, "nameEn"));
        return name.isEmpty() ? labels.of(element) : name;
    }

    /** What an element is described as. */
    public String description(EObject element) {
        return pick(text(element, "descriptionJa"), text(element, "descriptionEn"));
    }

    private static String text(EObject element, String feature) {
        EStructuralFeature found = element.eClass().getEStructuralFeature(feature);
        return found != null && element.eGet(found) instanceof String text ? text : "";
    }

    private String label(Enumerator literal) {
        return ViewModel.enumeration(literal)
                .map(type -> labels.of(type, literal))
                .orElse(literal.getName());
    }

    /** A place to fill in. */
    public String fill(String what) {
        String said = what.strip();
        String text = said.isEmpty() ? get("fill.something") : get("fill.what", said);
        return Marks.FILL + text + Marks.FILLED;
    }

    /** A day by the Japanese calendar of eras; in English, and before that calendar, as any day. */
    public String era(LocalDate date) {
        if (!japanese) {
            return date(date);
        }
        try {
            return ERA.format(JapaneseDate.from(date)).replaceFirst("(\\D)1年", "$1元年");
        } catch (DateTimeException e) {
            return date(date);
        }
    }

    private String date(LocalDate date) {
        return get(
                "date", Integer.toString(date.getYear()), date.getMonthValue(), date.getDayOfMonth(), date.toString());
    }

    private String date(PartialDate date) {
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

    private String period(Period period) {
        List<String> parts = new ArrayList<>();
        amount(parts, "years", period.getYears());
        amount(parts, "months", period.getMonths());
        amount(parts, "days", period.getDays());
        return parts.isEmpty() ? get("period.none") : String.join(japanese ? "" : " ", parts);
    }

    private String duration(Duration duration) {
        List<String> parts = new ArrayList<>();
        amount(parts, "hours", duration.toHours());
        amount(parts, "minutes", duration.toMinutesPart());
        amount(parts, "seconds", duration.toSecondsPart());
        return parts.isEmpty() ? get("period.seconds", 0) : String.join(japanese ? "" : " ", parts);
    }

    private void amount(List<String> parts, String unit, long amount) {
        if (amount != 0) {
            parts.add(get((amount == 1 ? "period.one." : "period.") + unit, amount));
        }
    }

    Locale locale() {
        return locale;
    }

    /** A text of the templates in this language. */
    String get(String key, Object... arguments) {
        return Faults.text(key, arguments).in(locale);
    }
}
