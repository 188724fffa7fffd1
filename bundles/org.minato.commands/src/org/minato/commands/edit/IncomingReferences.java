// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/** Which references lead to which element, over all files of a resource set, as entered (inverses left out). */
final class IncomingReferences {
    private IncomingReferences() {}

    static Map<EObject, List<EStructuralFeature.Setting>> in(ResourceSet files) {
        Map<EObject, List<EStructuralFeature.Setting>> incoming = new IdentityHashMap<>();
        for (Iterator<Notifier> all = EcoreUtil.getAllContents(files, false); all.hasNext(); ) {
            if (all.next() instanceof EObject element) {
                collect(element, incoming);
            }
        }
        return incoming;
    }

    private static void collect(EObject element, Map<EObject, List<EStructuralFeature.Setting>> incoming) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (isEntered(reference) && element.eIsSet(reference)) {
                EStructuralFeature.Setting setting = ((InternalEObject) element).eSetting(reference);
                for (EObject target : targets(element, reference)) {
                    incoming.computeIfAbsent(target, any -> new ArrayList<>()).add(setting);
                }
            }
        }
    }

    /** A reference that a file holds: neither containment nor inverse nor computed. */
    static boolean isEntered(EReference reference) {
        return !reference.isContainment()
                && !reference.isContainer()
                && !reference.isTransient()
                && !reference.isDerived()
                && reference.isChangeable();
    }

    /** What the reference leads to, without loading anything; may contain unresolved proxies. */
    static List<EObject> targets(EObject element, EReference reference) {
        Object value = element.eGet(reference, false);
        if (value instanceof InternalEList<?> values) {
            return values.basicList().stream().map(EObject.class::cast).toList();
        }
        return value instanceof EObject target ? List.of(target) : List.of();
    }
}
