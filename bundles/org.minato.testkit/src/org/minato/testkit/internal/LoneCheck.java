// SPDX-License-Identifier: EPL-2.0
package org.minato.testkit.internal;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.minato.model.rules.Chapter;
import org.minato.model.rules.Check;
import org.minato.model.rules.Clause;
import org.minato.model.rules.ClauseKind;
import org.minato.model.rules.RuleBook;

/**
 * A copy of a rule book in which one check stands in a clause of its own and no other check is left, so that the state of
 * that clause speaks of that check alone. Keys of clauses, questions and parameters lead where they did.
 */
final class LoneCheck {
    private final RuleBook book;
    private final Clause clause;

    LoneCheck(RuleBook original, Check check) {
        book = EcoreUtil.copy(original);
        List<Clause> all = book.getChapters().stream()
                .flatMap(chapter -> chapter.getClauses().stream())
                .toList();
        all.forEach(each -> each.getChecks().clear());
        Clause home = (Clause) check.eContainer();
        clause = EcoreUtil.copy(home);
        clause.setNumber(home.getNumber() + "*" + check.getId());
        clause.setId(home.getId() + "-alone");
        clause.setKind(ClauseKind.REQUIREMENT);
        clause.getQuestions().clear();
        clause.getEvidence().clear();
        clause.getChecks().clear();
        clause.getChecks().add(EcoreUtil.copy(check));
        Chapter chapter = book.getChapters().get(0);
        chapter.getClauses().add(clause);
    }

    RuleBook book() {
        return book;
    }

    String key() {
        return book.getId() + "#" + clause.getNumber();
    }
}
