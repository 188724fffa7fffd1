// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Deletes elements with all that is inside them and every reference to any of it, in all files of the domain. An element
 * that cannot be without what is deleted (a data flow without its source, an allocation without its device) is deleted
 * as well.
 */
public final class Delete {
    private Delete() {}

    /** Deletes the elements; a command that cannot be executed when a root element, or the
     * one element that its parent must have, is among them. */
    public static Command of(EditingDomain domain, Collection<? extends EObject> elements) {
        var label = Wording.text("delete", Wording.of(elements));
        if (elements.isEmpty() || !elements.stream().allMatch(Delete::isDeletable)) {
            return Edit.refused(label);
        }
        Deletion deletion = Deletion.of(domain.getResourceSet(), elements);
        List<Supplier<Command>> steps = new ArrayList<>();
        for (EStructuralFeature.Setting setting : deletion.references()) {
            steps.add(() -> cut(domain, setting, deletion));
        }
        for (EObject element : deletion.tops()) {
            steps.add(() -> takeOut(domain, element));
        }
        return Edit.of(label, steps, List.of());
    }

    /**
     * What else would be deleted: elements outside the given ones that cannot be without them, without what is inside
     * them. For the question to the user.
     */
    public static Set<EObject> consequences(EditingDomain domain, Collection<? extends EObject> elements) {
        Set<EObject> tops = Deletion.of(domain.getResourceSet(), elements).tops();
        tops.removeAll(elements);
        return tops;
    }

    private static boolean isDeletable(EObject element) {
        return element.eContainer() != null && !element.eContainmentFeature().isRequired();
    }

    static Command takeOut(EditingDomain domain, EObject element) {
        EReference containment = element.eContainmentFeature();
        EObject parent = element.eContainer();
        return containment.isMany()
                ? new RemoveCommand(domain, parent, containment, element)
                : SetFeature.step(parent, containment, null);
    }

    private static Command cut(EditingDomain domain, EStructuralFeature.Setting setting, Deletion deletion) {
        EObject element = setting.getEObject();
        EStructuralFeature feature = setting.getEStructuralFeature();
        if (!feature.isMany() || deletion.contains(element)) {
            return SetFeature.step(element, feature, null);
        }
        List<?> values = (List<?>) setting.get(true);
        return new RemoveCommand(
                domain,
                element,
                feature,
                values.stream().filter(deletion::contains).toList());
    }
}
