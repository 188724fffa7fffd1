// SPDX-License-Identifier: EPL-2.0
package org.minato.impact.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.files.Locations;
import org.minato.core.finding.Finding;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.impact.Link;
import org.minato.impact.LinkKind;
import org.minato.rules.ClauseResult;
import org.minato.rules.ClauseState;

/** Makes links. */
final class Links {
    static final Texts TEXTS = Texts.of(Links.class);
    static final LocalizedText NOTHING = LocalizedText.same("");

    private Links() {}

    /** A link to an element of an opened file, called by its name. */
    static Link to(EObject element, LinkKind kind, LocalizedText note, List<Link> links) {
        return to(element, kind, Keys.name(element), note, links);
    }

    static Link to(EObject element, LinkKind kind, LocalizedText label, LocalizedText note, List<Link> links) {
        return new Link(
                kind, Keys.of(element), label, note, Optional.of(Locations.of(element)), Optional.of(element), links);
    }

    static Link finding(Finding finding) {
        return new Link(
                LinkKind.FINDING,
                finding.ruleId(),
                finding.message(),
                finding.waiver().map(waiver -> LinkKind.WAIVER.label()).orElse(NOTHING),
                Optional.of(finding.location()),
                finding.element(),
                List.of());
    }

    /** The state of a clause and why; what is met says so itself. */
    static LocalizedText state(ClauseResult result) {
        return result.state() == ClauseState.MET
                ? result.why()
                : TEXTS.get("note.state", result.state().label(), result.why());
    }

    static LocalizedText join(Collection<LocalizedText> texts) {
        LocalizedText separator = TEXTS.get("list.separator");
        return new LocalizedText(
                texts.stream().map(LocalizedText::ja).distinct().collect(Collectors.joining(separator.ja())),
                texts.stream().map(LocalizedText::en).distinct().collect(Collectors.joining(separator.en())));
    }
}
