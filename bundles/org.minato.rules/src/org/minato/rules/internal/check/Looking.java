// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.model.base.NamedElement;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.model.rules.Check;
import org.minato.model.rules.Clause;
import org.minato.model.rules.ExpressionCheck;
import org.minato.model.rules.PathCheck;
import org.minato.model.rules.Question;
import org.minato.model.rules.RuleBook;
import org.minato.model.rules.RulesPackage.Literals;
import org.minato.rules.Look;
import org.minato.rules.internal.eval.BudgetExceeded;
import org.minato.rules.internal.eval.Code;
import org.minato.rules.internal.term.Signature;

/** Which elements the checks and questions of a clause look at, by the same conditions by which they check. */
public final class Looking {
    private final CheckedModel model;
    private final Programs programs;
    private final Faults faults = new Faults();

    /** Prepares looking at a model. */
    public Looking(CheckedModel model, Programs programs) {
        this.model = model;
        this.programs = programs;
    }

    /** One look for each check and question, in the order of the file. What cannot be evaluated looks at nothing. */
    public List<Look> of(RuleBook book, Clause clause) {
        List<Look> looks = new ArrayList<>();
        for (Check check : clause.getChecks()) {
            looks.add(look(book, clause, check, elements(check)));
        }
        for (Question question : clause.getQuestions()) {
            looks.add(look(
                    book,
                    clause,
                    question,
                    select(question, question.getScope(), Optional.of(Literals.QUESTION__WHERE))));
        }
        return looks;
    }

    private Look look(RuleBook book, Clause clause, NamedElement part, Set<EObject> elements) {
        return new Look(
                book, clause, part, elements.stream().map(model::original).toList());
    }

    private Set<EObject> elements(Check check) {
        return switch (check) {
            case ExpressionCheck each -> select(each, each.getScope(), Optional.of(Literals.EXPRESSION_CHECK__WHERE));
            case PathCheck each -> {
                Set<EObject> ends = new LinkedHashSet<>();
                ends.addAll(selectWritten(each, RefmodelPackage.Literals.DATA_SET, Literals.PATH_CHECK__FROM));
                ends.addAll(selectWritten(each, RefmodelPackage.Literals.NODE, Literals.PATH_CHECK__TO));
                ends.addAll(selectWritten(each, RefmodelPackage.Literals.DATA_FLOW, Literals.PATH_CHECK__OVER));
                yield ends;
            }
            default -> Set.of();
        };
    }

    private Set<EObject> selectWritten(PathCheck check, EClass type, EAttribute condition) {
        return Programs.isWritten(check, condition) ? select(check, type, Optional.of(condition)) : Set.of();
    }

    private Set<EObject> select(EObject part, @Nullable String scope, Optional<EAttribute> condition) {
        if (scope == null || scope.isBlank()) {
            return Set.of();
        }
        return programs.scope(part, scope, faults)
                .map(type -> select(part, type, condition))
                .orElse(Set.of());
    }

    private Set<EObject> select(EObject part, EClass type, Optional<EAttribute> condition) {
        Optional<EAttribute> written = condition.filter(attribute -> Programs.isWritten(part, attribute));
        Optional<Code> where = written.flatMap(
                attribute -> programs.code(part, attribute, Signature.condition(type.getName()), faults));
        if (written.isPresent() && where.isEmpty()) {
            return Set.of();
        }
        try {
            Set<EObject> selected = new LinkedHashSet<>();
            new Selection(model)
                    .each(model.elements(type), Scan.selecting(type, where))
                    .violations()
                    .forEach(violation -> selected.add(violation.element()));
            return selected;
        } catch (BudgetExceeded e) {
            return Set.of();
        }
    }
}
