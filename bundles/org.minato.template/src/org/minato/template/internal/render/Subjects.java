// SPDX-License-Identifier: EPL-2.0
package org.minato.template.internal.render;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.minato.model.base.Element;
import org.minato.template.internal.view.View;

/** The clauses and elements among the members of lists. */
record Subjects(Set<String> clauses, Set<EObject> elements) {
    /** Those among some members; empty where there are none. */
    static Optional<Subjects> of(Set<Object> members) {
        Set<String> clauses = new LinkedHashSet<>();
        Set<EObject> elements = new LinkedHashSet<>();
        for (Object member : members) {
            if (member instanceof Element element) {
                elements.add(element);
            } else if (member instanceof EObject object
                    && !View.clauseKey(object).isEmpty()) {
                clauses.add(View.clauseKey(object));
                View.element(object).ifPresent(elements::add);
            }
        }
        return clauses.isEmpty() && elements.isEmpty()
                ? Optional.empty()
                : Optional.of(new Subjects(clauses, elements));
    }
}
