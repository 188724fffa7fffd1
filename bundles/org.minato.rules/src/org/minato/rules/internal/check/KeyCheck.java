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
import org.minato.model.deployment.Waiver;
import org.minato.model.refmodel.Categorised;
import org.minato.model.refmodel.Problem;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.model.rules.Clause;
import org.minato.model.rules.RuleBook;
import org.minato.rules.RuleBooks;
import org.minato.rules.spi.CodedCheckContext;

/** Whether keys of clauses, questions, evidence, rule books, regions and categories can be resolved. */
final class KeyCheck {
    private static final Texts TEXTS = Texts.of(StructureChecks.class);

    private final CodedCheckContext context;
    private final Domains domains;
    private final Regions regions;
    private final RuleBooks books;

    KeyCheck(CodedCheckContext context, Domains domains, Regions regions, RuleBooks books) {
        this.context = context;
        this.domains = domains;
        this.regions = regions;
        this.books = books;
    }

    void run() {
        for (EObject element : context.elements(RefmodelPackage.Literals.CATEGORISED)) {
            category((Categorised) element);
        }
        for (EObject element : context.elements(RefmodelPackage.Literals.PROBLEM)) {
            ((Problem) element).getClauses().forEach(key -> clause(element, key));
        }
        context.plan().ifPresent(this::plan);
    }

    private void category(Categorised element) {
        @Nullable String key = element.getCategory();
        if (key != null && !key.isBlank()) {
            context.looksAt(element);
            if (domains.category(key).isEmpty()) {
                context.violation(element, TEXTS.get("key.category", key));
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

    private void part(EObject element, @Nullable String id, List<? extends Element> parts) {
        if (id != null && !id.isBlank() && parts.stream().noneMatch(part -> id.equals(part.getId()))) {
            context.violation(element, TEXTS.get("key.part", id));
        }
    }
}
