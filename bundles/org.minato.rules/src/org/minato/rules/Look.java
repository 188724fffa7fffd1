// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.minato.model.base.NamedElement;
import org.minato.model.rules.Clause;
import org.minato.model.rules.RuleBook;

/**
 * What one check or question of a clause looks at in a model or plan, whether it finds anything there or not. Immutable.
 *
 * @param ruleBook the book that the clause stands in
 * @param clause the clause
 * @param part the check or question
 * @param elements the elements of the opened files that it looks at, in the order of the files; for a path check where
 *     paths begin and where they must not lead; none where only code of a plugin knows
 */
public record Look(RuleBook ruleBook, Clause clause, NamedElement part, List<EObject> elements) {

    /** Copies the elements. */
    public Look {
        elements = List.copyOf(elements);
    }

    /** Key of the clause: {@code <book id>#<number>}. */
    public String key() {
        return ruleBook.getId() + "#" + clause.getNumber();
    }
}
