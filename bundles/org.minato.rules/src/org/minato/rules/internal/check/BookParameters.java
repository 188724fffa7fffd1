// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.LocalizedText;
import org.minato.model.base.ValueType;
import org.minato.model.rules.RuleBook;
import org.minato.model.rules.RuleParameter;
import org.minato.rules.internal.eval.EvaluationProblem;
import org.minato.rules.internal.eval.Parameters;
import org.minato.rules.internal.eval.Readings;

/** The parameters of the rule books that are checked against. A value is read once, unless book or plan changes it. */
final class BookParameters implements Parameters {
    /** What a value was read from, and the value. */
    private record Known(
            String text,
            ValueType type,
            @Nullable String unit,
            @Nullable String minimum,
            @Nullable String maximum,
            Object value) {
        boolean isOf(RuleParameter parameter, String present) {
            return text.equals(present)
                    && type == parameter.getType()
                    && Objects.equals(unit, parameter.getUnit())
                    && Objects.equals(minimum, parameter.getMinimum())
                    && Objects.equals(maximum, parameter.getMaximum());
        }
    }

    private final Map<String, RuleBook> books;
    private final Map<RuleParameter, Known> known = new ConcurrentHashMap<>();

    BookParameters(Map<String, RuleBook> books) {
        this.books = books;
    }

    @Override
    public Object value(String book, String key, Optional<String> set) {
        RuleParameter parameter =
                find(book, key).orElseThrow(() -> new EvaluationProblem("unknownParameter", book + "#" + key));
        String text = set.or(() -> given(parameter))
                .orElseThrow(() -> new EvaluationProblem("unsetParameter", parameter, book + "#" + key));
        Known last = known.get(parameter);
        if (last != null && last.isOf(parameter, text)) {
            return last.value;
        }
        Optional<LocalizedText> fault = fault(parameter, text);
        if (fault.isPresent()) {
            throw new EvaluationProblem("unusableParameter", parameter, fault.get());
        }
        Object value = Readings.typed(text, parameter.getType().getName());
        known.put(
                parameter,
                new Known(
                        text,
                        parameter.getType(),
                        parameter.getUnit(),
                        parameter.getMinimum(),
                        parameter.getMaximum(),
                        value));
        return value;
    }

    @Override
    public boolean isGiven(String book, String key) {
        return find(book, key).flatMap(BookParameters::given).isPresent();
    }

    private Optional<RuleParameter> find(String book, String key) {
        return Optional.ofNullable(books.get(book)).flatMap(found -> find(found, key));
    }

    /** The parameter of a book with a key. */
    static Optional<RuleParameter> find(RuleBook book, String key) {
        for (RuleParameter parameter : book.getParameters()) {
            if (key.equals(parameter.getKey())) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> given(RuleParameter parameter) {
        return Optional.ofNullable(parameter.getValue()).filter(text -> !text.isBlank());
    }

    /** What is wrong with a text as the value of a parameter. */
    static Optional<LocalizedText> fault(RuleParameter parameter, String text) {
        return TypedValue.of(
                        parameter.getType(),
                        parameter.getUnit(),
                        parameter.getMinimum(),
                        parameter.getMaximum(),
                        parameter.getChoices())
                .fault(text);
    }
}
