// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.connection.ConnectionTable;

/** Which elements may stand in which, and which may be connected, beyond what the metamodel says. */
public interface AllowedStructure {
    /** Allows whatever the metamodel does. */
    AllowedStructure ANY = new AllowedStructure() {
        @Override
        public boolean mayContain(EObject parent, EClass child) {
            return true;
        }

        @Override
        public boolean mayConnect(EObject source, EObject target) {
            return true;
        }
    };

    /** What the table allows; may be kept, and asked by any thread. */
    static AllowedStructure of(ConnectionTable table) {
        return new AllowedStructure() {
            @Override
            public boolean mayContain(EObject parent, EClass child) {
                return table.mayContain(parent.eClass(), child);
            }

            @Override
            public boolean mayConnect(EObject source, EObject target) {
                return table.mayConnect(source, target);
            }
        };
    }

    /** Whether an element of the type may stand in the parent. */
    boolean mayContain(EObject parent, EClass child);

    /** Whether a data flow may lead from one node to the other. */
    boolean mayConnect(EObject source, EObject target);
}
