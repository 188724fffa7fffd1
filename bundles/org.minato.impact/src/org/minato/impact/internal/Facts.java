// SPDX-License-Identifier: EPL-2.0
package org.minato.impact.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.minato.core.text.LocalizedText;
import org.minato.impact.Link;
import org.minato.impact.LinkKind;
import org.minato.model.base.BasePackage;
import org.minato.model.base.Stated;
import org.minato.model.edit.Labels;
import org.minato.model.rules.Check;
import org.minato.model.rules.Clause;
import org.minato.model.rules.EvidenceRequirement;
import org.minato.model.rules.Question;
import org.minato.model.rules.RulesPackage;

/** What a clause says of itself. */
final class Facts {
    private Facts() {}

    /** Standing and source. */
    static LocalizedText stated(Stated element) {
        LocalizedText standing = new LocalizedText(
                Labels.in(Locale.JAPANESE).of(BasePackage.Literals.STANDING, element.getStanding()),
                Labels.in(Locale.ENGLISH).of(BasePackage.Literals.STANDING, element.getStanding()));
        String citation = Keys.text(element.getCitation());
        return citation.isEmpty() ? standing : Links.TEXTS.get("note.standing", standing, LocalizedText.same(citation));
    }

    /** The clause's checks, questions and evidence, in the order of the file. */
    static List<Link> discharge(Clause clause) {
        List<Link> links = new ArrayList<>();
        for (Check check : clause.getChecks()) {
            links.add(Links.to(check, LinkKind.CHECK, Links.NOTHING, List.of()));
        }
        for (Question question : clause.getQuestions()) {
            links.add(Links.to(question, LinkKind.QUESTION, Statements.question(question), Links.NOTHING, List.of()));
        }
        for (EvidenceRequirement evidence : clause.getEvidence()) {
            LocalizedText role = Keys.both(evidence.getRoleJa(), evidence.getRoleEn());
            LocalizedText due = new LocalizedText(
                    Labels.in(Locale.JAPANESE).of(RulesPackage.Literals.PROJECT_PHASE, evidence.getDue()),
                    Labels.in(Locale.ENGLISH).of(RulesPackage.Literals.PROJECT_PHASE, evidence.getDue()));
            links.add(Links.to(
                    evidence,
                    LinkKind.EVIDENCE,
                    role.en().isEmpty() ? due : Links.join(List.of(role, due)),
                    List.of()));
        }
        return links;
    }
}
