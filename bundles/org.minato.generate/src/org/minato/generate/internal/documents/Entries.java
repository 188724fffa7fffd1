// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.generate.internal.text.Words;
import org.minato.model.deployment.Attestation;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Statement;
import org.minato.model.deployment.Waiver;
import org.minato.model.rules.Clause;
import org.minato.model.rules.EvidenceRequirement;
import org.minato.model.rules.Question;

/** What a plan says about one clause. */
final class Entries {
    private final Plan plan;
    private final String clause;

    Entries(Plan plan, String clause) {
        this.plan = plan;
        this.clause = clause;
    }

    /** Keys may name the version of the book that was meant. */
    private boolean isHere(@Nullable String key) {
        return Words.text(key).replaceFirst("@[^#]*", "").equals(clause);
    }

    List<Statement> statements() {
        return plan.getStatements().stream()
                .filter(statement -> isHere(statement.getClause()))
                .toList();
    }

    List<Statement> statementsOnClause() {
        return statements().stream()
                .filter(statement -> Words.text(statement.getQuestion()).isEmpty())
                .toList();
    }

    List<Statement> statements(Question question) {
        return statements().stream()
                .filter(statement -> Words.text(statement.getQuestion()).equals(question.getId()))
                .toList();
    }

    List<Attestation> attestations() {
        return plan.getAttestations().stream()
                .filter(attestation -> isHere(attestation.getClause()))
                .toList();
    }

    List<Attestation> attestations(EvidenceRequirement evidence) {
        boolean only = evidence.eContainer() instanceof Clause owner
                && owner.getEvidence().size() == 1;
        return attestations().stream()
                .filter(attestation -> {
                    String id = Words.text(attestation.getEvidence());
                    return id.equals(evidence.getId()) || id.isEmpty() && only;
                })
                .toList();
    }

    List<Waiver> waivers() {
        return plan.getWaivers().stream()
                .filter(waiver -> isHere(waiver.getClause()))
                .toList();
    }
}
