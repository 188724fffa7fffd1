// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.domain.Domains;
import org.minato.core.region.Regions;
import org.minato.core.text.Texts;
import org.minato.model.base.Element;
import org.minato.model.deployment.Attestation;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Region;
import org.minato.model.deployment.RuleBookPin;
import org.minato.model.deployment.Statement;
import org.minato.model.deployment.Task;
import org.minato.model.deployment.Waiver;
import org.minato.model.refmodel.Categorised;
import org.minato.model.refmodel.Problem;
import org.minato.model.refmodel.Proposal;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.model.rules.Clause;
import org.minato.model.rules.RuleBook;
import org.minato.rules.RuleBooks;
import org.minato.rules.spi.CodedCheckContext;

/** Whether keys of clauses, questions, evidence, rule books, regions and categories can be resolved. */
final class KeyCheck {
    private static final Texts TEXTS = Texts.of(StructureChecks.class);

    private final CodedCheckContext context;
    private final Regions regions;
    private final RuleBooks books;

    KeyCheck(CodedCheckContext context, Regions regions, RuleBooks books) {
        this.context = context;
        this.regions = regions;
        this.books = books;
    }

    /** Whether there are the categories that elements name. */
    static Scan categories(Domains domains) {
        return Scan.coded(
                RefmodelPackage.Literals.CATEGORISED,
                element -> !category(element).isBlank(),
                element -> domains.category(category(element)).isPresent()
                        ? List.of()
                        : List.of(TEXTS.get("key.category", category(element))));
    }

    private static String category(EObject element) {
        @Nullable String key = ((Categorised) element).getCategory();
        return key == null ? "" : key;
    }

    /** All but the categories. */
    void run() {
        for (EObject element : context.elements(RefmodelPackage.Literals.PROBLEM)) {
            ((Problem) element).getClauses().forEach(key -> clause(element, key));
        }
        for (EObject element : context.elements(RefmodelPackage.Literals.PROPOSAL)) {
            proposal((Proposal) element);
        }
        books.all().forEach(this::origin);
        context.plan().ifPresent(this::plan);
    }

    /** What a proposal became must be there. */
    private void proposal(Proposal proposal) {
        proposal.getClauses().forEach(key -> clause(proposal, key));
        @Nullable String book = proposal.getRuleBook();
        if (book != null && !book.isBlank()) {
            context.looksAt(proposal);
            if (books.find(book).isEmpty()) {
                context.violation(proposal, TEXTS.get("key.book", book));
            }
        }
    }

    /** A book that says it came from a proposal of this model must name one that the model has. */
    private void origin(RuleBook book) {
        ReferenceModel model = context.model();
        @Nullable String key = book.getProposal();
        String prefix = model.getId() + "#";
        if (key != null && key.startsWith(prefix)) {
            String id = key.substring(prefix.length());
            context.looksAt(model);
            if (model.getProposals().stream().noneMatch(proposal -> id.equals(proposal.getId()))) {
                context.violation(model, TEXTS.get("key.proposal", String.valueOf(book.getId()), id));
            }
        }
    }

    private void plan(Plan plan) {
        plan.getRegions().forEach(this::region);
        plan.getRuleBooks().forEach(this::pin);
        plan.getWaivers().forEach((Waiver waiver) -> clause(waiver, waiver.getClause()));
        for (Statement statement : plan.getStatements()) {
            Optional<Clause> clause = clause(statement, statement.getClause());
            clause.ifPresent(found -> part(statement, statement.getQuestion(), found.getQuestions()));
        }
        for (Attestation attestation : plan.getAttestations()) {
            Optional<Clause> clause = clause(attestation, attestation.getClause());
            clause.ifPresent(found -> part(attestation, attestation.getEvidence(), found.getEvidence()));
            clause.ifPresent(found -> unclear(attestation, found.getEvidence().size()));
        }
        for (Task task : plan.getTasks()) {
            if (task.getClause() != null && !task.getClause().isBlank()) {
                clause(task, task.getClause());
            }
        }
    }

    private void region(Region region) {
        @Nullable String code = region.getCode();
        if (code != null && !code.isBlank()) {
            context.looksAt(region);
            if (regions.byCode(code).isEmpty()) {
                context.violation(region, TEXTS.get("key.region", code));
            }
        }
        for (String member : region.getIncludes()) {
            context.looksAt(region);
            if (regions.byCode(member).isEmpty()) {
                context.violation(region, TEXTS.get("key.region", member));
            }
        }
    }

    private void pin(RuleBookPin pin) {
        context.looksAt(pin);
        Optional<RuleBook> book = books.find(String.valueOf(pin.getRuleBook()));
        @Nullable String agreed = pin.getVersion();
        if (book.isEmpty()) {
            context.violation(pin, TEXTS.get("key.book", String.valueOf(pin.getRuleBook())));
        } else if (agreed != null
                && !agreed.isBlank()
                && !agreed.equals(book.get().getVersion())) {
            context.violation(
                    pin,
                    TEXTS.get(
                            "key.version",
                            pin.getRuleBook(),
                            agreed,
                            String.valueOf(book.get().getVersion())));
        }
    }

    private Optional<Clause> clause(EObject element, @Nullable String key) {
        context.looksAt(element);
        Optional<Clause> clause = books.clause(String.valueOf(key));
        if (clause.isEmpty()) {
            context.violation(element, TEXTS.get("key.clause", key == null ? "" : key));
        }
        return clause;
    }

    /** Evidence that is not named can be meant only where there is one. */
    private void unclear(Attestation attestation, int asked) {
        boolean unnamed =
                attestation.getEvidence() == null || attestation.getEvidence().isBlank();
        if (unnamed && asked != 1) {
            context.violation(attestation, TEXTS.get("key.evidence", asked));
        }
    }

    private void part(EObject element, @Nullable String id, List<? extends Element> parts) {
        if (id != null && !id.isBlank() && parts.stream().noneMatch(part -> id.equals(part.getId()))) {
            context.violation(element, TEXTS.get("key.part", id));
        }
    }
}
