// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.minato.core.text.LocalizedText;

/**
 * Copied elements about to be put into a parent: they get new ids, references among them lead to the copies, references
 * to other elements stay where those are in the same file or in a file that it refers to already, and are dropped
 * otherwise.
 *
 * @param command puts them there; its result are the new elements
 * @param dropped the references that are lost by it
 */
public record Paste(Command command, List<DroppedReference> dropped) {
    /** Takes a copy that nobody can change. */
    public Paste {
        dropped = List.copyOf(dropped);
    }

    /**
     * Puts the elements at the end of the parent's containments that take them. The command cannot be executed when one
     * of them does not belong there.
     */
    public static Paste into(EditingDomain domain, EObject parent, Copied copied, AllowedStructure allowed) {
        LocalizedText label = Wording.text("paste", copied.label());
        boolean possible = copied.size() > 0
                && copied.elements().stream()
                        .map(EObject::eClass)
                        .allMatch(type -> !Places.in(parent, type).isEmpty() && allowed.mayContain(parent, type));
        return possible
                ? copy(domain, parent, copied, label, element -> put(domain, parent, element))
                : new Paste(Edit.refused(label), List.of());
    }

    /** Puts the elements at a position that is known to take them. */
    static Paste at(
            EditingDomain domain,
            EObject parent,
            EReference containment,
            int index,
            Copied copied,
            LocalizedText label) {
        return copy(
                domain,
                parent,
                copied,
                label,
                element -> AddChild.step(domain, parent, containment, List.of(element), index));
    }

    private static Paste copy(
            EditingDomain domain,
            EObject parent,
            Copied copied,
            LocalizedText label,
            Function<EObject, Command> placing) {
        EcoreUtil.Copier copier = Copied.innerCopier();
        Collection<EObject> fresh = copier.copyAll(copied.elements());
        copier.copyReferences();
        FreshIds ids = FreshIds.in(parent.eResource());
        List<Supplier<Command>> steps = new ArrayList<>();
        for (EObject element : fresh) {
            ids.renew(element);
            steps.add(() -> placing.apply(element));
        }
        List<DroppedReference> dropped = link(domain, ReachableFiles.from(parent), copied, copier, steps);
        return new Paste(Edit.of(label, steps, fresh), dropped);
    }

    private static List<DroppedReference> link(
            EditingDomain domain,
            ReachableFiles files,
            Copied copied,
            EcoreUtil.Copier copier,
            List<Supplier<Command>> steps) {
        List<DroppedReference> dropped = new ArrayList<>();
        for (Copied.OuterReference outer : copied.outer()) {
            EObject holder = Objects.requireNonNull(copier.get(outer.holder()));
            files.find(outer.target())
                    .ifPresentOrElse(
                            target -> steps.add(() -> link(domain, holder, outer, target)),
                            () -> dropped.add(new DroppedReference(holder, outer.reference(), outer.targetLabel())));
        }
        return dropped;
    }

    private static Command put(EditingDomain domain, EObject parent, EObject element) {
        EReference containment = Places.firstIn(parent, element.eClass())
                .orElseThrow(() -> new IllegalStateException("No place left for " + element));
        return AddChild.step(domain, parent, containment, List.of(element), AddChild.LAST);
    }

    private static Command link(EditingDomain domain, EObject holder, Copied.OuterReference outer, EObject target) {
        EReference reference = outer.reference();
        if (!reference.isMany()) {
            return SetFeature.step(holder, reference, target);
        }
        int size = ((List<?>) holder.eGet(reference)).size();
        return new AddCommand(domain, holder, reference, target, Math.min(outer.index(), size));
    }
}
