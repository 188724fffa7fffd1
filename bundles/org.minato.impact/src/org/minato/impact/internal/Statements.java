// SPDX-License-Identifier: EPL-2.0
package org.minato.impact.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.text.LocalizedText;
import org.minato.impact.Link;
import org.minato.impact.LinkKind;
import org.minato.model.deployment.Attestation;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.RuleBookPin;
import org.minato.model.deployment.RuleSetting;
import org.minato.model.deployment.Statement;
import org.minato.model.deployment.Waiver;
import org.minato.model.rules.Clause;
import org.minato.model.rules.Question;
import org.minato.model.rules.RuleBook;

/** What a plan says of a clause or book. */
final class Statements {
    private final Material material;

    Statements(Material material) {
        this.material = material;
    }

    /** Statements, attestations and waivers of a clause, and the values of the parameters that it reads. */
    List<Link> of(Plan plan, Clause clause) {
        List<Link> links = new ArrayList<>();
        for (Statement each : plan.getStatements()) {
            if (material.names(each.getClause(), clause)) {
                LocalizedText text = Keys.both(each.getTextJa(), each.getTextEn());
                LocalizedText value = Keys.both(each.getValue(), each.getValue());
                links.add(Links.to(
                        each,
                        LinkKind.STATEMENT,
                        text.en().isEmpty() ? value : text,
                        answered(each, clause),
                        List.of()));
            }
        }
        for (Attestation each : plan.getAttestations()) {
            if (material.names(each.getClause(), clause)) {
                links.add(Links.to(
                        each,
                        LinkKind.ATTESTATION,
                        Keys.both(each.getReference(), each.getReference()),
                        Links.NOTHING,
                        List.of()));
            }
        }
        for (Waiver each : plan.getWaivers()) {
            if (material.names(each.getClause(), clause)) {
                links.add(waiver(each));
            }
        }
        settings(plan, Material.book(clause))
                .filter(setting -> reads(clause, Keys.text(setting.getParameter())))
                .forEach(setting -> links.add(setting(setting)));
        return links;
    }

    /** The version agreed on and the values set for the parameters of a book. */
    List<Link> of(Plan plan, RuleBook book) {
        List<Link> links = pins(plan, book);
        settings(plan, book).forEach(setting -> links.add(setting(setting)));
        return links;
    }

    List<Link> pins(Plan plan, RuleBook book) {
        List<Link> links = new ArrayList<>();
        for (RuleBookPin pin : plan.getRuleBooks()) {
            if (Objects.equals(pin.getRuleBook(), book.getId())) {
                links.add(Links.to(
                        pin,
                        LinkKind.PIN,
                        Keys.name(book),
                        Links.TEXTS.get("note.agreed", Keys.text(pin.getVersion())),
                        List.of()));
            }
        }
        return links;
    }

    static Link waiver(Waiver waiver) {
        LocalizedText reason = Keys.both(waiver.getReasonJa(), waiver.getReasonEn());
        String until = waiver.getExpires() == null ? "" : waiver.getExpires().toString();
        LocalizedText clause = LocalizedText.same(Keys.text(waiver.getClause()));
        return Links.to(
                waiver,
                LinkKind.WAIVER,
                reason,
                until.isEmpty() ? clause : Links.TEXTS.get("note.waivedUntil", clause, until),
                List.of());
    }

    private static Stream<RuleSetting> settings(Plan plan, RuleBook book) {
        return plan.getRuleSettings().stream().filter(setting -> Objects.equals(setting.getRuleBook(), book.getId()));
    }

    private static Link setting(RuleSetting setting) {
        return Links.to(
                setting,
                LinkKind.RULE_SETTING,
                Links.TEXTS.get("note.value", Keys.text(setting.getParameter()), Keys.text(setting.getValue())),
                Keys.both(setting.getReasonJa(), setting.getReasonEn()),
                List.of());
    }

    /** Whether an expression of the clause names a parameter. */
    private static boolean reads(Clause clause, String parameter) {
        if (parameter.isEmpty()) {
            return false;
        }
        String name = "parameter." + parameter;
        TreeIterator<EObject> all = clause.eAllContents();
        while (all.hasNext()) {
            EObject part = all.next();
            boolean found = part.eClass().getEAllAttributes().stream()
                    .map(part::eGet)
                    .anyMatch(value -> value instanceof String text && text.contains(name));
            if (found) {
                return true;
            }
        }
        return false;
    }

    private static LocalizedText answered(Statement statement, Clause clause) {
        return clause.getQuestions().stream()
                .filter(question -> Objects.equals(question.getId(), statement.getQuestion()))
                .findFirst()
                .map(question -> Links.TEXTS.get("note.answers", question(question)))
                .orElse(Links.NOTHING);
    }

    static LocalizedText question(Question question) {
        LocalizedText text = Keys.both(question.getTextJa(), question.getTextEn());
        return text.en().isEmpty() ? Keys.name(question) : text;
    }
}
