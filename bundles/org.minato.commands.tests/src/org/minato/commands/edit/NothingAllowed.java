// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** A table without rows. */
final class NothingAllowed implements AllowedStructure {
    @Override
    public boolean mayContain(EObject parent, EClass child) {
        return false;
    }

    @Override
    public boolean mayConnect(EObject source, EObject target) {
        return false;
    }
}
