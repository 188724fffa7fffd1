// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.work;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.base.Element;
import org.minato.model.deployment.Attestation;
import org.minato.model.deployment.Organisation;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Statement;
import org.minato.planning.Names;
import org.minato.rules.ClauseResult;
import org.minato.rules.ClauseState;
import org.minato.rules.Conformance;
import org.minato.rules.RuleBooks;

/**
 * What clauses leave open: violations, topics, evidence, and actors that nobody plays. It waits for who has answered for the clause before, in a
 * statement or an attestation.
 */
record ClauseWork(Plan plan, Conformance conformance, TaskWork tasks) {
    /** Unbound actors are listed one by one. */
    private static final String UNBOUND = RuleBooks.STRUCTURE + "#actor-unbound";

    List<WorkItem> items() {
        return conformance.clauses().stream()
                .filter(result -> !tasks.covers(result.key()))
                .flatMap(result -> UNBOUND.equals(result.key())
                        ? actors(result)
                        : kind(result.state()).map(kind -> item(kind, result)).stream())
                .toList();
    }

    private Stream<WorkItem> actors(ClauseResult unbound) {
        return elements(unbound)
                .filter(actor -> !tasks.covers(actor))
                .map(actor -> WorkItem.of(
                                WorkKind.ACTOR,
                                Names.of(actor),
                                Texts.of(ClauseWork.class).get("actor.unbound"))
                        .about(actor));
    }

    private static Optional<WorkKind> kind(ClauseState state) {
        return switch (state) {
            case BROKEN -> Optional.of(WorkKind.VIOLATION);
            case OPEN -> Optional.of(WorkKind.TOPIC);
            case WAITING -> Optional.of(WorkKind.EVIDENCE);
            default -> Optional.empty();
        };
    }

    private WorkItem item(WorkKind kind, ClauseResult result) {
        LocalizedText title =
                Texts.of(ClauseWork.class).get("clause", Names.of(result.ruleBook()), Names.of(result.clause()));
        Optional<Organisation> answering = answering(result.key());
        WorkItem item = WorkItem.of(kind, title, result.why()).on(result.key()).waiting(answering, answering);
        return elements(result).findFirst().map(item::about).orElse(item);
    }

    private static Stream<Element> elements(ClauseResult result) {
        return result.findings().stream()
                .filter(finding -> finding.waiver().isEmpty())
                .flatMap(finding -> finding.element().stream())
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private Optional<Organisation> answering(String clause) {
        Stream<Organisation> statements = plan.getStatements().stream()
                .filter(statement -> clause.equals(statement.getClause()))
                .map(Statement::getResponsible);
        Stream<Organisation> attestations = plan.getAttestations().stream()
                .filter(attestation -> clause.equals(attestation.getClause()))
                .map(Attestation::getResponsible);
        return Stream.concat(attestations, statements).filter(Objects::nonNull).findFirst();
    }
}
