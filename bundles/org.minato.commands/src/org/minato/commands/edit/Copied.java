// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.minato.core.text.LocalizedText;

/**
 * Elements copied for pasting: holds nothing of the model they came from, so that it may be kept as long as one likes and
 * be pasted into any session, by any thread. Immutable.
 */
public final class Copied {
    private final List<EObject> elements;
    private final List<OuterReference> outer;

    private Copied(List<EObject> elements, List<OuterReference> outer) {
        this.elements = List.copyOf(elements);
        this.outer = List.copyOf(outer);
    }

    /** Copies elements with all that is inside them; to be called under the read lock of their session. */
    public static Copied of(Collection<? extends EObject> originals) {
        List<EObject> tops = new ArrayList<>(originals);
        tops.removeIf(one -> originals.stream().anyMatch(other -> other != one && EcoreUtil.isAncestor(other, one)));
        EcoreUtil.Copier copier = innerCopier();
        List<EObject> copies = new ArrayList<>(copier.copyAll(tops));
        copier.copyReferences();
        List<OuterReference> outer = new ArrayList<>();
        copier.forEach((original, copy) -> collectOuter(copier, original, copy, outer));
        return new Copied(copies, outer);
    }

    /** How many elements there are, without those inside them. */
    public int size() {
        return elements.size();
    }

    /** What the elements are called. */
    public LocalizedText label() {
        return Wording.of(elements);
    }

    List<EObject> elements() {
        return elements;
    }

    List<OuterReference> outer() {
        return outer;
    }

    /** A copier that follows references among the copied elements only. */
    static EcoreUtil.Copier innerCopier() {
        return new EcoreUtil.Copier(false, false);
    }

    private static void collectOuter(
            EcoreUtil.Copier copier, EObject original, EObject copy, List<OuterReference> outer) {
        for (EReference reference : original.eClass().getEAllReferences()) {
            if (IncomingReferences.isEntered(reference)) {
                List<EObject> targets = IncomingReferences.targets(original, reference);
                for (int i = 0; i < targets.size(); i++) {
                    EObject target = targets.get(i);
                    if (!copier.containsKey(target)) {
                        outer.add(new OuterReference(copy, reference, i, EcoreUtil.getURI(target), Wording.of(target)));
                    }
                }
            }
        }
    }

    /** A reference to something that was not copied. */
    record OuterReference(EObject holder, EReference reference, int index, URI target, LocalizedText targetLabel) {}
}
