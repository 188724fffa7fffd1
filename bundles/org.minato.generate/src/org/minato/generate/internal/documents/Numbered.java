// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import java.util.HashMap;
import java.util.Map;
import org.minato.core.finding.Finding;
import org.minato.generate.internal.text.Words;
import org.minato.model.base.Element;

/** Keys of findings that stay the same while the finding does: clause, element, and a number where there are several. */
final class Numbered {
    private final Map<String, Integer> counts = new HashMap<>();

    String key(Finding finding) {
        String element = finding.element()
                .filter(Element.class::isInstance)
                .map(subject -> Words.text(((Element) subject).getId()))
                .orElse("");
        String key = finding.ruleId() + "/" + element;
        int number = counts.getOrDefault(key, 0) + 1;
        counts.put(key, number);
        return number == 1 ? key : key + "/" + number;
    }
}
