// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.minato.model.base.PropertyDefinition;

/** What installed domains, rule books and the list of regions offer for text features that hold a key of theirs. */
public interface KeyChoosers {
    /** A dialog to choose a key from, where the feature holds keys of a kind that is known. */
    Optional<UnaryOperator<String>> of(EObject element, EAttribute feature);

    /** The properties that the category of the element declares; none where it has no category or the domain is missing. */
    List<PropertyDefinition> properties(EObject element);
}
