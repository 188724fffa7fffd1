// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.minato.commands.session.EditRefusedException;
import org.minato.commands.session.EditingSession;
import org.minato.model.base.NamedElement;
import org.minato.model.refmodel.Node;

/** Makes edits of every kind on elements chosen at random. */
public final class RandomEdits {
    private RandomEdits() {}

    /** One edit, which may be refused. */
    public static void once(EditingSession session, Random random) {
        try {
            session.execute(domain -> command(domain, random));
        } catch (EditRefusedException refused) {
            // as intended for an edit that does not fit the elements chosen
            return;
        }
    }

    static Command command(EditingDomain domain, Random random) {
        List<EObject> all = elements(domain);
        EObject one = any(all, random);
        EObject other = any(all, random);
        return switch (random.nextInt(9)) {
            case 0 -> Delete.of(domain, List.of(one));
            case 1 -> add(domain, one, random);
            case 2 -> move(domain, one, other, random);
            case 3 -> Move.to(domain, one, random.nextInt(3));
            case 4 ->
                Paste.into(domain, other, Copied.of(List.of(one)), AllowedStructure.ANY)
                        .command();
            case 5 -> Duplicate.of(domain, one);
            case 6 ->
                one instanceof Node source && other instanceof Node target
                        ? Connect.of(domain, source, target, AllowedStructure.ANY)
                        : refer(domain, one, all, random);
            case 7 ->
                one instanceof NamedElement named
                        ? Rename.of(domain, named, "名" + random.nextInt(), Locale.JAPANESE)
                        : text(domain, one, random);
            default -> refer(domain, one, all, random);
        };
    }

    private static Command add(EditingDomain domain, EObject parent, Random random) {
        List<EReference> containments = parent.eClass().getEAllContainments();
        if (containments.isEmpty()) {
            return text(domain, parent, random);
        }
        EReference containment = any(containments, random);
        List<EClass> types =
                EPackage.class.cast(containment.getEReferenceType().getEPackage()).getEClassifiers().stream()
                        .filter(EClass.class::isInstance)
                        .map(EClass.class::cast)
                        .filter(type -> !type.isAbstract()
                                && containment.getEReferenceType().isSuperTypeOf(type))
                        .toList();
        return AddChild.of(domain, parent, containment, any(types, random));
    }

    private static Command move(EditingDomain domain, EObject one, EObject parent, Random random) {
        List<EReference> places = Places.in(parent, one.eClass());
        return places.isEmpty()
                ? Duplicate.of(domain, one)
                : Move.into(
                        domain,
                        List.of(one),
                        parent,
                        any(places, random),
                        random.nextBoolean() ? AddChild.LAST : 0,
                        AllowedStructure.ANY);
    }

    private static Command refer(EditingDomain domain, EObject element, List<EObject> all, Random random) {
        List<EReference> references = element.eClass().getEAllReferences().stream()
                .filter(IncomingReferences::isEntered)
                .toList();
        if (references.isEmpty()) {
            return text(domain, element, random);
        }
        EReference reference = any(references, random);
        List<EObject> targets = new ArrayList<>(
                all.stream().filter(reference.getEReferenceType()::isInstance).toList());
        java.util.Collections.shuffle(targets, random);
        if (targets.isEmpty() || random.nextInt(5) == 0) {
            return SetFeature.unset(domain, element, reference);
        }
        return SetFeature.of(
                domain,
                element,
                reference,
                reference.isMany() ? targets.subList(0, random.nextInt(targets.size()) + 1) : targets.get(0));
    }

    private static Command text(EditingDomain domain, EObject element, Random random) {
        List<EAttribute> texts = element.eClass().getEAllAttributes().stream()
                .filter(attribute -> !attribute.isID() && !attribute.isMany())
                .filter(attribute -> isText(attribute.getEAttributeType()))
                .toList();
        return texts.isEmpty()
                ? Duplicate.of(domain, element)
                : SetFeature.of(
                        domain,
                        element,
                        any(texts, random),
                        random.nextInt(4) == 0 ? null : "<" + random.nextInt() + "\n&\" 値>");
    }

    private static boolean isText(EDataType type) {
        return type == EcorePackage.Literals.ESTRING;
    }

    private static List<EObject> elements(EditingDomain domain) {
        List<EObject> all = new ArrayList<>();
        for (Iterator<Notifier> each = EcoreUtil.getAllContents(domain.getResourceSet(), false); each.hasNext(); ) {
            if (each.next() instanceof EObject element) {
                all.add(element);
            }
        }
        return all;
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
