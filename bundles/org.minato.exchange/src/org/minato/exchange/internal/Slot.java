// SPDX-License-Identifier: EPL-2.0
package org.minato.exchange.internal;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.edit.Labels;
import org.minato.planning.PlanEdit;
import org.minato.sheet.CellType;

/**
 * A cell that a partner fills in, and the feature of the plan that it stands for.
 *
 * @param target the element that has, or will have, the feature
 * @param feature the feature
 * @param locale language of the file
 * @param least smallest number; no limit where empty
 * @param most largest number; no limit where empty
 */
public record Slot(Target target, EAttribute feature, Locale locale, Optional<Double> least, Optional<Double> most) {
    private static final Texts TEXTS = Texts.of(Slot.class);

    /**
     * What an answer means.
     *
     * @param value the value; nothing takes it away
     * @param problem why it cannot be taken
     */
    public record Parsed(@Nullable Object value, Optional<LocalizedText> problem) {
        static Parsed of(@Nullable Object value) {
            return new Parsed(value, Optional.empty());
        }

        static Parsed refused(LocalizedText problem) {
            return new Parsed(null, Optional.of(problem));
        }
    }

    static Slot of(Target target, EAttribute feature, Locale locale) {
        return new Slot(target, feature, locale, Optional.empty(), Optional.empty());
    }

    Slot within(@Nullable Double smallest, @Nullable Double largest) {
        return new Slot(target, feature, locale, Optional.ofNullable(smallest), Optional.ofNullable(largest));
    }

    CellType type() {
        Class<?> type = feature.getEAttributeType().getInstanceClass();
        if (type == LocalDate.class) {
            return CellType.DATE;
        }
        return type == int.class || type == Double.class ? CellType.NUMBER : CellType.TEXT;
    }

    List<String> choices() {
        List<String> labels = new ArrayList<>();
        if (feature.getEAttributeType() instanceof EEnum type) {
            type.getELiterals().forEach(literal -> labels.add(label(type, literal.getInstance())));
        }
        return labels;
    }

    private String label(EEnum type, Enumerator literal) {
        return Labels.in(locale).of(type, literal);
    }

    /** What the plan says now. */
    public String present() {
        return target.element().map(element -> shown(element.eGet(feature))).orElse("");
    }

    /** A value as the cell shows it. */
    public String shown(@Nullable Object value) {
        if (feature.getEAttributeType() instanceof EEnum type && value instanceof Enumerator literal) {
            return label(type, literal);
        }
        if (value instanceof Double number) {
            return plain(number);
        }
        return value == null ? "" : value.toString().strip();
    }

    /** Reads an answer. */
    public Parsed parse(String answer) {
        if (answer.isEmpty()) {
            return Parsed.of(null);
        }
        if (feature.getEAttributeType() instanceof EEnum type) {
            for (EEnumLiteral literal : type.getELiterals()) {
                if (answer.equals(label(type, literal.getInstance())) || answer.equals(literal.getLiteral())) {
                    return Parsed.of(literal.getInstance());
                }
            }
            return Parsed.refused(TEXTS.get("slot.choice", answer, String.join(", ", choices())));
        }
        Class<?> type = feature.getEAttributeType().getInstanceClass();
        if (type == LocalDate.class) {
            return day(answer);
        }
        if (type == int.class || type == Double.class) {
            return number(answer, type == int.class);
        }
        return Parsed.of(answer);
    }

    private static Parsed day(String answer) {
        String text = answer.replace('/', '-')
                .replace('.', '-')
                .replaceAll("年|月", "-")
                .replace("日", "");
        String[] parts = text.split("-");
        try {
            return parts.length == 3
                    ? Parsed.of(LocalDate.of(
                            Integer.parseInt(parts[0].strip()),
                            Integer.parseInt(parts[1].strip()),
                            Integer.parseInt(parts[2].strip())))
                    : Parsed.of(LocalDate.parse(text));
        } catch (NumberFormatException | DateTimeException e) {
            return Parsed.refused(TEXTS.get("slot.day", answer));
        }
    }

    private Parsed number(String answer, boolean whole) {
        String text = Normalizer.normalize(answer, Normalizer.Form.NFKC).replace(",", "");
        if (!text.matches(whole ? "-?\\d{1,9}" : "-?\\d{1,9}(\\.\\d{1,15})?")) {
            return Parsed.refused(TEXTS.get(whole ? "slot.whole" : "slot.number", answer));
        }
        double value = Double.parseDouble(text);
        if (least.filter(limit -> value < limit).isPresent()
                || most.filter(limit -> value > limit).isPresent()) {
            return Parsed.refused(TEXTS.get(
                    "slot.range",
                    answer,
                    least.map(Slot::plain).orElse(""),
                    most.map(Slot::plain).orElse("")));
        }
        return Parsed.of(whole ? (Object) (int) value : (Object) value);
    }

    private static String plain(Double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** The change that an answer makes. */
    public List<PlanEdit.Change> change(Parsed parsed, PartnerTables tables, LocalDate today) {
        return List.of(new PlanEdit.Change(target.element(tables, today), feature, parsed.value()));
    }
}
