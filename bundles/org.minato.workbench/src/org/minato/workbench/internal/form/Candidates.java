// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.minato.workbench.internal.text.Words;

/** The elements that a reference can point to: those of its type in all files of the session. */
final class Candidates {
    private Candidates() {}

    static List<EObject> of(EditedModel model, EObject element, EReference reference) {
        return model.read(() -> {
            List<EObject> found = new ArrayList<>();
            Iterator<Notifier> all = model.session().resourceSet().getAllContents();
            while (all.hasNext()) {
                if (all.next() instanceof EObject object
                        && object != element
                        && reference.getEReferenceType().isInstance(object)
                        && !isTaken(element, reference, object)) {
                    found.add(object);
                }
            }
            found.sort(Comparator.comparing(Words.labels()::of));
            return found;
        });
    }

    private static boolean isTaken(EObject element, EReference reference, EObject candidate) {
        return reference.isMany() && ((List<?>) element.eGet(reference)).contains(candidate);
    }
}
