// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.base.BasePackage;
import org.minato.model.base.Field;
import org.minato.model.edit.Labels;
import org.minato.model.rules.Applicability;
import org.minato.model.rules.RulesPackage.Literals;
import org.minato.rules.internal.eval.BudgetExceeded;
import org.minato.rules.internal.eval.Code;
import org.minato.rules.internal.eval.EvaluationProblem;
import org.minato.rules.internal.eval.Frame;
import org.minato.rules.internal.term.Signature;

/** Whether books and clauses apply. What cannot be decided is told apart from what does not apply. */
public final class Applicabilities {
    private static final Texts TEXTS = Texts.of(Faults.class);

    /** What was decided. */
    public enum Verdict {
        APPLIES,
        DOES_NOT,
        UNDECIDED
    }

    /**
     * A decision.
     *
     * @param why the reason; empty texts where it applies
     */
    public record Decision(Verdict verdict, LocalizedText why) {
        /** Nothing is said against it. */
        public static final Decision APPLIES = new Decision(Verdict.APPLIES, LocalizedText.same(""));
    }

    private final CheckedModel model;
    private final Programs programs;
    private final Faults faults;

    /** Prepares decisions about a model. */
    public Applicabilities(CheckedModel model, Programs programs, Faults faults) {
        this.model = model;
        this.programs = programs;
        this.faults = faults;
    }

    /** Every part that is given must hold; one that surely does not outweighs one that cannot be decided. */
    public Decision decide(@Nullable Applicability applicability) {
        if (applicability == null) {
            return Decision.APPLIES;
        }
        List<Decision> parts = List.of(
                fields(applicability.getFields()),
                categories(applicability.getCategories()),
                expression(applicability));
        return first(parts, Verdict.DOES_NOT)
                .or(() -> first(parts, Verdict.UNDECIDED))
                .orElse(Decision.APPLIES);
    }

    private static Optional<Decision> first(List<Decision> parts, Verdict verdict) {
        return parts.stream().filter(part -> part.verdict == verdict).findFirst();
    }

    private Decision fields(List<Field> fields) {
        Field field = model.model().getField();
        if (fields.isEmpty() || fields.contains(field)) {
            return Decision.APPLIES;
        }
        @Nullable String detail = model.model().getFieldDetail();
        if (field == Field.OTHER && (detail == null || detail.isBlank())) {
            return new Decision(Verdict.UNDECIDED, TEXTS.get("applies.noField"));
        }
        return new Decision(
                Verdict.DOES_NOT,
                TEXTS.get(
                        "applies.otherField",
                        new LocalizedText(names(fields, Locale.JAPANESE), names(fields, Locale.ENGLISH))));
    }

    private static String names(List<Field> fields, Locale locale) {
        return fields.stream()
                .map(field -> Labels.in(locale).of(BasePackage.Literals.FIELD, field))
                .collect(Collectors.joining(TEXTS.get("value.separator").in(locale)));
    }

    private Decision categories(List<String> categories) {
        if (categories.isEmpty()) {
            return Decision.APPLIES;
        }
        if (model.elements().anyOf(categories)) {
            return Decision.APPLIES;
        }
        LocalizedText names = LocalizedText.same(String.join(", ", categories));
        return model.elements().anyEquipmentUncategorised()
                ? new Decision(Verdict.UNDECIDED, TEXTS.get("applies.noCategory", names))
                : new Decision(Verdict.DOES_NOT, TEXTS.get("applies.otherCategory", names));
    }

    private Decision expression(Applicability applicability) {
        if (!Programs.isWritten(applicability, Literals.APPLICABILITY__EXPRESSION)) {
            return Decision.APPLIES;
        }
        Optional<Code> code =
                programs.code(applicability, Literals.APPLICABILITY__EXPRESSION, Signature.applicability(), faults);
        if (code.isEmpty()) {
            return new Decision(Verdict.UNDECIDED, TEXTS.get("applies.faulty"));
        }
        try {
            return code.get().test(new Frame(model).aboutAll())
                    ? Decision.APPLIES
                    : new Decision(Verdict.DOES_NOT, TEXTS.get("applies.notThis"));
        } catch (EvaluationProblem problem) {
            return new Decision(Verdict.UNDECIDED, TEXTS.get("undecided", problem.text()));
        } catch (BudgetExceeded e) {
            faults.add(applicability, "tooManySteps");
            return new Decision(Verdict.UNDECIDED, TEXTS.get("applies.faulty"));
        }
    }
}
