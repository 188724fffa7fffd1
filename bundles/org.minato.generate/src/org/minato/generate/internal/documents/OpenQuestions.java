// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.minato.core.finding.Finding;
import org.minato.core.finding.FindingKind;
import org.minato.generate.internal.text.Words;
import org.minato.model.base.Element;
import org.minato.model.rules.Question;

/** Which questions of a clause the check found unanswered, and for which elements. */
final class OpenQuestions {
    private final List<Finding> open;

    OpenQuestions(List<Finding> findings) {
        open = findings.stream()
                .filter(finding -> finding.kind() == FindingKind.OPEN)
                .toList();
    }

    /** A finding about a question carries the question's text. */
    private List<Finding> of(Question question) {
        Words words = new Words(Locale.JAPANESE);
        String asked = words.of(question.getTextJa(), question.getTextEn());
        String text = asked.isEmpty() ? words.name(question) : asked;
        return open.stream()
                .filter(finding -> finding.message().ja().contains(text))
                .toList();
    }

    boolean isOpen(Question question) {
        return !of(question).isEmpty();
    }

    /** Ids of the elements that do not answer the question. */
    Set<String> elements(Question question) {
        return of(question).stream()
                .flatMap(finding -> finding.element().stream())
                .filter(Element.class::isInstance)
                .map(element -> Words.text(((Element) element).getId()))
                .collect(Collectors.toSet());
    }
}
