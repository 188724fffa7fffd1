// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Puts new elements into a parent. */
public final class AddChild {
    /** Index that stands for the end. */
    public static final int LAST = CommandParameter.NO_INDEX;

    private AddChild() {}

    /**
     * Adds a new element of the type at the end, with a fresh id. The command's result is the element.
     *
     * @param containment a containment of the parent
     * @return a command that cannot be executed when the type does not belong there or the one place is taken
     */
    public static Command of(EditingDomain domain, EObject parent, EReference containment, EClass type) {
        return type.isAbstract()
                ? Edit.refused(Wording.text("add", Wording.of(type)))
                : of(domain, parent, containment, EcoreUtil.create(type), LAST);
    }

    /**
     * Adds an element that is in no parent yet; it and what is inside it get fresh ids where they have none or one that
     * is taken.
     *
     * @param index position among its siblings from 0, or {@link #LAST}
     */
    public static Command of(EditingDomain domain, EObject parent, EReference containment, EObject child, int index) {
        var label = Wording.text("add", Wording.of(child.eClass()));
        if (child.eContainer() != null || !Places.fits(parent, containment, child.eClass(), 1)) {
            return Edit.refused(label);
        }
        FreshIds.in(parent.eResource()).complete(child);
        return Edit.of(label, List.of(() -> step(domain, parent, containment, List.of(child), index)), List.of(child));
    }

    static Command step(
            EditingDomain domain, EObject parent, EReference containment, List<? extends EObject> children, int index) {
        return containment.isMany()
                ? new AddCommand(domain, parent, containment, children, index)
                : SetFeature.step(parent, containment, children.get(0));
    }
}
