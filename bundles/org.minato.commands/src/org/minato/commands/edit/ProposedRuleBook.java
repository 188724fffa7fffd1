// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.minato.model.base.Standing;
import org.minato.model.refmodel.Proposal;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.RefmodelPackage.Literals;
import org.minato.model.rules.Chapter;
import org.minato.model.rules.Clause;
import org.minato.model.rules.ClauseKind;
import org.minato.model.rules.LifeCyclePhase;
import org.minato.model.rules.RuleBook;
import org.minato.model.rules.RulesFactory;

/** The rule book that a proposal becomes; proposal and book refer to each other. */
public final class ProposedRuleBook {
    private ProposedRuleBook() {}

    /**
     * A new book in the phase "proposed" with one topic that says what the proposal says. It is in no file yet, and has
     * the names of the proposal.
     *
     * @param id of the book
     */
    public static RuleBook of(Proposal proposal, String id) {
        RuleBook book = RulesFactory.eINSTANCE.createRuleBook();
        book.setId(id);
        book.setVersion("0.1.0");
        book.setPhase(LifeCyclePhase.PROPOSED);
        book.setNameJa(proposal.getNameJa());
        book.setNameEn(proposal.getNameEn());
        if (EcoreUtil.getRootContainer(proposal) instanceof ReferenceModel root) {
            book.setProposal(root.getId() + "#" + proposal.getId());
            book.setOriginJa(root.getNameJa());
            book.setOriginEn(root.getNameEn());
        }
        Chapter chapter = RulesFactory.eINSTANCE.createChapter();
        chapter.setId("chapter-1");
        chapter.setNumber("1");
        chapter.setNameJa(proposal.getNameJa());
        chapter.setNameEn(proposal.getNameEn());
        chapter.getClauses().add(clause(proposal));
        book.getChapters().add(chapter);
        return book;
    }

    private static Clause clause(Proposal proposal) {
        Clause clause = RulesFactory.eINSTANCE.createClause();
        clause.setId("clause-1");
        clause.setNumber("1");
        clause.setKind(ClauseKind.TOPIC);
        clause.setStanding(Standing.ILLUSTRATIVE);
        clause.setNameJa(proposal.getNameJa());
        clause.setNameEn(proposal.getNameEn());
        clause.setTextJa(proposal.getTextJa());
        clause.setTextEn(proposal.getTextEn());
        return clause;
    }

    /** The keys of the book's clauses, as {@link Proposal#getClauses()} has them. */
    public static List<String> clauses(RuleBook book) {
        return book.getChapters().stream()
                .flatMap(chapter -> chapter.getClauses().stream())
                .map(clause -> book.getId() + "#" + clause.getNumber())
                .toList();
    }

    /** Enters in the proposal the book and the clauses that it became. */
    public static Command enter(EditingDomain domain, Proposal proposal, RuleBook book) {
        List<String> clauses = clauses(book);
        return Edit.of(
                Wording.text("proposedBook", Wording.of(proposal)),
                List.of(
                        () -> SetFeature.step(proposal, Literals.PROPOSAL__RULE_BOOK, book.getId()),
                        () -> SetFeature.step(proposal, Literals.PROPOSAL__CLAUSES, clauses)),
                List.of(proposal));
    }
}
