// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.conformance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Shell;
import org.minato.model.base.Element;
import org.minato.model.base.ValueType;
import org.minato.model.deployment.Attestation;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.Organisation;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.RuleSetting;
import org.minato.model.deployment.Statement;
import org.minato.model.deployment.Waiver;
import org.minato.model.rules.EvidenceRequirement;
import org.minato.model.rules.Question;
import org.minato.model.rules.RuleParameter;
import org.minato.rules.ClauseResult;
import org.minato.workbench.internal.dialog.FieldsDialog;
import org.minato.workbench.internal.text.Words;

/** The dialogs in which answers to a clause are entered and changed. They only ask; nothing is written here. */
final class AnswerDialogs {
    private static final DeploymentPackage PLAN = DeploymentPackage.eINSTANCE;

    private final Shell shell;
    private final Supplier<Optional<Plan>> plan;

    AnswerDialogs(Shell shell, Supplier<Optional<Plan>> plan) {
        this.shell = shell;
        this.plan = plan;
    }

    /** Something to choose, or nothing. */
    private record Choice<T>(Optional<T> value, String name) {}

    private static FieldsDialog dialog(Shell shell, String title, ClauseResult result) {
        return new FieldsDialog(shell, Words.of(title), Words.labels().of(result.clause()), Words.of("answer.save"));
    }

    private static <T> List<Choice<T>> choices(List<T> values, Function<T, String> name, Optional<String> none) {
        List<Choice<T>> choices = new ArrayList<>();
        none.ifPresent(text -> choices.add(new Choice<>(Optional.empty(), text)));
        values.forEach(value -> choices.add(new Choice<>(Optional.of(value), name.apply(value))));
        return choices;
    }

    private static <T> int index(List<Choice<T>> choices, Function<T, Object> key, Object wanted) {
        for (int i = 0; i < choices.size(); i++) {
            if (Objects.equals(choices.get(i).value.map(key).orElse(null), wanted)) {
                return i;
            }
        }
        return 0;
    }

    private static Optional<Object> chosen(FieldsDialog dialog, String key) {
        return dialog.chosen(key, Choice.class).flatMap(choice -> ((Choice<?>) choice).value());
    }

    private void organisation(FieldsDialog dialog, String label, Object present) {
        List<Organisation> all =
                plan.get().map(found -> List.copyOf(found.getOrganisations())).orElse(List.of());
        List<Choice<Organisation>> choices = choices(all, Words.labels()::of, Optional.of(Words.of("answer.nobody")));
        dialog.choice("who", Words.of(label), choices, Choice::name, index(choices, each -> each, present));
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return "";
    }

    private static Optional<Object> given(FieldsDialog dialog, String key) {
        return Optional.<Object>of(dialog.text(key)).filter(text -> !"".equals(text));
    }

    private static EStructuralFeature inOwnLanguage(EStructuralFeature japanese, EStructuralFeature english) {
        return Words.isJapanese() ? japanese : english;
    }

    private static Optional<LocalDate> orToday(LocalDate date) {
        return Optional.of(date == null ? LocalDate.now() : date);
    }

    Optional<Map<EStructuralFeature, Optional<Object>>> statement(ClauseResult result, Statement present) {
        FieldsDialog dialog = dialog(shell, "answer.statement", result);
        List<Choice<Question>> questions = choices(
                result.clause().getQuestions(),
                question -> first(
                        Words.either(question.getTextJa(), question.getTextEn()),
                        Words.labels().of(question)),
                result.clause().getQuestions().isEmpty()
                        ? Optional.of(Words.of("answer.wholeTopic"))
                        : Optional.empty());
        boolean valued = result.clause().getQuestions().stream().anyMatch(each -> each.getType() != ValueType.TEXT);
        EStructuralFeature text = inOwnLanguage(PLAN.getStatement_TextJa(), PLAN.getStatement_TextEn());
        dialog.choice(
                "what",
                Words.of("answer.question"),
                questions,
                Choice::name,
                index(questions, Question::getId, present.getQuestion()));
        dialog.text("text", Words.of("answer.text"), Objects.toString(present.eGet(text), ""), 4, !valued);
        if (valued) {
            dialog.text("value", Words.of("answer.value"), first(present.getValue()), 1, false);
        }
        organisation(dialog, "answer.responsible", present.getResponsible());
        dialog.date("date", Words.of("answer.date"), orToday(present.getDate()), false);
        if (!dialog.accepted()) {
            return Optional.empty();
        }
        Map<EStructuralFeature, Optional<Object>> values = new LinkedHashMap<>();
        values.put(PLAN.getStatement_Question(), chosen(dialog, "what").map(each -> ((Question) each).getId()));
        values.put(text, given(dialog, "text"));
        if (valued) {
            values.put(PLAN.getStatement_Value(), given(dialog, "value"));
        }
        values.put(PLAN.getStatement_Responsible(), chosen(dialog, "who"));
        values.put(PLAN.getStatement_Date(), dialog.date("date").map(Object.class::cast));
        return Optional.of(values);
    }

    Optional<Map<EStructuralFeature, Optional<Object>>> attestation(ClauseResult result, Attestation present) {
        FieldsDialog dialog = dialog(shell, "answer.attestation", result);
        List<Choice<EvidenceRequirement>> evidence =
                choices(result.clause().getEvidence(), Words.labels()::of, Optional.empty());
        dialog.choice(
                "what",
                Words.of("answer.evidence"),
                evidence,
                Choice::name,
                index(evidence, EvidenceRequirement::getId, present.getEvidence()));
        dialog.text("reference", Words.of("answer.reference"), first(present.getReference()), 1, true);
        organisation(dialog, "answer.responsible", present.getResponsible());
        dialog.date("date", Words.of("answer.date"), orToday(present.getDate()), true);
        dialog.date("expires", Words.of("answer.expiresEmpty"), Optional.ofNullable(present.getExpires()), false);
        if (!dialog.accepted()) {
            return Optional.empty();
        }
        Map<EStructuralFeature, Optional<Object>> values = new LinkedHashMap<>();
        values.put(
                PLAN.getAttestation_Evidence(),
                chosen(dialog, "what").map(each -> ((EvidenceRequirement) each).getId()));
        values.put(PLAN.getAttestation_Reference(), given(dialog, "reference"));
        values.put(PLAN.getAttestation_Responsible(), chosen(dialog, "who"));
        values.put(PLAN.getAttestation_Date(), dialog.date("date").map(Object.class::cast));
        values.put(PLAN.getAttestation_Expires(), dialog.date("expires").map(Object.class::cast));
        return Optional.of(values);
    }

    Optional<Map<EStructuralFeature, Optional<Object>>> waiver(
            ClauseResult result, Waiver present, Optional<EObject> about) {
        FieldsDialog dialog = dialog(shell, "answer.waiver", result);
        List<Element> element = about.stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
        List<Choice<Element>> elements =
                choices(element, Words.labels()::of, Optional.of(Words.of("answer.everyElement")));
        boolean fresh = present.eContainer() == null;
        EReference owner = PLAN.getWaiver_Owner();
        EStructuralFeature reason = inOwnLanguage(PLAN.getWaiver_ReasonJa(), PLAN.getWaiver_ReasonEn());
        dialog.choice(
                "what",
                Words.of("answer.element"),
                elements,
                Choice::name,
                fresh ? elements.size() - 1 : index(elements, each -> each, present.getElement()));
        dialog.text("reason", Words.of("answer.reason"), Objects.toString(present.eGet(reason), ""), 3, true);
        organisation(dialog, "answer.owner", present.getOwner());
        LocalDate expires = present.getExpires();
        dialog.date(
                "expires",
                Words.of("answer.expires"),
                Optional.of(expires == null ? LocalDate.now().plusYears(1) : expires),
                true);
        if (!dialog.accepted()) {
            return Optional.empty();
        }
        Map<EStructuralFeature, Optional<Object>> values = new LinkedHashMap<>();
        values.put(PLAN.getWaiver_Element(), chosen(dialog, "what"));
        values.put(reason, given(dialog, "reason"));
        values.put(owner, chosen(dialog, "who"));
        values.put(PLAN.getWaiver_Expires(), dialog.date("expires").map(Object.class::cast));
        return Optional.of(values);
    }

    Optional<Map<EStructuralFeature, Optional<Object>>> setting(ClauseResult result, RuleSetting present) {
        FieldsDialog dialog = dialog(shell, "answer.setting", result);
        List<Choice<RuleParameter>> parameters = choices(
                result.ruleBook().getParameters(),
                each -> withUnit(Words.labels().of(each), each.getUnit()),
                Optional.empty());
        EStructuralFeature reason = inOwnLanguage(PLAN.getRuleSetting_ReasonJa(), PLAN.getRuleSetting_ReasonEn());
        dialog.choice(
                "what",
                Words.of("answer.parameter"),
                parameters,
                Choice::name,
                index(parameters, RuleParameter::getKey, present.getParameter()));
        dialog.text("value", Words.of("answer.value"), first(present.getValue()), 1, true);
        dialog.text("reason", Words.of("answer.reason"), Objects.toString(present.eGet(reason), ""), 3, false);
        organisation(dialog, "answer.responsible", present.getResponsible());
        dialog.date("date", Words.of("answer.date"), orToday(present.getDate()), false);
        if (!dialog.accepted()) {
            return Optional.empty();
        }
        Map<EStructuralFeature, Optional<Object>> values = new LinkedHashMap<>();
        values.put(
                PLAN.getRuleSetting_Parameter(), chosen(dialog, "what").map(each -> ((RuleParameter) each).getKey()));
        values.put(PLAN.getRuleSetting_Value(), given(dialog, "value"));
        values.put(reason, given(dialog, "reason"));
        values.put(PLAN.getRuleSetting_Responsible(), chosen(dialog, "who"));
        values.put(PLAN.getRuleSetting_Date(), dialog.date("date").map(Object.class::cast));
        return Optional.of(values);
    }

    private static String withUnit(String name, String unit) {
        return unit == null || unit.isBlank() ? name : Words.of("form.withUnit", name, unit);
    }
}
