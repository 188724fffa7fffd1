// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minato.model.refmodel.Proposal;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.RefmodelFactory;
import org.minato.model.refmodel.RefmodelPackage.Literals;
import org.minato.model.rules.Clause;
import org.minato.model.rules.ClauseKind;
import org.minato.model.rules.LifeCyclePhase;
import org.minato.model.rules.RuleBook;

class ProposedRuleBookTest extends EditFixture {
    @Test
    void aBookSaysWhatTheProposalSaysAndNamesIt() {
        Proposal proposal = proposal();
        RuleBook book = ProposedRuleBook.of(proposal, "harbour.rules");
        assertEquals("harbour.rules", book.getId());
        assertEquals(LifeCyclePhase.PROPOSED, book.getPhase());
        assertEquals(
                ((ReferenceModel) model.root()).getId() + "#" + proposal.getId(),
                book.getProposal(),
                "the way back to the proposal");
        assertEquals(proposal.getNameJa(), book.getNameJa());
        Clause clause = book.getChapters().get(0).getClauses().get(0);
        assertEquals(ClauseKind.TOPIC, clause.getKind());
        assertEquals("出荷前に水温の記録を確かめる。", clause.getTextJa());
        assertEquals(List.of("harbour.rules#1"), ProposedRuleBook.clauses(book));
    }

    @Test
    void theProposalLearnsWhatItBecameInOneStepThatCanBeUndone() {
        Proposal proposal = proposal();
        RuleBook book = ProposedRuleBook.of(proposal, "harbour.rules");
        replayed(domain -> ProposedRuleBook.enter(domain, proposal, book));
        assertEquals("harbour.rules", proposal.getRuleBook());
        assertEquals(List.of("harbour.rules#1"), proposal.getClauses());
    }

    private Proposal proposal() {
        Proposal proposal = RefmodelFactory.eINSTANCE.createProposal();
        proposal.setNameJa("水温の記録");
        proposal.setTextJa("出荷前に水温の記録を確かめる。");
        model.session()
                .execute(domain -> AddChild.of(
                        domain, model.root(), Literals.REFERENCE_MODEL__PROPOSALS, proposal, AddChild.LAST));
        return proposal;
    }
}
