// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Copies elements beside themselves. */
public final class Duplicate {
    private Duplicate() {}

    /** Puts a copy of the element, with all that is inside it and new ids, after it. The command's result is the copy. */
    public static Command of(EditingDomain domain, EObject element) {
        var label = Wording.text("duplicate", Wording.of(element));
        EObject parent = element.eContainer();
        EReference containment = element.eContainmentFeature();
        if (parent == null || !containment.isMany()) {
            return Edit.refused(label);
        }
        int index = ((List<?>) parent.eGet(containment)).indexOf(element) + 1;
        return Paste.at(domain, parent, containment, index, Copied.of(List.of(element)), label)
                .command();
    }
}
