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

/** A message in one language with the values of expressions in it: {@code {expression}}; {@code {{} stands for a brace. */
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
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c == '{' && template.startsWith("{{", i)) {
                text.append('{');
                i++;
            } else if (c == '{') {
                int end = end(template, i + 1);
                String written = template.substring(i + 1, end);
                Optional<Code> code = programs.code(rule, attribute, written, Signature.value(self), faults);
                parts.add(new Part(text.toString(), Optional.empty()));
                parts.add(new Part("{" + written + "}", code));
                text.setLength(0);
                i = end;
            } else {
                text.append(c);
            }
        }
        parts.add(new Part(text.toString(), Optional.empty()));
        Locale locale = attribute.getName().endsWith("Ja") ? Locale.JAPANESE : Locale.ENGLISH;
        return new MessageTemplate(parts, locale);
    }

    /** The place of the brace that ends an expression; braces inside quotes do not count. */
    private static int end(String template, int start) {
        char quote = 0;
        for (int i = start; i < template.length(); i++) {
            char c = template.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '}') {
                return i;
            }
        }
        return template.length();
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
