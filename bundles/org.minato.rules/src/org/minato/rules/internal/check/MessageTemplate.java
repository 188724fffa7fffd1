// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.minato.rules.internal.eval.Code;
import org.minato.rules.internal.eval.EvaluationProblem;
import org.minato.rules.internal.eval.Frame;
import org.minato.rules.internal.term.Signature;
import org.minato.rules.internal.term.Template;

/** A message in one language with the values of expressions in it; its form is that of {@link Template}. */
final class MessageTemplate {
    private record Part(String text, Optional<Code> code) {}

    private final List<Part> parts;
    private final Locale locale;

    private MessageTemplate(List<Part> parts, Locale locale) {
        this.parts = parts;
        this.locale = locale;
    }

    /** Reads a template out of an attribute of a rule; an expression with an error is a fault and stays as written. */
    static MessageTemplate of(
            EObject rule, EAttribute attribute, String template, String self, Programs programs, Faults faults) {
        List<Part> parts = new ArrayList<>();
        Template form = Template.of(template);
        for (Template.Part part : form.parts()) {
            parts.add(new Part(part.before(), Optional.empty()));
            parts.add(new Part(
                    "{" + part.text() + "}",
                    programs.code(rule, attribute, part.text(), Signature.value(self), faults)));
        }
        parts.add(new Part(form.rest(), Optional.empty()));
        Locale locale = attribute.getName().endsWith("Ja") ? Locale.JAPANESE : Locale.ENGLISH;
        return new MessageTemplate(parts, locale);
    }

    Stream<Code> codes() {
        return parts.stream().flatMap(part -> part.code.stream());
    }

    /** The message about an element. */
    String text(Frame frame, EObject self) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(part.code.map(code -> value(code, frame, self)).orElse(part.text));
        }
        return text.toString();
    }

    private String value(Code code, Frame frame, EObject self) {
        try {
            return ValueTexts.of(code.value(frame.about(self)), locale);
        } catch (EvaluationProblem problem) {
            return problem.text().in(locale);
        }
    }
}
