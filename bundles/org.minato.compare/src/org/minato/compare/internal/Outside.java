// SPDX-License-Identifier: EPL-2.0
package org.minato.compare.internal;

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Elements of files that are not compared, for instance of the model that a compared plan adopts. */
final class Outside {
    private Outside() {}

    /** Whether references to both mean the same: by type and id, or the element itself. */
    static boolean isSame(EObject before, EObject after) {
        String id = EcoreUtil.getID(before);
        return before == after
                || id != null && before.eClass() == after.eClass() && Objects.equals(id, EcoreUtil.getID(after));
    }
}
