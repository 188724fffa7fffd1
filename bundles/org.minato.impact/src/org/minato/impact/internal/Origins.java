// SPDX-License-Identifier: EPL-2.0
package org.minato.impact.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.minato.impact.Link;
import org.minato.impact.LinkKind;
import org.minato.model.refmodel.Problem;
import org.minato.model.refmodel.Proposal;
import org.minato.model.refmodel.ProposalEvidence;
import org.minato.model.rules.Clause;
import org.minato.model.rules.RuleBook;

/** What led to a clause or book: the clauses it makes concrete, proposals and problems. */
final class Origins {
    private final Material material;

    Origins(Material material) {
        this.material = material;
    }

    List<Link> of(Clause clause) {
        RuleBook book = Material.book(clause);
        List<Link> links = new ArrayList<>();
        for (String refined : clause.getRefines()) {
            material.books()
                    .clause(refined)
                    .ifPresent(general -> links.add(Links.to(
                            general, LinkKind.REFINED, Links.NOTHING, new Origins(material).directly(general))));
        }
        links.addAll(directly(clause));
        links.addAll(of(book));
        return links.stream().distinct().toList();
    }

    /** Problems and proposals that name the clause itself. */
    private List<Link> directly(Clause clause) {
        List<Link> links = new ArrayList<>();
        material.proposals()
                .filter(proposal -> proposal.getClauses().stream().anyMatch(key -> material.names(key, clause)))
                .forEach(proposal -> links.add(proposal(proposal)));
        material.problems()
                .filter(problem -> problem.getClauses().stream().anyMatch(key -> material.names(key, clause)))
                .forEach(problem -> links.add(problem(problem)));
        return links;
    }

    /** Proposals that became the book as a whole. */
    List<Link> of(RuleBook book) {
        return material.proposals()
                .filter(proposal -> Keys.of(proposal).equals(book.getProposal())
                        || Objects.equals(proposal.getRuleBook(), book.getId())
                                && proposal.getClauses().isEmpty())
                .map(this::proposal)
                .toList();
    }

    Link proposal(Proposal proposal) {
        List<Link> links = new ArrayList<>();
        proposal.getProblems().forEach(problem -> links.add(problem(problem)));
        for (ProposalEvidence seen : proposal.getEvidence()) {
            links.add(Links.to(
                    seen, LinkKind.OBSERVATION, Keys.both(seen.getReference(), seen.getReference()), List.of()));
        }
        return Links.to(proposal, LinkKind.PROPOSAL, Keys.both(proposal.getTextJa(), proposal.getTextEn()), links);
    }

    Link problem(Problem problem) {
        return Links.to(problem, LinkKind.PROBLEM, Links.NOTHING, List.of());
    }

    /** Ids of the books and keys of the clauses that came of a proposal. */
    static Set<String> results(Proposal proposal) {
        Set<String> keys = new TreeSet<>(proposal.getClauses());
        if (keys.isEmpty() && proposal.getRuleBook() != null) {
            keys.add(proposal.getRuleBook());
        }
        return keys;
    }
}
