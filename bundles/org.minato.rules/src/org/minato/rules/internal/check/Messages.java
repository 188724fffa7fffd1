// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.rules.Check;
import org.minato.model.rules.RulesPackage;
import org.minato.rules.internal.eval.Code;
import org.minato.rules.internal.eval.Frame;
import org.minato.rules.internal.eval.Names;

/** The message of a check in both languages. Where it has none in a language, one is made of names. */
final class Messages {
    private final Optional<MessageTemplate> ja;
    private final Optional<MessageTemplate> en;
    private final EObject rule;

    private Messages(EObject rule, Optional<MessageTemplate> ja, Optional<MessageTemplate> en) {
        this.rule = rule;
        this.ja = ja;
        this.en = en;
    }

    static Messages of(Check check, String self, Programs programs, Faults faults) {
        return new Messages(
                check,
                template(check, RulesPackage.Literals.CHECK__MESSAGE_JA, check.getMessageJa(), self, programs, faults),
                template(check, RulesPackage.Literals.CHECK__MESSAGE_EN, check.getMessageEn(), self, programs, faults));
    }

    private static Optional<MessageTemplate> template(
            Check check, EAttribute attribute, @Nullable String text, String self, Programs programs, Faults faults) {
        return text == null || text.isBlank()
                ? Optional.empty()
                : Optional.of(MessageTemplate.of(check, attribute, text, self, programs, faults));
    }

    /** What messages evaluate. */
    List<Code> codes() {
        return Stream.of(ja, en)
                .flatMap(template -> template.stream().flatMap(MessageTemplate::codes))
                .toList();
    }

    LocalizedText about(EObject element, Frame frame) {
        return new LocalizedText(
                ja.map(template -> template.text(frame, element))
                        .orElseGet(() -> namesOf(element).ja()),
                en.map(template -> template.text(frame, element))
                        .orElseGet(() -> namesOf(element).en()));
    }

    private LocalizedText namesOf(EObject element) {
        EObject clause = rule.eContainer() == null ? rule : rule.eContainer();
        return Texts.of(Faults.class).get("violation", Names.of(element), Names.of(clause));
    }
}
