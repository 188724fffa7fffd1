// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.text.LocalizedText;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.ReferenceModel;

/** What a {@link CodedCheck} looks at and reports to. Used by one thread. */
public interface CodedCheckContext {

    /** The model, with a plan's settings applied. */
    ReferenceModel model();

    /** The plan, if one is checked. */
    Optional<Plan> plan();

    /** The day as of which is checked. */
    LocalDate today();

    /** Elements of a class and its subclasses, of model and plan, in the order of the files. */
    List<EObject> elements(EClass type);

    /** Says that the clause looks at an element; a check that never says so makes its clause not applicable. */
    void looksAt(EObject element);

    /** Reports that an element, of what {@link #elements} gave, breaks the clause. */
    void violation(EObject element, LocalizedText message);
}
