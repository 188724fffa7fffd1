// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Moves elements among their siblings or into another parent of the same file; ids and references stay. */
public final class Move {
    private Move() {}

    /**
     * Moves elements into a parent, where the metamodel and the table allow it. Elements that are there already are
     * reordered.
     *
     * @param index where the first of them shall stand, from 0, counted among the siblings that do not move;
     *     {@link AddChild#LAST} for the end
     */
    public static Command into(
            EditingDomain domain,
            List<? extends EObject> elements,
            EObject parent,
            EReference containment,
            int index,
            AllowedStructure allowed) {
        var label = Wording.text("move", Wording.of(elements));
        return isAllowed(elements, parent, containment, allowed)
                ? Edit.of(label, steps(domain, List.copyOf(elements), parent, containment, index), elements)
                : Edit.refused(label);
    }

    /**
     * Moves an element among its siblings.
     *
     * @param index its new position from 0
     */
    public static Command to(EditingDomain domain, EObject element, int index) {
        var label = Wording.text("move", Wording.of(element));
        EObject parent = element.eContainer();
        EReference containment = element.eContainmentFeature();
        if (parent == null || !containment.isMany()) {
            return Edit.refused(label);
        }
        int last = ((List<?>) parent.eGet(containment)).size() - 1;
        return index < 0 || index > last
                ? Edit.refused(label)
                : Edit.of(
                        label,
                        List.of(() -> new MoveCommand(domain, parent, containment, element, index)),
                        List.of(element));
    }

    private static boolean isAllowed(
            List<? extends EObject> elements, EObject parent, EReference containment, AllowedStructure allowed) {
        List<? extends EObject> arriving = elements.stream()
                .filter(element -> !isIn(element, parent, containment))
                .toList();
        return !elements.isEmpty()
                && elements.stream().allMatch(element -> element.eContainer() != null)
                && elements.stream().noneMatch(element -> EcoreUtil.isAncestor(element, parent))
                && elements.stream().allMatch(element -> element.eResource() == parent.eResource())
                && (arriving.isEmpty()
                        ? containment.isMany()
                        : arriving.stream().allMatch(element -> {
                            EClass type = element.eClass();
                            return Places.fits(parent, containment, type, arriving.size())
                                    && allowed.mayContain(parent, type);
                        }));
    }

    private static List<Supplier<Command>> steps(
            EditingDomain domain, List<? extends EObject> elements, EObject parent, EReference containment, int index) {
        List<Supplier<Command>> steps = new ArrayList<>();
        for (EObject element : elements) {
            steps.add(() -> Delete.takeOut(domain, element));
        }
        steps.add(() -> AddChild.step(domain, parent, containment, elements, index));
        return steps;
    }

    private static boolean isIn(EObject element, EObject parent, EReference containment) {
        return element.eContainer() == parent && element.eContainmentFeature() == containment;
    }
}
