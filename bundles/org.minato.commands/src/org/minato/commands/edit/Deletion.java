// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/** Everything that goes when elements are deleted, and the references to be cut for it. */
final class Deletion {
    private final Map<EObject, List<EStructuralFeature.Setting>> incoming;
    private final Set<EObject> all = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<EObject> tops = new LinkedHashSet<>();
    private final List<EStructuralFeature.Setting> references = new ArrayList<>();

    private Deletion(Map<EObject, List<EStructuralFeature.Setting>> incoming) {
        this.incoming = incoming;
    }

    static Deletion of(ResourceSet files, Collection<? extends EObject> elements) {
        Deletion deletion = new Deletion(IncomingReferences.in(files));
        deletion.follow(elements);
        deletion.tops.removeIf(top -> deletion.hasAncestor(top));
        deletion.collectReferences();
        return deletion;
    }

    /** The elements to be taken out of their parents. */
    Set<EObject> tops() {
        return tops;
    }

    /** One setting for each feature that leads from outside to inside, or from inside to outside with an inverse. */
    List<EStructuralFeature.Setting> references() {
        return references;
    }

    boolean contains(@Nullable Object element) {
        return element instanceof EObject && all.contains(element);
    }

    private void follow(Collection<? extends EObject> elements) {
        Deque<EObject> open = new ArrayDeque<>(elements);
        while (!open.isEmpty()) {
            EObject top = open.remove();
            if (all.contains(top)) {
                continue;
            }
            tops.add(top);
            withContents(top).forEach(element -> {
                all.add(element);
                incoming.getOrDefault(element, List.of()).stream()
                        .filter(Deletion::isVital)
                        .forEach(setting -> open.add(setting.getEObject()));
            });
        }
    }

    private boolean hasAncestor(EObject top) {
        for (EObject parent = top.eContainer(); parent != null; parent = parent.eContainer()) {
            if (all.contains(parent)) {
                return true;
            }
        }
        return false;
    }

    private void collectReferences() {
        Map<Object, EStructuralFeature.Setting> found = new LinkedHashMap<>();
        for (EObject top : tops) {
            for (EObject element : withContents(top)) {
                incoming.getOrDefault(element, List.of()).stream()
                        .filter(setting -> !all.contains(setting.getEObject()))
                        .forEach(setting -> found.put(key(setting), setting));
            }
        }
        references.addAll(found.values());
        all.forEach(this::collectInverses);
    }

    private void collectInverses(EObject element) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (reference.getEOpposite() != null
                    && IncomingReferences.isEntered(reference)
                    && element.eIsSet(reference)) {
                references.add(((InternalEObject) element).eSetting(reference));
            }
        }
    }

    private static Object key(EStructuralFeature.Setting setting) {
        return List.of(setting.getEObject(), setting.getEStructuralFeature());
    }

    /** A reference without which its element makes no sense, unless the element is a root or the one of its kind. */
    private static boolean isVital(EStructuralFeature.Setting setting) {
        EStructuralFeature feature = setting.getEStructuralFeature();
        EObject element = setting.getEObject();
        return feature.isRequired()
                && !feature.isMany()
                && element.eContainer() != null
                && !element.eContainmentFeature().isRequired();
    }

    private static List<EObject> withContents(EObject top) {
        List<EObject> elements = new ArrayList<>();
        elements.add(top);
        Iterator<EObject> contents = EcoreUtil.getAllContents(top, false);
        contents.forEachRemaining(elements::add);
        return elements;
    }
}
